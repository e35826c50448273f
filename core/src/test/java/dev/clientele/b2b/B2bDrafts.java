package dev.clientele.b2b;

import dev.clientele.kernel.Texts;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Drafts for properties. */
public final class B2bDrafts {
    private static final String[] NO_NUMBERS = {
        "A", "1234567", "00000000", "404833047", "73282932000079", "NL123456789B90", "62022", "a\0", "1".repeat(65)
    };

    private B2bDrafts() {}

    /** Drafts that break no rule; many fields are empty, many in another form than the normal one. */
    public static Arbitrary<B2bDraft> sound() {
        return drafts(false);
    }

    /** Drafts of which many break one rule or several. */
    public static Arbitrary<B2bDraft> any() {
        return drafts(true);
    }

    private static Arbitrary<B2bDraft> drafts(boolean faulty) {
        return Builders.withBuilder(B2bDraft::empty)
                .use(texts(faulty, "Baobab BV", " Société Générale ", "王", "a".repeat(255)))
                .in(B2bDraft::withCompany)
                .use(texts(faulty, "73282932000074", "732 829 320 00074", "35600000049837"))
                .in(B2bDraft::withSiret)
                .use(texts(faulty, "404833048", "732.829.320"))
                .in(B2bDraft::withSiren)
                .use(texts(faulty, "69599084", "01 23 45 67"))
                .in(B2bDraft::withKvkNumber)
                .use(texts(faulty, "NL820646660B01", "nl8206.46.660.b01", "DE123456789"))
                .in(B2bDraft::withVatNumber)
                .use(texts(faulty, "6202A", "62.02a", "741J"))
                .in(B2bDraft::withApeCode)
                .use(texts(faulty, "6201", "62.01", "43310"))
                .in(B2bDraft::withSbiCode)
                .use(texts(faulty, "https://example.com", " HTTP://Bücher.example/Ö"))
                .in(B2bDraft::withWebsite)
                .use(others(faulty))
                .in((draft, other) -> draft.withOtherNumber(other[0], other[1], other[2]))
                .use(amounts(faulty))
                .in((draft, amount) -> draft.withCredit(amount, draft.maxPaymentDays()))
                .use(days(faulty))
                .in((draft, days) -> draft.withCredit(draft.allowedOutstanding(), days))
                .use(Arbitraries.of(RiskRating.class))
                .in(B2bDraft::withRisk)
                .build()
                .withoutEdgeCases();
    }

    private static Arbitrary<String> texts(boolean faulty, String... good) {
        Arbitrary<String> sound = Arbitraries.oneOf(Arbitraries.of("", " "), Arbitraries.of(good));
        return faulty
                ? Arbitraries.oneOf(sound, sound, sound, sound, Arbitraries.of(NO_NUMBERS), Texts.any(10))
                : sound;
    }

    private static Arbitrary<String[]> others(boolean faulty) {
        String[][] good = {{"", "", ""}, {" ", "", "\t"}, {"DE", "HRB", "86891"}, {" gb", "Company number ", " 01234"}};
        String[][] bad = {{"DE", "", ""}, {"", "HRB", "1"}, {"XX", "a\0", ""}, {"NL", "BSN", "111222333"}, {"", "", "1"}
        };
        Arbitrary<String[]> sound = Arbitraries.of(good);
        return faulty ? Arbitraries.oneOf(sound, sound, sound, Arbitraries.of(bad)) : sound;
    }

    private static Arbitrary<BigDecimal> amounts(boolean faulty) {
        Arbitrary<BigDecimal> sound =
                Arbitraries.of("0", "0.00", "1E+3", "999.95").map(BigDecimal::new);
        Arbitrary<BigDecimal> bad =
                Arbitraries.of("-1", "1E+18", "0.00000000001").map(BigDecimal::new);
        return faulty ? Arbitraries.oneOf(sound, sound, sound, bad) : sound;
    }

    private static Arbitrary<Integer> days(boolean faulty) {
        Arbitrary<Integer> sound = Arbitraries.of(0, 30, 60, 3_650);
        return faulty ? Arbitraries.oneOf(sound, sound, sound, Arbitraries.of(-1, 3_651)) : sound;
    }
}
