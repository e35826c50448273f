package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all groups and their drafts. */
class GroupPropertyTest {
    private static final GroupId ID = new GroupId(8);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.systemUTC());

    @Provide
    Arbitrary<GroupDraft> soundDrafts() {
        return GroupDrafts.sound();
    }

    @Provide
    Arbitrary<GroupDraft> drafts() {
        return GroupDrafts.any();
    }

    @Property(tries = 300)
    void givesBackTheDraftItWasMadeFrom(@ForAll("soundDrafts") GroupDraft draft) {
        assertThat(VALIDATOR.problems(draft, Locale.ENGLISH)).isEmpty();
        assertThat(Group.of(ID, draft, NOW).draft()).isEqualTo(draft).hasSameHashCodeAs(draft);
    }

    @Property(tries = 300)
    void becomesWhatADraftSaysWhateverItWas(
            @ForAll("soundDrafts") GroupDraft before, @ForAll("soundDrafts") GroupDraft after) {
        assertThat(Group.of(ID, before, NOW).edited(after)).isEqualTo(Group.of(ID, after, NOW));
    }

    @Property(tries = 500)
    void differsIfItsDraftDoes(@ForAll("soundDrafts") GroupDraft one, @ForAll("soundDrafts") GroupDraft other) {
        assertThat(Group.of(ID, one, NOW).equals(Group.of(ID, other, NOW))).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void isMadeOfEveryDraftThatBreaksNoRuleAndOfNoOther(@ForAll("drafts") GroupDraft draft) {
        List<Problem> problems = VALIDATOR.problems(draft, Locale.ENGLISH);

        if (problems.isEmpty()) {
            Group group = Group.of(ID, draft, NOW);
            assertThat(Group.of(ID, group.draft(), NOW)).isEqualTo(group);
            assertThat(VALIDATOR.problems(group.draft(), Locale.ENGLISH)).isEmpty();
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Group.of(ID, draft, NOW))
                    .satisfies(
                            e -> assertThat(problems).extracting(Problem::code).contains(e.code()));
        }
    }
}
