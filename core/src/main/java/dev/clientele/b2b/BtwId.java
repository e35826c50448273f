package dev.clientele.b2b;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule of the Dutch VAT number (BTW-id): companies' pass the 11-test, those that sole traders have since 2020 pass the check
 * of ISO 7064, mod 97-10.
 */
final class BtwId {
    private static final Pattern FORM = Pattern.compile("NL(?!0{9})[0-9]{9}B(?!00)[0-9]{2}");
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int FIRST_DIGIT = 2;

    private BtwId() {}

    /** Which rule a text breaks, its blanks and signs already dropped and its letters upper-cased. */
    static Optional<B2bFault> fault(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of(B2bFault.BTW_ID_INVALID);
        }
        boolean sound = passesElevenTest(text) || passesMod97(text);
        return sound ? Optional.empty() : Optional.of(B2bFault.BTW_ID_CHECKSUM);
    }

    private static boolean passesElevenTest(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(FIRST_DIGIT + i) - '0');
        }
        return sum % 11 == 0;
    }

    private static boolean passesMod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int number = Character.digit(text.charAt(i), Character.MAX_RADIX);
            rest = (rest * (number < 10 ? 10 : 100) + number) % 97;
        }
        return rest == 1;
    }
}
