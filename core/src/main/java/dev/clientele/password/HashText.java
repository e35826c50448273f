package dev.clientele.password;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Reads the fields of a hash's text one by one, and refuses what is not in range before anything is made of it. */
final class HashText {
    private static final int MOST_DIGITS = 9;

    private final String scheme;
    private final List<String> fields;

    private HashText(String scheme, List<String> fields) {
        this.scheme = scheme;
        this.fields = fields;
    }

    /** The fields after the scheme. */
    static HashText of(PasswordHash hash, int fields) {
        List<String> found = split(hash.text().substring(hash.scheme().length() + 2), '$');
        HashText text = new HashText(hash.scheme(), found);
        if (found.size() != fields) {
            throw text.malformed(fields + " fields after the scheme were expected");
        }
        return text;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    MalformedPasswordHashException malformed(String expected) {
        return new MalformedPasswordHashException(scheme, expected);
    }

    String field(int index) {
        return fields.get(index);
    }

    /** The value of {@code name=value}, the parameter at a place among those between commas. */
    int parameter(int field, int place, String name, int least, int most) {
        List<String> parameters = split(field(field), ',');
        if (place >= parameters.size() || !parameters.get(place).startsWith(name + "=")) {
            throw malformed("the parameter " + name + " was expected at place " + (place + 1));
        }
        return number(parameters.get(place).substring(name.length() + 1), name, least, most);
    }

    void requireParameters(int field, int count) {
        if (split(field(field), ',').size() != count) {
            throw malformed(count + " parameters were expected");
        }
    }

    int number(String digits, String name, int least, int most) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(digits) : -1;
        if (number < least || number > most) {
            throw malformed(name + " must be " + least + " to " + most);
        }
        return number;
    }

    /** Base64 without padding, as the PHC string format has it. */
    byte[] base64(int field, String name, int least, int most) {
        byte[] bytes = decoded(field(field), name);
        if (bytes.length < least || bytes.length > most) {
            throw malformed("the " + name + " must have " + least + " to " + most + " bytes");
        }
        return bytes;
    }

    private byte[] decoded(String base64, String name) {
        try {
            if (base64.indexOf('=') < 0) {
                return Base64.getDecoder().decode(base64);
            }
        } catch (IllegalArgumentException e) {
            // Its message would show a part of the hash.
        }
        throw malformed("Base64 without padding was expected for the " + name);
    }

    byte[] hex(int field, String name, int bytes) {
        String digits = field(field);
        if (digits.length() != 2 * bytes || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw malformed("the " + name + " must have " + 2 * bytes + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(digits);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
