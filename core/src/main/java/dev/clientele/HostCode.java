package dev.clientele;

import java.util.Optional;
import java.util.stream.Stream;

/** Runs what a host wrote, and tells what became of it without repeating what the host says. */
final class HostCode {
    private HostCode() {}

    /** Whatever a host throws, checked exceptions of other languages included, unless the JVM itself is in trouble. */
    static Optional<Throwable> thrownBy(Runnable hostsCode) {
        try {
            hostsCode.run();
            return Optional.empty();
        } catch (StackOverflowError tooDeep) {
            return Optional.of(tooDeep);
        } catch (VirtualMachineError trouble) {
            throw trouble;
        } catch (Throwable thrown) {
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return Optional.of(thrown);
        }
    }

    /** Class and place of an exception, without its message and those of its causes: they are the host's, and may name a person. */
    static String described(Throwable thrown) {
        return thrown.getClass().getName() + " at " + place(thrown);
    }

    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("an unknown place");
    }
}
