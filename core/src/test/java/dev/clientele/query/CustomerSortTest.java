package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerSortTest {
    private final CustomerRow row = CustomerRow.of(
                    new CustomerId(7), new PersonName("Zoë", "O’Brien"), new EmailAddress("zoe@example.com"))
            .account(true, Instant.parse("1969-12-31T23:59:59.999Z"), "Customer")
            .build();

    @Test
    void findsTheKeysOfARow() {
        assertThat(CustomerSort.ID.positionOf(row)).isEqualTo(new Position(List.of(), row.id()));
        assertThat(CustomerSort.LAST_NAME.positionOf(row)).isEqualTo(new Position(List.of("o'brien", "zoe"), row.id()));
        assertThat(CustomerSort.LAST_NAME_WITHOUT_PREFIX.positionOf(row))
                .isEqualTo(CustomerSort.LAST_NAME.positionOf(row));
        assertThat(CustomerSort.REGISTERED.positionOf(row)).isEqualTo(new Position(List.of("-1"), row.id()));
    }

    @Test
    void findsTheKeyOfANameWithoutItsPrefix() {
        CustomerRow jan = CustomerRow.of(
                        new CustomerId(8), new PersonName("Jan", "Van der Berg"), new EmailAddress("jan@example.com"))
                .build();

        assertThat(CustomerSort.LAST_NAME.positionOf(jan).keys()).containsExactly("van der berg", "jan");
        assertThat(CustomerSort.LAST_NAME_WITHOUT_PREFIX.positionOf(jan).keys()).containsExactly("berg van der", "jan");
    }
}
