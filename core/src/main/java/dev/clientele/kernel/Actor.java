package dev.clientele.kernel;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who does or did something: a member of the staff, the customer, or a program.
 *
 * @param kind which of the three
 * @param name the staff member's or program's name as the host knows it, at most 200 characters; empty for the customer
 */
public record Actor(Kind kind, String name) {
    private static final int MAX_NAME = 200;

    /** The kinds of actors. */
    public enum Kind {
        /** A member of the shop's staff. */
        STAFF,
        /** The customer in person. */
        CUSTOMER,
        /** A program, for example an import. */
        SYSTEM
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is too long or has characters that no store can keep
     */
    public Actor {
        if (!Text.isStorable(name) || Text.length(name) > MAX_NAME) {
            throw new IllegalArgumentException(
                    "An actor's name has at most " + MAX_NAME + " characters and no U+0000.");
        }
    }

    /**
     * A member of the staff.
     *
     * @param name as the host knows him or her
     * @return the actor
     */
    public static Actor staff(String name) {
        return new Actor(Kind.STAFF, name);
    }

    /**
     * The customer in person.
     *
     * @return the actor
     */
    public static Actor customer() {
        return new Actor(Kind.CUSTOMER, "");
    }

    /**
     * A program.
     *
     * @param name which one
     * @return the actor
     */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, name);
    }

    /**
     * The text form, for a store.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    /**
     * Reads the text form.
     *
     * @param text what {@link #text()} wrote
     * @return the actor
     * @throws IllegalArgumentException if it is no such text
     */
    public static Actor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("An actor's text form is kind:name, and there is no colon in this one.");
        }
        String kind = text.substring(0, colon);
        return Stream.of(Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(one -> new Actor(one, text.substring(colon + 1)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "An actor is staff, customer or system, and this text form begins with something else."));
    }

    /** Without the name, which may be a person's. */
    @Override
    public String toString() {
        return "Actor[" + kind + "]";
    }
}
