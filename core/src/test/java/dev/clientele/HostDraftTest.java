package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.ValidAddresses;
import dev.clientele.customer.ValidPhone;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.ValidCategoryDiscounts;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.ValidCountry;
import dev.clientele.kernel.ValidLine;
import dev.clientele.kernel.ValidPercentage;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole drafts and forms about addresses in a host's own validator; run with each that a host may bring, see the pom. */
class HostDraftTest {
    private record AddressForm(
            @ValidLine(max = 5) CharSequence alias,
            @ValidLine(max = 5, required = true) String city,
            @ValidCountry String country,
            @ValidPhone String phone,
            @ValidPercentage BigDecimal discount,
            @ValidAddresses List<@Valid AddressDraft> addresses,
            @ValidCategoryDiscounts Map<String, BigDecimal> categories) {}

    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    private static final AddressForm WRONG = new AddressForm(
            CharBuffer.wrap("longer"),
            " ",
            "XX",
            "call me",
            new BigDecimal("100.01"),
            List.of(HOME.forBilling(), HOME.forBilling()),
            Map.of("", BigDecimal.ONE));

    private static final CustomerDraft CUSTOMER = CustomerDraft.of("Ada<", "www.spam.example", "ada")
            .withBirthDate(LocalDate.of(2030, 1, 1))
            .withAddress(HOME.withCity("").withCountry("").withPhone("x").withAlias("a\tb"))
            .withB2b(B2bDraft.of("a\0").withSiret("1").withOtherNumber("NL", "BSN", "111222333"));

    private static final GroupDraft GROUP = GroupDraft.of("<VIP>")
            .withDescription("a".repeat(2_001))
            .withColor("orange")
            .withDiscount(new BigDecimal("0.001"))
            .withCategoryDiscount("books", BigDecimal.TEN.negate());

    private static Stream<String> languages() {
        return Language.SUPPORTED.stream().map(Locale::getLanguage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areToldTheSameInTheLanguageOfItsValidator(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertToldTheSame(locale, WRONG, 7);
        assertToldTheSame(locale, CUSTOMER, 11);
        assertToldTheSame(locale, GROUP, 5);
    }

    private static void assertToldTheSame(Locale locale, Object draft, int problems) {
        assertThat(Host.messages(locale, draft))
                .hasSize(problems)
                .isEqualTo(new DraftValidator(Host.CLOCK)
                        .problems(draft, locale).stream().map(Problem::message).toList());
    }

    @Test
    void areToldInEnglish() {
        assertThat(Host.messages(Locale.ENGLISH, WRONG))
                .containsExactly(
                        "Only one address can be the billing address.",
                        "The text has more than 5 characters.",
                        "The reference to a category has 1 to 64 characters on one line.",
                        "Please fill this in.",
                        "This is no country code. Write two letters, such as NL.",
                        "A percentage lies between 0 and 100.",
                        "A telephone number has at most 32 digits, blanks and + . ( ) / -.");
    }

    @Test
    void areSoundWithNothingFilledIn() {
        assertThat(Host.validator().validate(new AddressForm(null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(Host.validator().validate(new AddressForm("", "a", "nl", "", BigDecimal.ZERO, List.of(), Map.of())))
                .isEmpty();
    }
}
