package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.clientele.b2b.ApeCode;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.KvkNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.SbiCode;
import dev.clientele.b2b.Siren;
import dev.clientele.b2b.Siret;
import dev.clientele.b2b.VatNumber;
import dev.clientele.b2b.Website;
import dev.clientele.customer.Address;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.PersonName;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Color;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupName;
import dev.clientele.kernel.Country;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Fault;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import dev.clientele.note.NoteDraft;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.TitleName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the value types of all packages alike. */
class ValueTypesTest {
    /** A value type: its rule for what comes in, and how a text becomes its normal form. */
    private record Type(String name, Function<String, Optional<? extends Fault>> rule, UnaryOperator<String> normal) {}

    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    private static final PasswordPolicy PASSWORDS = PasswordPolicy.STANDARD.refusingMostUsed();

    private static final List<Type> TYPES = List.of(
            new Type("first name", NamePolicy.LENIENT::fault, text -> new PersonName(text, "Lovelace").first()),
            new Type("last name", NamePolicy.STRICT::fault, text -> new PersonName("Ada", text).last()),
            new Type("e-mail", EmailAddress::fault, text -> new EmailAddress(text).value()),
            new Type("group's name", GroupName::fault, text -> new GroupName(text).value()),
            new Type("colour", Color::fault, text -> new Color(text).hex()),
            new Type("category", CategoryRef::fault, text -> new CategoryRef(text).value()),
            new Type("title's name", TitleName::fault, text -> new TitleName(text).value()),
            new Type("country", Country::fault, text -> new Country(text).code()),
            new Type(
                    "company",
                    B2bProfile::companyFault,
                    text -> B2bProfile.of(text).company()),
            new Type("internet address", IpAddress::fault, text -> new IpAddress(text).text()),
            new Type("password", PASSWORDS::fault, text -> text),
            new Type("SIRET", Siret::fault, text -> new Siret(text).value()),
            new Type("SIREN", Siren::fault, text -> new Siren(text).value()),
            new Type("KvK number", KvkNumber::fault, text -> new KvkNumber(text).value()),
            new Type("VAT number", VatNumber::fault, text -> new VatNumber(text).value()),
            new Type("BTW-id", VatNumber::faultOfBtwId, text -> new VatNumber(text).value()),
            new Type("APE code", ApeCode::fault, text -> new ApeCode(text).value()),
            new Type("SBI code", SbiCode::fault, text -> new SbiCode(text).value()),
            new Type("website", Website::fault, text -> new Website(text).value()),
            new Type(
                    "other number",
                    text -> OtherCompanyNumber.fault("DE", "HRB", text),
                    text -> new OtherCompanyNumber("DE", "HRB", text).value()),
            new Type(
                    "other scheme",
                    text -> OtherCompanyNumber.fault("DE", text, "1"),
                    text -> new OtherCompanyNumber("DE", text, "1").scheme()),
            line("alias", Address.MAX_ALIAS, AddressDraft::withAlias, Address::alias),
            line("company of an address", Address.MAX_COMPANY, AddressDraft::withCompany, Address::company),
            required("line 1", Address.MAX_LINE, AddressDraft::withLine1, Address::line1),
            line("line 2", Address.MAX_LINE, AddressDraft::withLine2, Address::line2),
            line("postcode", Address.MAX_POSTCODE, AddressDraft::withPostcode, Address::postcode),
            required("city", Address.MAX_CITY, AddressDraft::withCity, Address::city),
            line("state", Address.MAX_STATE, AddressDraft::withState, Address::state),
            line("VAT number of an address", Address.MAX_VAT_NUMBER, AddressDraft::withVatNumber, Address::vatNumber),
            new Type(
                    "remark",
                    text -> Text.fault(text, Address.MAX_OTHER),
                    text -> Address.of(HOME.withOther(text)).other()),
            new Type("note", NoteDraft::fault, text -> NoteDraft.of(text).text()),
            new Type(
                    "percentage",
                    text -> number(text).flatMap(Percentage::fault),
                    text -> number(text)
                            .map(Percentage::new)
                            .map(Percentage::toString)
                            .orElse("0")),
            new Type(
                    "amount",
                    text -> number(text).flatMap(Money::fault),
                    text -> number(text).map(Money::of).map(Money::toString).orElse("0")));

    private static Type line(
            String name,
            int max,
            BiFunction<AddressDraft, String, AddressDraft> with,
            Function<Address, String> field) {
        return new Type(
                name, text -> Text.lineFault(text, max), text -> field.apply(Address.of(with.apply(HOME, text))));
    }

    private static Type required(
            String name,
            int max,
            BiFunction<AddressDraft, String, AddressDraft> with,
            Function<Address, String> field) {
        return new Type(
                name,
                text -> Text.requiredLineFault(text, max),
                text -> field.apply(Address.of(with.apply(HOME, text))));
    }

