package dev.clientele.b2b;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** The two checks of a BTW-id, written down a second time, as their definitions read. */
final class IsoCheck {
    private IsoCheck() {}

    static boolean passesElevenTest(String btwId) {
        int[] digits = btwId.substring(2, 11).chars().map(c -> c - '0').toArray();
        int sum = -digits[8];
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digits[i];
        }
        return Math.floorMod(sum, 11) == 0;
    }

    static boolean passesMod97(String btwId) {
        String number = btwId.chars()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf((char) c) : String.valueOf(c - 'A' + 10))
                .collect(Collectors.joining());
        return new BigInteger(number).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
