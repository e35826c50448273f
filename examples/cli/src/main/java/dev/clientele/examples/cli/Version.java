package dev.clientele.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, which the build writes into the jar. */
final class Version implements IVersionProvider {
    private static final String FILE = "/META-INF/maven/dev.clientele/clientele-cli/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in != null) {
                build.load(in);
            }
        }
        return new String[] {"clientele " + build.getProperty("version", "(not packaged)")};
    }
}
