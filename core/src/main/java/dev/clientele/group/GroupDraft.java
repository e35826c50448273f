package dev.clientele.group;

import dev.clientele.kernel.ValidText;
import java.util.Objects;
import java.util.Optional;

/** What a form about a group holds; immutable, checked when it is handed in. */
public final class GroupDraft {
    /** The most characters a description can have. */
    public static final int MAX_DESCRIPTION = 2_000;

    @ValidGroupName
    private final String name;

    @ValidText(max = MAX_DESCRIPTION)
    private final String description;

    @ValidColor
    private final String color;

    private GroupDraft(String name, String description, String color) {
        this.name = Objects.requireNonNull(name, "name");
        this.description = Objects.requireNonNull(description, "description");
        this.color = Objects.requireNonNull(color, "color");
    }

    /**
     * A draft with a name, without description and colour.
     *
     * @param name 1 to 255 characters, none of {@code < > = { }}
     * @return the draft
     */
    public static GroupDraft of(String name) {
        return new GroupDraft(name, "", "");
    }

    /**
     * The same with another name.
     *
     * @param other 1 to 255 characters
     * @return the next draft
     */
    public GroupDraft withName(String other) {
        return new GroupDraft(other, description, color);
    }

    /**
     * The same with another description.
     *
     * @param text at most 2,000 characters; empty for none
     * @return the next draft
     */
    public GroupDraft withDescription(String text) {
        return new GroupDraft(name, text, color);
    }

    /**
     * The same with another colour.
     *
     * @param hex {@code #} and six hexadecimal digits; empty for none
     * @return the next draft
     */
    public GroupDraft withColor(String hex) {
        return new GroupDraft(name, description, hex);
    }

    /**
     * The name as it was typed.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The description as it was typed.
     *
     * @return the description; empty for none
     */
    public String description() {
        return description;
    }

    /**
     * The colour as it was typed.
     *
     * @return {@code #} and six hexadecimal digits; empty for none
     */
    public String color() {
        return color;
    }

    static Optional<GroupFault> colorFault(String text) {
        return text.isBlank() ? Optional.empty() : Color.fault(text);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof GroupDraft other
                && name.equals(other.name)
                && description.equals(other.description)
                && color.equals(other.color);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, description, color);
    }

    @Override
    public String toString() {
        return "GroupDraft[" + name + "]";
    }
}
