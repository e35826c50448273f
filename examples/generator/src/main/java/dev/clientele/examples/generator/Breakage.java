package dev.clientele.examples.generator;

import java.util.Optional;

/** A way in which a row can be wrong without harm to its neighbours, with the column in which an import should find it. */
public enum Breakage {

    /** Some columns at the end are missing. */
    ROW_TOO_SHORT,
    /** There is a value more than there are columns. */
    ROW_TOO_LONG,
    /** A text that is no number stands for the id. */
    ID_NOT_A_NUMBER(Column.ID),
    /** The id is 0. */
    ID_ZERO(Column.ID),
    /** The id is above 10^12. */
    ID_TOO_LARGE(Column.ID),
    /** The id is that of a good row above. */
    ID_REPEATED(Column.ID),
    /** The first name is empty. */
    FIRST_NAME_EMPTY(Column.FIRST_NAME),
    /** The first name advertises a web address. */
    URL_IN_NAME(Column.FIRST_NAME),
    /** The last name carries a script for the browser of whoever lists it. */
    SCRIPT_IN_NAME(Column.LAST_NAME),
    /** The last name has a line break in it, so the row takes two lines. */
    LINE_BREAK_IN_NAME(Column.LAST_NAME),
    /** The e-mail address is empty. */
    EMAIL_EMPTY(Column.EMAIL),
    /** The e-mail address is none. */
    EMAIL_INVALID(Column.EMAIL),
    /** The e-mail address is that of a good row above, in other case. */
    EMAIL_REPEATED(Column.EMAIL),
    /** The sales are a text that is no number. */
    SALES_NOT_A_NUMBER(Column.SALES),
    /** The newsletter says neither yes nor no. */
    NEWSLETTER_UNDECIDED(Column.NEWSLETTER),
    /** The day of registration is not in the calendar. */
    DATE_IMPOSSIBLE(Column.REGISTERED),
    /** The registration is centuries ahead. */
    DATE_IN_FUTURE(Column.REGISTERED);

    private final Optional<Column> wrong;

    Breakage() {
        this.wrong = Optional.empty();
    }

    Breakage(Column wrong) {
        this.wrong = Optional.of(wrong);
    }

    /** The label of the wrong column as the header has it; empty when it is the row as a whole. */
    public Optional<String> column() {
        return wrong.map(Column::label);
    }

    /** The wrong column of a row that is whole otherwise. */
    Column wrongColumn() {
        return wrong.orElseThrow();
    }

    /** Whether it takes something from a good row above. */
    boolean repeats() {
        return this == ID_REPEATED || this == EMAIL_REPEATED;
    }
}
