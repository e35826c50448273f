package dev.clientele.group;

import dev.clientele.kernel.Fault;

/** What can be wrong with the fields of a group. */
public enum GroupFault implements Fault {
    /** The name is empty. */
    NAME_REQUIRED("group.name-required"),
    /** The name has more than 255 characters. */
    NAME_TOO_LONG("group.name-too-long"),
    /** The name holds a control character or one of {@code < > = { }}. */
    NAME_FORBIDDEN_CHARACTER("group.name-forbidden-character"),
    /** The colour is not {@code #} with six hexadecimal digits. */
    COLOR_INVALID("group.color-invalid"),
    /** A reference to a category is blank, longer than 64 characters or holds a control character. */
    CATEGORY_INVALID("group.category-invalid"),
    /** Two references to a category are the same but for blanks around them. */
    CATEGORY_TWICE("group.category-twice"),
    /** There are discounts for more than 1,000 categories. */
    TOO_MANY_CATEGORIES("group.too-many-categories");

    private final String code;

    GroupFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
