package dev.clientele.group;

import dev.clientele.kernel.StalePlanException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What removing a group will do, to be shown before it is confirmed.
 *
 * <p>Its {@link #text()} survives a web request. Confirming is refused when the group or these numbers changed after the plan
 * was made.
 *
 * @param group the group
 * @param version the state in which it was when the plan was made
 * @param use how many customers it touches
 */
public record GroupRemovalPlan(GroupId group, long version, GroupUse use) {
    private static final Pattern FORM =
            Pattern.compile("remove-group:(\\d{1,18}):(\\d{1,18}):(\\d{1,18}):(\\d{1,18}):(\\d{1,18})");

    /**
     * Reads the text form, which may come back from a browser.
     *
     * @param text what {@link #text()} wrote
     * @return the plan
     * @throws IllegalArgumentException if it is no such text
     */
    public static GroupRemovalPlan parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "This is no plan to remove a group. Make one with planRemoval and hand its text back unchanged.");
        }
        GroupUse use = new GroupUse(number(m, 3), number(m, 4), number(m, 5));
        return new GroupRemovalPlan(new GroupId(number(m, 1)), number(m, 2), use);
    }

    private static long number(Matcher m, int part) {
        return Long.parseLong(m.group(part));
    }

    /**
     * Insists that nothing changed since this plan was made.
     *
     * @param found the plan as it would be now
     * @throws StalePlanException if it differs
     */
    public void requireSameAs(GroupRemovalPlan found) {
        if (!equals(found)) {
            throw new StalePlanException(text(), found.text());
        }
    }

    /** {@return the text form: id, version and counts} */
    public String text() {
        return "remove-group:" + group.value() + ":" + version + ":" + use.members() + ":" + use.newDefaults() + ":"
                + use.leftWithout();
    }
}
