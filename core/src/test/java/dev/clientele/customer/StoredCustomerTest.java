package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.group.GroupId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredCustomerTest {
    @Test
    void showsNothingPersonal() {
        CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        Customer ada = Customer.of(new CustomerId(7), draft, new GroupId(3), Instant.EPOCH);

        assertThat(new StoredCustomer(ada, CustomerActivity.NONE)).hasToString("StoredCustomer[id=7]");
    }
}
