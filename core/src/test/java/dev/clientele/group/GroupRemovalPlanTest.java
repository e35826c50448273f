package dev.clientele.group;

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

class GroupRemovalPlanTest {
    private final GroupRemovalPlan plan = new GroupRemovalPlan(new GroupId(7), 12, new GroupUse(30, 20, 10));

    @Property(tries = 300)
    void survivesAWebRequest(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long id,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999_999L) long version,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long members) {
        GroupUse use = new GroupUse(members, members / 3, members / 2);
        GroupRemovalPlan any = new GroupRemovalPlan(new GroupId(id), version, use);

        assertThat(GroupRemovalPlan.parse(any.text())).isEqualTo(any);
    }

    @Example
    void hasATextOfNumbers() {
        assertThat(plan.text()).isEqualTo("remove-group:7:12:30:20:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "remove-group",
                "remove-group:7:12:30:20",
                "remove-group:7:12:30:20:10:0",
                "remove-customer:7:12:30:20:10",
                "remove-title:7:12:30",
                " remove-group:7:12:30:20:10",
                "remove-group:7:12:30:20:10\n",
                "remove-group:-7:12:30:20:10",
                "remove-group:٧:12:30:20:10",
                "remove-group:7:12:30:20:1.0",
                "remove-group:9999999999999999999:12:30:20:10",
                "remove-group:7:9999999999999999999:30:20:10",
                "remove-group:7:12:30:20:9999999999999999999"
            })
    void isNotReadFromAnyOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupRemovalPlan.parse(text))
                .withMessage(
                        "This is no plan to remove a group. Make one with planRemoval and hand its text back unchanged.");
    }

    @Example
    void isNotReadForAnIdThatNoGroupHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupRemovalPlan.parse("remove-group:0:12:30:20:10"));
    }

    @Example
    void holdsOnlyWhileNothingChanges() {
        assertThatCode(() -> plan.requireSameAs(GroupRemovalPlan.parse(plan.text())))
                .doesNotThrowAnyException();
        for (String other : List.of(
                "remove-group:8:12:30:20:10",
                "remove-group:7:13:30:20:10",
                "remove-group:7:12:31:20:10",
                "remove-group:7:12:30:21:10",
                "remove-group:7:12:30:20:11")) {
            assertThatExceptionOfType(StalePlanException.class)
                    .isThrownBy(() -> plan.requireSameAs(GroupRemovalPlan.parse(other)))
                    .withMessageContainingAll(plan.text(), other);
        }
    }
}
