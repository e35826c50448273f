package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MailboxTest {

    @Test
    void givesEachRankAMailboxOfItsOwn() {
        Set<Mailbox> mailboxes = new HashSet<>();

        assertThat(LongStream.range(0, 500_000).filter(rank -> !mailboxes.add(Mailbox.of(rank))))
                .isEmpty();
    }

    @Test
    void keepsItsNumbersApartFromYearsOfBirth() {
        assertThat(LongStream.range(1, 5_000)
                        .mapToObj(number -> new Mailbox("mail.example", ".", number))
                        .map(mailbox -> mailbox.digits(Dice.of(1, "test", 0)))
                        .filter(digits -> digits.matches("19[5-9][0-9]|200[0-9]")))
                .isEmpty();
    }

    @Test
    void givesDifferentNumbersDifferentDigits() {
        assertThat(LongStream.range(0, 5_000)
                        .mapToObj(number -> new Mailbox("mail.example", ".", number))
                        .map(mailbox -> mailbox.digits(Dice.of(1, "test", 0))))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsEachDomainOnce() {
        assertThat(Stream.concat(MailDomains.LARGE.stream(), MailDomains.SMALL.stream()))
                .doesNotHaveDuplicates();
    }
}
