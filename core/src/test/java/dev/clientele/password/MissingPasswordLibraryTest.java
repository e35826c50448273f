package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host without password4j: these classes are loaded once more, by a loader that has not got it. */
class MissingPasswordLibraryTest {
    private final Class<?> hashers;

    MissingPasswordLibraryTest() throws ClassNotFoundException {
        this.hashers = new Host().loadClass(PasswordHashers.class.getName());
    }

    private static final class Host extends ClassLoader {
        private static final String OURS = "dev.clientele.password.";

        Host() {
            super(MissingPasswordLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.password4j.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(OURS)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private Object named(String name, Object... arguments) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[arguments.length];
        java.util.Arrays.fill(types, int.class);
        return hashers.getMethod(name, types).invoke(null, arguments);
    }

    private Throwable refusal(String name, Object... arguments) {
        Throwable thrown = catchThrowable(() -> named(name, arguments));
        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        return thrown.getCause();
    }

    @Test
    void isSaidAtOnceWhenTheHostNamesArgon2id() {
        assertMissing(refusal("argon2id"), "Argon2id");
    }

    @Test
    void isSaidAtOnceWhenTheHostNamesBcrypt() {
        assertMissing(refusal("bcrypt", 10), "bcrypt");
    }

    private static void assertMissing(Throwable thrown, String scheme) {
        assertThat(thrown.getClass().getName()).isEqualTo(MissingPasswordLibraryException.class.getName());
        assertThat(thrown)
                .hasMessage("Passwords cannot be hashed with " + scheme + " without password4j. Add the dependency"
                        + " com.password4j:password4j (on the module path also --add-modules password4j), or name"
                        + " another hasher.")
                .hasCauseInstanceOf(LinkageError.class);
    }

    @Test
    void doesNotMatterToWhoeverNamesPbkdf2() throws ReflectiveOperationException {
        Object hasher = named("pbkdf2", 1_000);

        Class<?> type = hashers.getClassLoader().loadClass(PasswordHasher.class.getName());
        assertThat(type.getMethod("hash", CharSequence.class).invoke(hasher, "correct horse"))
                .hasToString("PasswordHash[pbkdf2-sha256, …]");
        assertThat(hashers.getMethod("magento").invoke(null)).isNotNull();
    }

    @Test
    void keepsNoHashFromBeingJudged() throws ReflectiveOperationException {
        Class<?> type = hashers.getClassLoader().loadClass(PasswordHash.class.getName());
        for (String text : List.of(
                "$argon2id$v=19$m=64,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$c2FsdHNhbHRzYWx0c2FsdA",
                "$2y$08$" + "a".repeat(53))) {
            Object hash = type.getMethod("parse", String.class).invoke(null, text);
            assertThat(type.getMethod("isWeak").invoke(hash)).isEqualTo(true);
        }
    }

    @Test
    void namesTheDependency() {
        assertThat(new MissingPasswordLibraryException("bcrypt", new NoClassDefFoundError()).dependency())
                .isEqualTo("com.password4j:password4j");
    }
}
