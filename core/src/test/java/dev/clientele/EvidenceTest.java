package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.clientele.consent.Consent;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A permission without evidence cannot even be written down. */
class EvidenceTest {
    private static final String EVIDENCE = "ConsentEvidence.givenByCustomer(Instant.EPOCH, \"form\")";

    /** A program of a host with one statement. */
    private static final class Program extends SimpleJavaFileObject {
        private final String statement;

        Program(String statement) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.statement = statement;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    import dev.clientele.*;
                    import dev.clientele.consent.*;
                    import dev.clientele.customer.*;
                    import dev.clientele.intake.*;
                    import java.time.Instant;

                    class Program {
                        Object run(Clientele shop, Customer customer, CustomerDraft draft, CustomerId id, Purpose purpose) {
                            return %s;
                        }
                    }
                    """.replace("%s", statement);
        }
    }

    private static List<String> errors(String statement) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-cp", classPath());
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, found, options, null, List.of(new Program(statement)));
        task.analyze();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private static String classPath() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        places.add(Path.of(Consent.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString());
        Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .forEach(places::add);
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent.granted(" + EVIDENCE + ")",
                "new Consent.Granted(" + EVIDENCE + ")",
                "shop.consents().grant(id, purpose, " + EVIDENCE + ")",
                "shop.consents().request(id, purpose, " + EVIDENCE + ")",
                "draft.withConsent(purpose, Consent.granted(" + EVIDENCE + "))",
                "customer.consented(purpose, Consent.granted(" + EVIDENCE + "))"
            })
    void compilesWith(String statement) throws IOException, URISyntaxException {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent.granted()",
                "new Consent.Granted()",
                "new Consent() {}",
                "shop.consents().grant(id, purpose)",
                "shop.consents().grant(id, purpose, true)",
                "shop.consents().request(id, purpose)",
                "draft.withConsent(purpose, true)",
                "draft.withNewsletter(true)",
                "draft.withConsent(purpose)",
                "customer.consented(purpose, true)",
                "customer.grant(purpose)",
                "shop.customers().selected(java.util.List.of(id)).grant(purpose)"
            })
    void doesNotCompileWithout(String statement) throws IOException, URISyntaxException {
        assertThat(errors(statement)).isNotEmpty();
    }

    @Test
    void isNotNothing() throws IOException, URISyntaxException {
        assertThat(errors("nonsense")).containsExactly("compiler.err.cant.resolve.location");
    }
}
