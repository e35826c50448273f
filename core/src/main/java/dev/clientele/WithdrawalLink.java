package dev.clientele;

import dev.clientele.account.TokenRefusedException;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.HashingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who withdraws what by a link: nothing is stored of it, since the shop recognises its own signature. */
record WithdrawalLink(CustomerId customer, Purpose purpose) {
    private static final String KIND = "withdrawal";
    private static final Pattern FORM = Pattern.compile("(([1-9][0-9]{0,17})-([a-z]{1,20}))-([0-9a-f]{64})");

    static String token(CustomerId customer, Purpose purpose, HashingKey key) {
        String what = customer.value() + "-" + name(purpose);
        return what + "-" + key.hash(KIND, what);
    }

    static WithdrawalLink read(String token, HashingKey key) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches() || !isSigned(parts.group(1), parts.group(4), key)) {
            throw new TokenRefusedException();
        }
        Purpose purpose = Stream.of(Purpose.values())
                .filter(one -> name(one).equals(parts.group(3)))
                .findFirst()
                .orElseThrow(TokenRefusedException::new);
        return new WithdrawalLink(new CustomerId(Long.parseLong(parts.group(2))), purpose);
    }

    private static boolean isSigned(String what, String signature, HashingKey key) {
        return MessageDigest.isEqual(
                key.hash(KIND, what).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static String name(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