    /** As a form's field arrives in a draft: what is no number never gets that far. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> examples = Arbitraries.of(
                "Ada",
                "van der Berg",
                "J.P.",
                "ada@example.com",
                "ADA@Bücher.Example",
                "VIP",
                "#FF8800",
                "Mrs.",
                "nl",
                "NL",
                "xx",
                "Baobab BV",
                "73282932000074",
                "404833048",
                "69599084",
                "nl820646660b01",
                "62.02a",
                "62.01",
                "https://Example.com/A",
                "HRB 86891",
                "2001:DB8::1",
                "::FFFF:192.0.2.1",
                "İNTERNET",
                "12.50",
                "1E+2",
                "-1",
                "100.01");
        Arbitrary<String> framed = Combinators.combine(
                        Arbitraries.of("", " ", "\t", "\u2003", "\u00A0", "\u200B"),
                        examples,
                        Arbitraries.of("", " ", "\n"))
                .as((before, text, after) -> before + text + after);
        return Arbitraries.oneOf(examples, framed, framed, Texts.storable(12), Texts.any(6));
    }

    @Property(tries = 2_000)
    void areTheirOwnNormalForm(@ForAll("texts") String text) {
        for (Type type : TYPES) {
            if (type.rule().apply(text).isEmpty()) {
                String normal = type.normal().apply(text);

                assertThat(type.rule().apply(normal)).as(type.name()).isEmpty();
                assertThat(type.normal().apply(normal)).as(type.name()).isEqualTo(normal);
            }
        }
    }

    @Property(tries = 1_000)
    void areTheSameInTurkey(@ForAll("texts") String text) {
        for (Type type : TYPES) {
            Optional<? extends Fault> fault = type.rule().apply(text);

            assertThat(DefaultLocale.whileIn(
                            DefaultLocale.TURKISH, () -> type.rule().apply(text).isPresent()))
                    .as(type.name())
                    .isEqualTo(fault.isPresent());
            if (fault.isEmpty()) {
                assertThat(DefaultLocale.whileIn(
                                DefaultLocale.TURKISH, () -> type.normal().apply(text)))
                        .as(type.name())
                        .isEqualTo(type.normal().apply(text));
            }
        }
    }

    /** Else the two properties above would say nothing of it. */
    @Example
    void areAllMetByAnExample() {
        List<String> sound = List.of(
                "Ada",
                "ada@example.com",
                "#FF8800",
                "nl",
                "73282932000074",
                "404833048",
                "69599084",
                "nl820646660b01",
                "62.02a",
                "62.01",
                "https://Example.com/A",
                "2001:DB8::1",
                "12.50");
        for (Type type : TYPES) {
            assertThat(sound)
                    .as(type.name())
                    .anyMatch(text -> type.rule().apply(text).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "a", "1", "+", ".", "-", "\u0301", "\uD83D", "😀", "d' ", "van ", "'", "a@", "\n", "İ"})
    void takeNoTimeOverAMegabyte(String part) {
        String huge = part.repeat(1_000_000 / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (Type type : TYPES.subList(0, TYPES.size() - 2)) {
                for (String text : List.of(huge, "a" + huge + "a")) {
                    // Blanks around a text do not count.
                    boolean tooLong = text.strip().length() > 4_000;
                    assertThat(type.rule().apply(text).isPresent() || !tooLong)
                            .as(type.name())
                            .isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a", "1", "+", "\u0301", "\uD83D", "😀", "van ", "İ"})
    void refuseADraftFullOfMegabytes(String part) {
        String huge = "x" + part.repeat(1_000_000 / part.length()) + "x";
        Clientele shop = Clientele.on(new InMemoryStore());
        shop.settings().change(Settings::withB2bMode);
        AddressDraft address = AddressDraft.of(huge, huge, huge, huge, huge)
                .withAlias(huge)
                .withPhone(huge)
                .withMobile(huge)
                .withVatNumber(huge)
                .withOther(huge);
        B2bDraft company = B2bDraft.of(huge)
                .withSiret(huge)
                .withKvkNumber(huge)
                .withVatNumber(huge)
                .withWebsite(huge)
                .withOtherNumber(huge, huge, huge);
        CustomerDraft draft =
                CustomerDraft.of(huge, huge, huge).withAddress(address).withB2b(company);
        GroupDraft group =
                GroupDraft.of(huge).withDescription(huge).withColor(huge).withCategoryDiscount(huge, BigDecimal.ONE);
        NoteDraft note = NoteDraft.of(huge);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(shop.customers().check(draft)).hasSizeGreaterThan(12);
            assertThat(shop.groups().check(group)).hasSize(4);
            assertThat(shop.notes().check(note)).hasSize(1);
        });
    }
}
