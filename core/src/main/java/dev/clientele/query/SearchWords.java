package dev.clientele.query;

import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of the search box. A customer is found if every one of them begins a word of the customer's names, e-mail
 * address or company, or is the customer's id; and besides, if the whole text is the internet address of the customer's last
 * visit.
 *
 * @param words folded, none of them empty, none twice, at most ten; no words find nobody
 * @param ip the internet address that the whole text is, if it is one
 */
public record SearchWords(List<String> words, Optional<IpAddress> ip) {
    /** The most characters that can be searched for. */
    public static final int MAX_LENGTH = 200;

    /** The most words that can be searched for. */
    public static final int MAX_WORDS = 10;

    /**
     * Drops words that are there twice.
     *
     * @throws IllegalArgumentException if one is empty, not folded, or no single word
     */
    public SearchWords {
        words = List.copyOf(new LinkedHashSet<>(words));
        if (!words.stream().allMatch(word -> Folding.words(word).equals(List.of(word)))) {
            throw new IllegalArgumentException(
                    "Search words are folded and hold letters and digits only: make them with SearchWords.of.");
        }
    }

    /**
     * Splits a text at everything that is no letter or digit, and reads it as an internet address if it is one, in whatever
     * notation.
     *
     * @param text what was typed into the search box
     * @return its words
     * @throws InvalidQueryException if it has more than 200 characters or ten words
     */
    public static SearchWords of(String text) {
        if (Text.length(text) > MAX_LENGTH) {
            throw new InvalidQueryException("The search text has " + Text.length(text) + " characters; " + MAX_LENGTH
                    + " are the most. Search for fewer words.");
        }
        SearchWords search = new SearchWords(Folding.words(text), ip(text.strip()));
        if (search.words.size() > MAX_WORDS) {
            throw new InvalidQueryException("The search text has " + search.words.size() + " words; " + MAX_WORDS
                    + " are the most. Search for fewer words.");
        }
        return search;
    }

    private static Optional<IpAddress> ip(String text) {
        return IpAddress.fault(text).isPresent() ? Optional.empty() : Optional.of(new IpAddress(text));
    }

    /** {@return whether nobody can be found: there are no words, and there is no address} */
    public boolean isEmpty() {
        return words.isEmpty() && ip.isEmpty();
    }

    /**
     * What a store keeps of a customer to search in: every word with one blank before it.
     *
     * @param name the names
     * @param email the address
     * @return for example {@code " john doe pub prestashop com"}
     */
    public static String textOf(PersonName name, EmailAddress email) {
        Set<String> words = new LinkedHashSet<>(Folding.words(name.firstKey()));
        words.addAll(Folding.words(name.lastKey()));
        words.addAll(Folding.words(email.folded()));
        return " " + String.join(" ", words);
    }

    /**
     * What a store keeps of a company to search in besides, while the shop's B2B mode is on.
     *
     * @param company what it is called
     * @return every word with one blank before it; empty if there is none
     */
    public static String textOf(String company) {
        Set<String> words = new LinkedHashSet<>(Folding.words(Folding.key(company, PersonName.MAX_LENGTH)));
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    /**
     * The rule itself, for stores that search without a database.
     *
     * @param searchText what {@link #textOf(PersonName, EmailAddress)} gave for the customer, and behind it what
     *     {@link #textOf(String)} gave for the company where companies are searched
     * @param id the customer's id
     * @param lastIp where the customer's last visit came from, if it is known
     * @return true if every word is found, and there is one; or if the address is found
     */
    public boolean find(String searchText, long id, Optional<IpAddress> lastIp) {
        return findWords(searchText, Long.toString(id)) || (ip.isPresent() && ip.equals(lastIp));
    }

    private boolean findWords(String searchText, String id) {
        return !words.isEmpty() && words.stream().allMatch(word -> word.equals(id) || searchText.contains(" " + word));
    }

    /** Without the words, which may be a person's name. */
    @Override
    public String toString() {
        return "SearchWords[" + words.size() + "]";
    }
}
