package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupDraftTest {
    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());
    private final GroupDraft vip = GroupDraft.of("VIP");

    @Test
    void beginsWithNothingButAName() {
        assertThat(vip.name()).isEqualTo("VIP");
        assertThat(vip.description()).isEmpty();
        assertThat(vip.color()).isEmpty();
    }

    @Test
    void differsInEveryFieldThatDiffers() {
        List<GroupDraft> drafts = List.of(
                vip,
                vip.withName("vip"),
                vip.withDescription("They buy a lot"),
                vip.withColor("#ff8800"),
                vip.withColor("#FF8800"));

        Equality.assertAllDiffer(drafts);
        assertThat(vip).isNotEqualTo("VIP");
    }

    @Test
    void isEqualWhereEveryFieldIs() {
        GroupDraft there = vip.withName("Trade").withDescription("They sell").withColor("#ff8800");
        GroupDraft andBack = there.withName("VIP").withDescription("").withColor("");

        assertThat(andBack).isEqualTo(vip).hasSameHashCodeAs(vip);
    }

    @Test
    void refusesNothingsWhereATextBelongs() {
        assertThatNullPointerException().isThrownBy(() -> GroupDraft.of(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> vip.withDescription(null))
                .withMessage("description");
        assertThatNullPointerException().isThrownBy(() -> vip.withColor(null)).withMessage("color");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#ff8800", " #FF8800 "})
    void isSoundWithOrWithoutAColour(String color) {
        assertThat(validator.problems(vip.withColor(color), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrong() {
        GroupDraft wrong =
                GroupDraft.of("<VIP>").withDescription("a".repeat(2_001)).withColor("orange");

        assertThat(validator.problems(wrong, Locale.ENGLISH))
                .containsExactly(
                        new Problem(
                                "color",
                                "group.color-invalid",
                                "Write the colour as # with six hexadecimal digits, such as #ff8800."),
                        new Problem("description", "text.too-long", "The text has more than 2000 characters."),
                        new Problem(
                                "name",
                                "group.name-forbidden-character",
                                "The name of a group must not contain < > = { } or control characters."));
    }

    @Test
    void saysWhatIsWrongWithItsName() {
        assertThat(validator.problems(GroupDraft.of(" "), Locale.ENGLISH))
                .containsExactly(new Problem("name", "group.name-required", "Please fill in a name for the group."));
        assertThat(validator.problems(GroupDraft.of("a".repeat(256)), Locale.ENGLISH))
                .containsExactly(
                        new Problem("name", "group.name-too-long", "The name of a group has at most 255 characters."));
    }

    @Test
    void hasADescriptionOfAtMost2000Characters() {
        assertThat(validator.problems(vip.withDescription("😀".repeat(2_000)), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.problems(vip.withDescription("a\0b"), Locale.ENGLISH))
                .containsExactly(new Problem(
                        "description",
                        "text.forbidden-character",
                        "The text contains a character that cannot be stored."));
    }

    @Test
    void showsItsName() {
        assertThat(vip.withDescription("They buy a lot")).hasToString("GroupDraft[VIP]");
    }
}
