package dev.clientele.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the texts of internet addresses (RFC 4291 section 2.2, RFC 5952). */
final class IpText {
    /** The longest text there is: eight groups, of which the last two are written as version 4. */
    private static final int MAX_LENGTH = 45;

    private static final int GROUPS = 8;
    private static final Pattern V4 = Pattern.compile(
            "(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

    private IpText() {}

    static Optional<String> canonical(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (V4.matcher(text).matches()) {
            return Optional.of(text);
        }
        int[] groups = groups(text);
        return groups == null ? Optional.empty() : Optional.of(isMapped(groups) ? v4(groups) : v6(groups));
    }

    /** Of a canonical text. */
    static String network(String canonical) {
        int[] groups = V4.matcher(canonical).matches() ? null : groups(canonical);
        if (groups == null) {
            return canonical;
        }
        if (isTranslated(groups)) {
            return v4(groups);
        }
        Arrays.fill(groups, GROUPS / 2, GROUPS, 0);
        return v6(groups) + "/64";
    }

    private static int @Nullable [] groups(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            int[] all = parts(text);
            return all != null && all.length == GROUPS ? all : null;
        }
        int[] before = gap == 0 ? new int[0] : parts(text.substring(0, gap));
        String rest = text.substring(gap + 2);
        int[] after = rest.isEmpty() ? new int[0] : parts(rest);
        // Only the end may be written as version 4, and what comes before the gap is not the end.
        if (before == null || after == null || text.substring(0, gap).indexOf('.') >= 0) {
            return null;
        }
        if (before.length + after.length >= GROUPS) {
            return null;
        }
        int[] all = new int[GROUPS];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(after, 0, all, GROUPS - after.length, after.length);
        return all;
    }

    private static int @Nullable [] parts(String text) {
        int colon = text.lastIndexOf(':');
        String last = text.substring(colon + 1);
        if (V4.matcher(last).matches()) {
            String[] bytes = last.split("\\.", -1);
            String end = hex(bytes[0], bytes[1]) + ":" + hex(bytes[2], bytes[3]);
            return parts(text.substring(0, colon + 1) + end);
        }
        String[] groups = text.split(":", -1);
        int[] values = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (!GROUP.matcher(groups[i]).matches()) {
                return null;
            }
            values[i] = Integer.parseInt(groups[i], 16);
        }
        return values;
    }

    private static String hex(String high, String low) {
        return Integer.toHexString(Integer.parseInt(high) * 256 + Integer.parseInt(low));
    }

    private static boolean isMapped(int[] groups) {
        for (int i = 0; i < 5; i++) {
            if (groups[i] != 0) {
                return false;
            }
        }
        return groups[5] == 0xFFFF;
    }

    /** All of version 4 behind a translator (RFC 6052, section 2.1). */
    private static boolean isTranslated(int[] groups) {
        return groups[0] == 0x64
                && groups[1] == 0xFF9B
                && groups[2] == 0
                && groups[3] == 0
                && groups[4] == 0
                && groups[5] == 0;
    }

    private static String v4(int[] groups) {
        return String.format(
                Locale.ROOT, "%d.%d.%d.%d", groups[6] >> 8, groups[6] & 0xFF, groups[7] >> 8, groups[7] & 0xFF);
    }

    /** The longest run of zeros, the first of equals, two groups at least, becomes the gap. */
    private static String v6(int[] groups) {
        int begin = -1;
        int length = 1;
        for (int i = 0; i < GROUPS; i++) {
            int zeros = zerosFrom(groups, i);
            if (zeros > length) {
                begin = i;
                length = zeros;
            }
        }
        return begin < 0
                ? joined(groups, 0, GROUPS)
                : joined(groups, 0, begin) + "::" + joined(groups, begin + length, GROUPS);
    }

    private static int zerosFrom(int[] groups, int begin) {
        int end = begin;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - begin;
    }

    private static String joined(int[] groups, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            text.append(i == begin ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
