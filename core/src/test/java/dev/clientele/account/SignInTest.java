package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {
    @Test
    void saysWhoSignedInIfAnybodyDid() {
        Customer ada = Customer.of(
                new CustomerId(1),
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com"),
                new GroupId(3),
                Instant.EPOCH);
        Visit visit = Visit.begun(new VisitId(1), ada.id(), Instant.EPOCH, new IpAddress("192.0.2.1"));
        SignIn.SignedIn in = new SignIn.SignedIn(ada, visit);

        assertThat(in.signedIn()).contains(in);
        assertThat(new SignIn.Refused(Duration.ZERO).signedIn()).isEmpty();
    }

    /** Who comes back a moment too early is refused again. */
    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.000000001S, 1", "PT0.999S, 1", "PT1S, 1", "PT1.001S, 2", "PT15M, 900"})
    void saysInWholeSecondsWhenToComeBack(Duration wait, long seconds) {
        assertThat(new SignIn.Refused(wait).retryAfterSeconds()).isEqualTo(seconds);
    }
}
