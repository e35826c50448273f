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
import dev.clientele.intake.IntakeSource;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedFileTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant REGISTERED = Instant.parse("2015-07-24T12:36:41Z");
    private static final Instant LAST_VISIT = Instant.parse("2015-07-24T12:36:42Z");

    @Test
    void isReadToTheLastValue() throws IOException {
        IntakeSource source = Read.source(bytes(), CsvReading.defaults().zone(AMSTERDAM));
        assertThat(source.name()).isEqualTo("customers.csv");
        assertThat(source.charset()).contains("UTF-8");
        assertThat(source.unknownColumns()).isEmpty();
        assertThat(source.columnOf("lastVisit")).contains("Laatste bezoek:");

        List<IntakeRow> rows = Read.rows(source, Locale.ENGLISH);
        assertThat(Read.lines(rows)).containsExactly(2L);
        IntakeCustomer john = Read.customer(rows.get(0));
        assertThat(john.id()).contains(new CustomerId(1));
        assertThat(john.title()).contains("Dhr.");
        assertThat(john.firstName()).contains("John");
        assertThat(john.lastName()).contains("DOE");
        assertThat(john.email()).contains("pub@prestashop.com");
        assertThat(john.sales()).contains(Money.of("178.37"));
        assertThat(john.enabled()).contains(true);
        assertThat(john.consent(Purpose.NEWSLETTER)).contains(ConsentClaim.GRANTED);
        assertThat(john.consent(Purpose.PARTNER_OFFERS)).contains(ConsentClaim.GRANTED);
        assertThat(john.registered()).contains(REGISTERED);
        assertThat(john.lastVisit()).contains(LAST_VISIT);
        assertThat(john.birthDate()).isEmpty();
        assertThat(john.groups()).isEmpty();
    }

    @Test
    void isWrittenByteForByte() throws IOException {
        CustomerRow john = CustomerRow.of(
                        new CustomerId(1), new PersonName("John", "DOE"), new EmailAddress("pub@prestashop.com"))
                .person(Optional.of("Dhr."), Optional.empty())
                .activity(new CustomerActivity(Money.of("178.37"), Optional.of(LAST_VISIT), Optional.empty()))
                .account(true, REGISTERED, "Klant")
                .grants(true, true)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CustomerCsv.write(Stream.of(john), out, CsvWriting.defaults().zone(AMSTERDAM)))
                .isEqualTo(1);
        assertThat(out.toByteArray()).isEqualTo(bytes());
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = SeedFileTest.class.getResourceAsStream("prestashop-nl.csv")) {
            return in.readAllBytes();
        }
    }
}
