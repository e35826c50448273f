package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.StalePlanException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialTitleRemovalPlanTest {
    private final SocialTitleRemovalPlan plan = new SocialTitleRemovalPlan(new SocialTitleId(7), 12, 30);

    @Property(tries = 300)
    void survivesAWebRequest(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long id,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long version,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long customers) {
        SocialTitleRemovalPlan any = new SocialTitleRemovalPlan(new SocialTitleId(id), version, customers);

        assertThat(SocialTitleRemovalPlan.parse(any.text())).isEqualTo(any);
    }

    @Example
    void hasATextOfNumbers() {
        assertThat(plan.text()).isEqualTo("remove-title:7:12:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "remove-title",
                "remove-title:7:12",
                "remove-title:7:12:30:0",
                "remove-group:7:12:30",
                " remove-title:7:12:30",
                "remove-title:7:12:30\n",
                "remove-title:-7:12:30",
                "remove-title:٧:12:30",
                "remove-title:9999999999999999999:12:30",
                "remove-title:7:9999999999999999999:30",
                "remove-title:7:12:9999999999999999999"
            })
    void isNotReadFromAnyOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialTitleRemovalPlan.parse(text))
                .withMessage(
                        "This is no plan to remove a social title. Make one with planRemoval and hand its text back unchanged.");
    }

    @Example
    void isNotReadForAnIdThatNoTitleHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> SocialTitleRemovalPlan.parse("remove-title:0:12:30"));
    }

    @Example
    void holdsOnlyWhileNothingChanges() {
        assertThatCode(() -> plan.requireSameAs(SocialTitleRemovalPlan.parse(plan.text())))
                .doesNotThrowAnyException();
        for (String other : List.of("remove-title:8:12:30", "remove-title:7:13:30", "remove-title:7:12:31")) {
            assertThatExceptionOfType(StalePlanException.class)
                    .isThrownBy(() -> plan.requireSameAs(SocialTitleRemovalPlan.parse(other)))
                    .withMessageContainingAll(plan.text(), other);
        }
    }
}
