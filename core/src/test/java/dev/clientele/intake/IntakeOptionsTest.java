package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.NamePolicy;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeOptionsTest {
    private final IntakeOptions defaults = IntakeOptions.defaults();

    private static void assertDefaults(IntakeOptions options) {
        assertThat(options.match()).isEqualTo(IntakeOptions.Match.EMAIL);
        assertThat(options.onMatch()).isEqualTo(IntakeOptions.OnMatch.SKIP);
        assertThat(options.unknownTitles()).isEqualTo(IntakeOptions.Unknown.CREATE);
        assertThat(options.unknownGroups()).isEqualTo(IntakeOptions.Unknown.REJECT);
        assertThat(options.names()).isEqualTo(NamePolicy.LENIENT);
        assertThat(options.isDryRun()).isFalse();
        assertThat(options.chunk()).isEqualTo(1_000);
        assertThat(options.rejects()).isEqualTo(100);
        assertThat(options.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(options.listener()).isEqualTo(IntakeListener.SILENT);
    }

    @Test
    void overwriteNothingByDefault() {
        assertDefaults(defaults);
    }

    @Test
    void keepEveryChoice() {
        IntakeListener listener = new IntakeListener() {};
        IntakeOptions chosen = defaults.matching(IntakeOptions.Match.ID)
                .onMatch(IntakeOptions.OnMatch.UPDATE)
                .unknownTitles(IntakeOptions.Unknown.REJECT)
                .unknownGroups(IntakeOptions.Unknown.CREATE)
                .names(NamePolicy.STRICT)
                .dryRun()
                .chunksOf(7)
                .keepingRejects(3)
                .in(Locale.forLanguageTag("nl"))
                .tell(listener)
                .matching(IntakeOptions.Match.ID);

        assertThat(chosen.match()).isEqualTo(IntakeOptions.Match.ID);
        assertThat(chosen.onMatch()).isEqualTo(IntakeOptions.OnMatch.UPDATE);
        assertThat(chosen.unknownTitles()).isEqualTo(IntakeOptions.Unknown.REJECT);
        assertThat(chosen.unknownGroups()).isEqualTo(IntakeOptions.Unknown.CREATE);
        assertThat(chosen.names()).isEqualTo(NamePolicy.STRICT);
        assertThat(chosen.isDryRun()).isTrue();
        assertThat(chosen.chunk()).isEqualTo(7);
        assertThat(chosen.rejects()).isEqualTo(3);
        assertThat(chosen.locale()).isEqualTo(Locale.forLanguageTag("nl"));
        assertThat(chosen.listener()).isSameAs(listener);
        assertDefaults(defaults);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void haveChunksOf1To10000Rows(int rows) {
        assertThat(defaults.chunksOf(rows).chunk()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void refuseChunksOfAnyOtherSize(int rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.chunksOf(rows))
                .withMessage("A chunk has 1 to 10000 rows, and " + rows + " were asked for.");
    }

    @Test
    void keepNoNegativeNumberOfRejects() {
        assertThat(defaults.keepingRejects(0).rejects()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> defaults.keepingRejects(-1))
                .withMessage("A report keeps 0 or more rejects, and -1 were asked for.");
    }
}
