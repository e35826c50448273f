package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.kernel.DraftValidator;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraints of addresses on a form of a host, which may hold nothing at all. */
class AddressConstraintsTest {
    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());

    private record Form(
            @Nullable @ValidPhone CharSequence phone,
            @Nullable @ValidAddresses List<AddressDraft> addresses) {}

    private List<String> found(Form form) {
        return validator.problems(form, Locale.ENGLISH).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    @Test
    void leaveNothingsToNotNull() {
        assertThat(found(new Form(null, null))).isEmpty();
    }

    @Test
    void letWhatIsSoundPass() {
        assertThat(found(new Form(" +31 (0)20 ", List.of(HOME.forBilling(), HOME.forShipping()))))
                .isEmpty();
        assertThat(found(new Form(" ", List.of()))).isEmpty();
    }

    @Test
    void sayWhichRuleIsBroken() {
        assertThat(found(new Form("call me", Collections.nCopies(101, HOME))))
                .containsExactly("addresses addresses.too-many", "phone address.phone-invalid");
        assertThat(found(new Form(
                        "1", List.of(HOME.forBilling(), HOME.forBilling().forShipping()))))
                .containsExactly("addresses addresses.two-for-billing");
        assertThat(found(new Form("1", List.of(HOME.forShipping(), HOME.forShipping()))))
                .containsExactly("addresses addresses.two-for-shipping");
    }
}
