package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.OneTimeToken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTokenTest {
    private static final Instant EXPIRES = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final Instant BEFORE = EXPIRES.minusMillis(1);
    private static final CustomerId ADA = new CustomerId(7);
    private static final EmailAddress EMAIL = new EmailAddress("Ada@Bücher.example");
    private static final TokenUse RESET = new TokenUse.ResettingPassword();

    private final OneTimeToken token = OneTimeToken.random();
    private final StoredToken stored = StoredToken.of(token, EMAIL, ADA, RESET, EXPIRES.plusNanos(987_654));

    @Test
    void saysWhoseItIsAndWhatFor() {
        assertThat(stored.customer()).isEqualTo(ADA);
        assertThat(stored.use()).isEqualTo(RESET);
        assertThat(stored.expires()).isEqualTo(EXPIRES);
    }

    @Test
    void holdsHashesOnly() {
        assertThat(stored.hash()).isEqualTo(token.hash());
        assertThat(stored.addressHash())
                .isEqualTo(token.hashWith(EMAIL.canonical()))
                .isNotEqualTo(StoredToken.of(OneTimeToken.random(), EMAIL, ADA, RESET, EXPIRES)
                        .addressHash());
    }

    @Test
    void isGoodUntilItExpiresToTheMillisecond() {
        assertThat(stored.isGood(token, EMAIL, Instant.EPOCH)).isTrue();
        assertThat(stored.isGood(token, EMAIL, BEFORE)).isTrue();
        assertThat(stored.isGood(token, EMAIL, EXPIRES)).isFalse();
        assertThat(stored.isGood(token, EMAIL, EXPIRES.plusNanos(1))).isFalse();
        assertThat(stored.isGood(token, EMAIL, Instant.MAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@bücher.example", "ADA@BÜCHER.EXAMPLE", "ada@xn--bcher-kva.example"})
    void isGoodHoweverTheSameAddressIsWritten(String same) {
        assertThat(stored.isGood(token, new EmailAddress(same), BEFORE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@bucher.example", "ada+@bücher.example", "a.da@bücher.example", "eve@bücher.example"})
    void isNotGoodForAnotherAddress(String other) {
        assertThat(stored.isGood(token, new EmailAddress(other), BEFORE)).isFalse();
    }

    @Test
    void isNotGoodForAnotherToken() {
        assertThat(stored.isGood(OneTimeToken.random(), EMAIL, BEFORE)).isFalse();
    }

    @Test
    void isTheSameWhenItComesFromAStore() {
        StoredToken restored =
                StoredToken.restored(stored.hash(), stored.addressHash(), ADA, RESET, EXPIRES.plusNanos(1));

        assertThat(restored).isEqualTo(stored).hasSameHashCodeAs(stored);
        assertThat(restored.isGood(token, EMAIL, BEFORE)).isTrue();
    }

    @Test
    void differsInEverythingItHolds() {
        ConsentEvidence evidence = ConsentEvidence.givenByCustomer(EXPIRES, "form");
        Equality.assertAllDiffer(List.of(
                stored,
                StoredToken.of(OneTimeToken.random(), EMAIL, ADA, RESET, EXPIRES),
                StoredToken.of(token, new EmailAddress("eve@example.com"), ADA, RESET, EXPIRES),
                StoredToken.of(token, EMAIL, new CustomerId(8), RESET, EXPIRES),
                StoredToken.of(
                        token,
                        EMAIL,
                        ADA,
                        new TokenUse.ConfirmingConsent(Purpose.NEWSLETTER, evidence, EXPIRES),
                        EXPIRES),
                StoredToken.of(
                        token,
                        EMAIL,
                        ADA,
                        new TokenUse.ConfirmingConsent(Purpose.PARTNER_OFFERS, evidence, EXPIRES),
                        EXPIRES),
                StoredToken.of(token, EMAIL, ADA, RESET, EXPIRES.plusMillis(1))));
        assertThat(stored).isNotEqualTo("token");
    }

    @Test
    void showsWhoseItIsAndUntilWhen() {
        assertThat(stored).hasToString("StoredToken[customer=7, expires=2026-07-01T12:00:00.123Z]");
    }
}
