package dev.clientele.examples.cli;

import dev.clientele.kernel.Percentage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Locale;

/** Numbers and reasons as people read them. */
final class Words {
    private static final int SECONDS_OF_MINUTE = 60;

    private Words() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** Such as 0.4 s, 12 s, 3 min 5 s or 12 h 0 min. */
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        if (seconds < SECONDS_OF_MINUTE) {
            return seconds + " s";
        }
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : seconds / SECONDS_OF_MINUTE + " min " + seconds % SECONDS_OF_MINUTE + " s";
    }

    static String percent(Percentage percentage) {
        return percentage.value().toPlainString() + "%";
    }

    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** Why a file cannot be used; Java's own message would be its path alone. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
