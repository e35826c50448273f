package dev.clientele.title;

import dev.clientele.kernel.StalePlanException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What removing a social title will do, to be shown before it is confirmed.
 *
 * <p>Its {@link #text()} survives a web request. Confirming is refused when the title or this number changed after the plan
 * was made.
 *
 * @param title the title
 * @param version the state in which it was when the plan was made
 * @param customers how many customers are left without a title
 */
public record SocialTitleRemovalPlan(SocialTitleId title, long version, long customers) {
    private static final Pattern FORM = Pattern.compile("remove-title:(\\d{1,18}):(\\d{1,18}):(\\d{1,18})");

    /**
     * Reads the text form, which may come back from a browser.
     *
     * @param text what {@link #text()} wrote
     * @return the plan
     * @throws IllegalArgumentException if it is no such text
     */
    public static SocialTitleRemovalPlan parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("This is no plan to remove a social title."
                    + " Make one with planRemoval and hand its text back unchanged.");
        }
        return new SocialTitleRemovalPlan(
                new SocialTitleId(Long.parseLong(m.group(1))), Long.parseLong(m.group(2)), Long.parseLong(m.group(3)));
    }

    /**
     * Insists that nothing changed since this plan was made.
     *
     * @param found the plan as it would be now
     * @throws StalePlanException if it differs
     */
    public void requireSameAs(SocialTitleRemovalPlan found) {
        if (!equals(found)) {
            throw new StalePlanException(text(), found.text());
        }
    }

    /** {@return the text form: id, version and count} */
    public String text() {
        return "remove-title:" + title.value() + ":" + version + ":" + customers;
    }
}
