package dev.clientele.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.Actor;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentEvidenceTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");

    private final ConsentEvidence paper = ConsentEvidence.of(Actor.staff("eva"), NOW, "paper form");

    @Test
    void saysByWhomWhenAndHow() {
        assertThat(paper.givenBy()).isEqualTo(Actor.staff("eva"));
        assertThat(paper.at()).isEqualTo("2026-07-01T12:00:00.123Z");
        assertThat(paper.how()).isEqualTo("paper form");
        assertThat(paper.wording()).isEmpty();
    }

    @Test
    void saysToWhichWording() {
        ConsentEvidence worded = paper.toWording("2026-01");

        assertThat(worded.wording()).contains("2026-01");
        assertThat(worded.how()).isEqualTo(paper.how());
        assertThat(paper.wording()).isEmpty();
    }

    @Test
    void canComeFromTheCustomerInPerson() {
        assertThat(ConsentEvidence.givenByCustomer(NOW, "form"))
                .isEqualTo(ConsentEvidence.of(Actor.customer(), NOW, "form"));
    }

    @Test
    void canBeCarriedOverFromAFile() {
        ConsentEvidence imported =
                ConsentEvidence.importedFrom("klanten.csv", 12_345, Instant.parse("2026-07-01T23:30:00Z"));

        assertThat(imported.how()).isEqualTo("import of klanten.csv, line 12345, on 2026-07-01");
        assertThat(imported.givenBy()).isEqualTo(Actor.system("import"));
        assertThat(DefaultLocale.whileIn(
                        Locale.forLanguageTag("ar-EG"),
                        () -> ConsentEvidence.importedFrom(
                                "klanten.csv", 12_345, Instant.parse("2026-07-01T23:30:00Z"))))
                .isEqualTo(imported);
    }

    @Test
    void cutsTheNameOfAFileThatIsTooLong() {
        ConsentEvidence imported = ConsentEvidence.importedFrom("😀".repeat(301), Long.MAX_VALUE, NOW);

        assertThat(imported.how())
                .isEqualTo("import of " + "😀".repeat(300) + ", line " + Long.MAX_VALUE + ", on 2026-07-01");
        assertThat(ConsentEvidence.importedFrom("😀".repeat(300), 1, NOW).how()).contains("😀".repeat(300));
        assertThat(Text.length(imported.how())).isLessThanOrEqualTo(ConsentEvidence.MAX_HOW);
    }

    @Test
    void canBeConfirmedByMail() {
        ConsentEvidence asked = paper.toWording("2026-01").from(new IpAddress("192.0.2.1"));
        ConsentEvidence confirmed = asked.confirmedByMail(NOW.plusSeconds(60), new IpAddress("2001:db8::7"));

        assertThat(confirmed.givenBy()).isEqualTo(Actor.customer());
        assertThat(confirmed.at()).isEqualTo("2026-07-01T12:01:00.123Z");
        assertThat(confirmed.how())
                .isEqualTo(
                        "confirmed by mail; asked for at 2026-07-01T12:00:00.123Z by staff \"eva\" from 192.0.2.1: paper form");
        assertThat(confirmed.wording()).contains("2026-01");
        assertThat(confirmed.ip()).contains(new IpAddress("2001:db8::7"));
        assertThat(asked.how()).isEqualTo("paper form");
        assertThat(asked.ip()).contains(new IpAddress("192.0.2.1"));
    }

    @Test
    void isConfirmedWithoutAWordingWhereNoneWasKnown() {
        assertThat(paper.confirmedByMail(NOW, new IpAddress("192.0.2.1")).wording())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "😀"})
    void cutsWhatIsTooLongToBeToldAgain(String character) {
        String before = "confirmed by mail; asked for at 2026-07-01T12:00:00.123Z: ";
        IpAddress ip = new IpAddress("192.0.2.1");
        int room = ConsentEvidence.MAX_HOW - before.length();

        for (int length : List.of(room, room + 1, ConsentEvidence.MAX_HOW)) {
            ConsentEvidence asked = ConsentEvidence.givenByCustomer(NOW, character.repeat(length));

            assertThat(asked.confirmedByMail(NOW, ip).how()).isEqualTo(before + character.repeat(room));
        }
        assertThat(ConsentEvidence.givenByCustomer(NOW, character.repeat(room - 1))
                        .confirmedByMail(NOW, ip)
                        .how())
                .isEqualTo(before + character.repeat(room - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "a\0b", "a\uD83D"})
    void refusesToSayNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsentEvidence.of(Actor.customer(), NOW, text))
                .withMessage("Evidence is said in 1 to 500 characters, without U+0000.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper.toWording(text))
                .withMessage("Evidence is said in 1 to 255 characters, without U+0000.");
    }

    @Test
    void isSaidInBoundedWords() {
        assertThat(ConsentEvidence.of(Actor.customer(), NOW, "😀".repeat(500)).how())
                .hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsentEvidence.of(Actor.customer(), NOW, "a".repeat(501)));
        assertThat(paper.toWording("😀".repeat(255)).wording()).contains("😀".repeat(255));
        assertThatIllegalArgumentException().isThrownBy(() -> paper.toWording("a".repeat(256)));
    }

    @Test
    void refusesAnActorThatIsNone() {
        assertThatNullPointerException()
                .isThrownBy(() -> ConsentEvidence.of(null, NOW, "form"))
                .withMessage("givenBy");
    }

    @Test
    void differsInEverythingItSays() {
        List<ConsentEvidence> all = List.of(
                paper,
                ConsentEvidence.of(Actor.staff("jan"), NOW, "paper form"),
                ConsentEvidence.of(Actor.staff("eva"), NOW.plusMillis(1), "paper form"),
                ConsentEvidence.of(Actor.staff("eva"), NOW, "phone"),
                paper.toWording("2026-01"),
                paper.toWording("2026-02"));

        Equality.assertAllDiffer(all);
        assertThat(paper)
                .isEqualTo(ConsentEvidence.of(Actor.staff("eva"), NOW.plusNanos(1), "paper form"))
                .hasSameHashCodeAs(ConsentEvidence.of(Actor.staff("eva"), NOW.plusNanos(1), "paper form"))
                .isNotEqualTo("paper form");
    }

    @Test
    void showsNobodysName() {
        assertThat(paper).hasToString("ConsentEvidence[Actor[STAFF], at=2026-07-01T12:00:00.123Z]");
    }
}
