package dev.clientele.password;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A comparison that stops at the first difference tells how much of a hash was right. */
class ConstantTimeTest {
    private static final JavaClasses ACCOUNT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.clientele.password");

    @Test
    void comparesHashesToTheirEnd() {
        Set<String> comparing = ACCOUNT.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MessageDigest.class)
                                && call.getName().equals("isEqual")))
                .map(JavaClass::getName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(comparing)
                .containsExactlyInAnyOrder(
                        "Pbkdf2Hasher$Stored", "Argon2idHasher$Stored", "BcryptHasher$Stored", "SaltedDigest");
    }

    @Test
    void comparesInNoOtherWay() {
        noClasses()
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .orShould()
                .callMethod(String.class, "contentEquals", CharSequence.class)
                .orShould()
                .callMethod("com.password4j.Argon2Function", "check", byte[].class.getName(), byte[].class.getName())
                .orShould()
                .callMethod("com.password4j.BcryptFunction", "check", byte[].class.getName(), byte[].class.getName())
                .check(ACCOUNT);
    }
}
