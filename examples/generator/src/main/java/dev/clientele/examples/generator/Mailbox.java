package dev.clientele.examples.generator;

import java.util.List;

/**
 * What makes an e-mail address unique, whatever the name in it: its domain, what stands between its words, and its number.
 *
 * <p>Each rank has a mailbox of its own, so uniqueness needs no memory of the addresses already given. Words hold neither
 * digits nor separators, and a year of birth stands for no number, so two mailboxes never lead to one address.
 */
record Mailbox(String domain, String separator, long number) {

    /** The years of birth, which no other number may look like. */
    static final long FIRST_YEAR = 1950;

    static final long YEARS = 60;

    private static final double BORN = 0.25;

    /** One rank in four is at a large provider, the others are spread over the small ones. */
    static Mailbox of(long rank) {
        return rank % 4 == 0 ? at(MailDomains.LARGE, rank / 4) : at(MailDomains.SMALL, rank / 4 * 3 + rank % 4 - 1);
    }

    private static Mailbox at(List<String> domains, long rank) {
        String domain = domains.get((int) (rank % domains.size()));
        long place = rank / domains.size();
        long round = place / 5;
        return switch ((int) (place % 5)) {
            case 0 -> new Mailbox(domain, ".", 2 * round);
            case 1 -> new Mailbox(domain, "", 2 * round);
            case 2 -> new Mailbox(domain, ".", 2 * round + 1);
            case 3 -> new Mailbox(domain, "", 2 * round + 1);
            default -> new Mailbox(domain, round % 2 == 0 ? "_" : "-", round / 2);
        };
    }

    /** The digits after the words: none for the first of a domain, unless the year of birth takes their place. */
    String digits(Dice dice) {
        if (number == 0) {
            return dice.chance(BORN) ? Long.toString(FIRST_YEAR + dice.below(YEARS)) : "";
        }
        return Long.toString(number < FIRST_YEAR ? number : number + YEARS);
    }
}
