package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
    private static final PersonName DOE = new PersonName("John", "DOE");
    private static final EmailAddress PUB = new EmailAddress("pub@prestashop.com");

    private static final IpAddress HOME = new IpAddress("192.0.2.1");

    private static boolean finds(String text) {
        return SearchWords.of(text).find(SearchWords.textOf(DOE, PUB), 42, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "john doe",
                "doe john",
                "jo do",
                "JO, DO!",
                "j",
                "Jöhn",
                "pub@presta",
                "pub@prestashop.com",
                "com prestashop",
                "42",
                "42 doe",
                "john john jo",
                "  doe  "
            })
    void findEveryCustomerWhoseWordsTheyBegin(String text) {
        assertThat(finds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "@.-", "ohn", "john smith", "johnn", "shop", "4", "042", "doejohn", "420"})
    void findNobodyElse(String text) {
        assertThat(finds(text)).isFalse();
    }

    @Example
    void findZoeWithAndWithoutHerDiaeresis() {
        String zoe = SearchWords.textOf(new PersonName("Zoë", "İnan-Yıldız"), new EmailAddress("zoë@b.example"));

        for (String text : List.of("zoe", "ZOË", "inan", "yıldız zo", "YILDIZ", "İNAN")) {
            assertThat(SearchWords.of(text).find(zoe, 1, Optional.empty()))
                    .as(text)
                    .isTrue();
            assertThat(DefaultLocale.whileIn(
                            DefaultLocale.TURKISH, () -> SearchWords.of(text).find(zoe, 1, Optional.empty())))
                    .as(text)
                    .isTrue();
        }
    }

    @Example
    void areKeptOfACustomerWithABlankBeforeEach() {
        assertThat(SearchWords.textOf(DOE, PUB)).isEqualTo(" john doe pub prestashop com");
        assertThat(SearchWords.textOf(new PersonName("Doe", "Doe"), new EmailAddress("doe@doe")))
                .isEqualTo(" doe");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aabÉß1 -'@.").ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<PersonName> names() {
        Arbitrary<String> names = texts().filter(text -> !text.isBlank());
        return Combinators.combine(names, names).as(PersonName::new);
    }

    @Provide
    Arbitrary<EmailAddress> emails() {
        return Arbitraries.of("a@b", "ab.a1@aab.example", "é@ß.a").map(EmailAddress::new);
    }

    @Property
    void findWhatTheRuleSays(
            @ForAll("texts") String text,
            @ForAll("names") PersonName name,
            @ForAll("emails") EmailAddress email,
            @ForAll boolean first) {
        long id = first ? 1 : 11;
        List<String> words = new ArrayList<>();
        List.of(name.first(), name.last(), email.value()).forEach(part -> words.addAll(split(part)));
        List<String> sought = split(text);
        boolean expected = !sought.isEmpty()
                && sought.stream()
                        .allMatch(word -> word.equals(String.valueOf(id))
                                || words.stream().anyMatch(own -> own.startsWith(word)));

        assertThat(SearchWords.of(text).find(SearchWords.textOf(name, email), id, Optional.empty()))
                .isEqualTo(expected);
    }

    /** Splits by hand, with regular expressions. */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>(List.of(Folding.fold(text).split("[^\\p{L}\\p{Nd}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    @Example
    void areDroppedWhereTheyComeTwice() {
        assertThat(SearchWords.of("Jo do JÖ").words()).containsExactly("jo", "do");
        assertThat(SearchWords.of("jo jo")).isEqualTo(SearchWords.of("Jo"));
    }

    @Example
    void areAtMostTen() {
        assertThat(SearchWords.of("a b c d e f g h i j a b").words()).hasSize(10);
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> SearchWords.of("a b c d e f g h i j quetzal"))
                .withMessage("The search text has 11 words; 10 are the most. Search for fewer words.");
    }

    @Example
    void areSoughtIn200Characters() {
        assertThat(SearchWords.of("😀".repeat(199) + "a").words()).containsExactly("a");
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> SearchWords.of("a".repeat(201)))
                .withMessage("The search text has 201 characters; 200 are the most. Search for fewer words.");
    }

    @Example
    void areNotShown() {
        assertThat(SearchWords.of("john doe")).hasToString("SearchWords[2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "JOHN", "zoë", "jo do", "o'brien"})
    void areFoldedSingleWordsHoweverTheyAreMade(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchWords(List.of("jo", word), Optional.empty()))
                .withMessage(
                        "Search words are folded and hold letters and digits only: make them with SearchWords.of.");
    }

    @Example
    void findsACompanyByTheBeginningsOfItsWords() {
        String text = SearchWords.textOf("Société Générale, N.V. société");

        assertThat(text).isEqualTo(" societe generale n v");
        assertThat(SearchWords.of("GEN soc").find(text, 7, Optional.empty())).isTrue();
        assertThat(SearchWords.of("nerale").find(text, 7, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", " 192.0.2.1 ", "::ffff:192.0.2.1", "0:0:0:0:0:ffff:192.0.2.1"})
    void areAnInternetAddressBesides(String text) {
        SearchWords search = SearchWords.of(text);

        assertThat(search.ip()).contains(HOME);
        assertThat(search.find(" ada", 7, Optional.of(HOME))).isTrue();
        assertThat(search.find(" ada", 7, Optional.of(new IpAddress("192.0.2.2"))))
                .isFalse();
        assertThat(search.find(" ada", 7, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2", "ada 192.0.2.1", "192.0.2.1,", ""})
    void areNoInternetAddressInPart(String text) {
        assertThat(SearchWords.of(text).ip()).isEmpty();
        assertThat(SearchWords.of(text).find(" ada", 7, Optional.empty())).isFalse();
    }

    @Example
    void findSomebodyWhereThereIsAnAddressAndNoWord() {
        assertThat(SearchWords.of("::").words()).isEmpty();
        assertThat(SearchWords.of("::").isEmpty()).isFalse();
        assertThat(SearchWords.of("ada").isEmpty()).isFalse();
        assertThat(SearchWords.of(" - ").isEmpty()).isTrue();
    }

    @Example
    void findsNothingInNoCompany() {
        assertThat(SearchWords.textOf("")).isEmpty();
        assertThat(SearchWords.textOf(" . ")).isEmpty();
        assertThat(SearchWords.of("a").find(SearchWords.textOf(""), 7, Optional.empty()))
                .isFalse();
    }
}
