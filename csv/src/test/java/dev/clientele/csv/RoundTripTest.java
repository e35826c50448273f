package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Text;
import dev.clientele.query.CustomerRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    /** The fields that the format carries. */
    private record Carried(
            Optional<CustomerId> id,
            Optional<String> title,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> email,
            Optional<Money> sales,
            Optional<Boolean> enabled,
            Optional<ConsentClaim> newsletter,
            Optional<ConsentClaim> partnerOffers,
            Optional<Instant> registered,
            Optional<Instant> lastVisit) {
        static Carried by(CustomerRow row) {
            return new Carried(
                    Optional.of(row.id()),
                    row.title(),
                    Optional.of(row.name().first()),
                    Optional.of(row.name().last()),
                    Optional.of(row.email().value()),
                    Optional.of(row.sales()),
                    Optional.of(row.isEnabled()),
                    Optional.of(claim(row.hasNewsletter())),
                    Optional.of(claim(row.hasPartnerOffers())),
                    Optional.of(row.registered()),
                    row.lastVisit());
        }

        static Carried by(IntakeCustomer customer) {
            return new Carried(
                    customer.id(),
                    customer.title(),
                    customer.firstName(),
                    customer.lastName(),
                    customer.email(),
                    customer.sales(),
                    customer.enabled(),
                    customer.consent(Purpose.NEWSLETTER),
                    customer.consent(Purpose.PARTNER_OFFERS),
                    customer.registered(),
                    customer.lastVisit());
        }

        private static ConsentClaim claim(boolean granted) {
            return granted ? ConsentClaim.GRANTED : ConsentClaim.NOT_GRANTED;
        }
    }

    record Shop(ZoneId zone, List<CustomerRow> rows) {}

    @Property
    void givesBackWhatWasWritten(@ForAll("shops") Shop shop, @ForAll boolean withMark) throws IOException {
        CsvWriting plain = CsvWriting.defaults().zone(shop.zone());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CustomerCsv.write(shop.rows().stream(), out, withMark ? plain.byteOrderMark() : plain);

        List<IntakeRow> read =
                Read.rows(Read.source(out.toByteArray(), CsvReading.defaults().zone(shop.zone())), Locale.ENGLISH);
        assertThat(read.stream().map(Read::customer).map(Carried::by))
                .isEqualTo(shop.rows().stream().map(Carried::by).toList());
    }

    @Provide
    Arbitrary<Shop> shops() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "UTC", "Europe/Amsterdam", "America/Sao_Paulo", "Asia/Colombo", "Australia/Lord_Howe")
                .map(ZoneId::of);
        return zones.flatMap(zone -> rows(zone).list().ofMaxSize(5).map(rows -> new Shop(zone, rows)));
    }

    private static Arbitrary<CustomerRow> rows(ZoneId zone) {
        Arbitrary<CustomerRow.Builder> people = Combinators.combine(
                        Arbitraries.longs().between(1, CustomerId.MAX_FORCED),
                        texts(),
                        texts(),
                        emails(),
                        texts().optional())
                .as((id, first, last, email, title) -> CustomerRow.of(
                                new CustomerId(id), new PersonName(first, last), email)
                        .person(title, Optional.empty()));
        Arbitrary<Boolean> choices = Arbitraries.of(true, false);
        return Combinators.combine(people, amounts(), times(zone), times(zone).optional(), choices, choices, choices)
                .as((row, sales, registered, lastVisit, enabled, newsletter, offers) -> row.activity(
                                new CustomerActivity(sales, lastVisit, Optional.empty()))
                        .account(enabled, registered, "Klant")
                        .grants(newsletter, offers)
                        .build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.strings().withChars("'=+-@;,\" éŞıİß0").ofMaxLength(6),
                        Arbitraries.of("-", "--", "0000-00-00", "'", "'t Hooft", "\"", "\uFEFFx"))
                .map(String::strip)
                .filter(text -> !Text.isInvisible(text) && Text.isStorable(text) && !Text.hasControl(text));
    }

    private static Arbitrary<EmailAddress> emails() {
        return Arbitraries.strings()
                .withChars("'=+-az09é.")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(local -> new EmailAddress(local + "@exämple.com"));
    }

    private static Arbitrary<Money> amounts() {
        BigDecimal most = new BigDecimal("999999999999999999.9999999999");
        return Arbitraries.bigDecimals()
                .between(most.negate(), most)
                .ofScale(Money.DECIMALS)
                .map(Money::of);
    }

    private static Arbitrary<Instant> times(ZoneId zone) {
        long first = LocalDateTime.of(1, 1, 1, 0, 0).atZone(zone).toEpochSecond();
        long last = LocalDateTime.of(9999, 12, 31, 23, 59, 59).atZone(zone).toEpochSecond();
        long recent = Instant.parse("1970-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.longs().between(recent, recent + (1L << 31)))
                .map(Instant::ofEpochSecond)
                .filter(time -> zone.getRules()
                                .getValidOffsets(LocalDateTime.ofInstant(time, zone))
                                .size()
                        == 1);
    }
}
