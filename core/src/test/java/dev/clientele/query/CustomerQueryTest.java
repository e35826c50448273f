package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.group.GroupId;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.IpAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerQueryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CustomerQuery all = CustomerQuery.all();

    @Test
    void beginsWithoutFiltersAtTheFirst50ById() {
        assertThat(all.group()).isEmpty();
        assertThat(all.firstNamePart()).isEmpty();
        assertThat(all.lastNamePart()).isEmpty();
        assertThat(all.emailPart()).isEmpty();
        assertThat(all.companyPart()).isEmpty();
        assertThat(all.isB2b()).isFalse();
        assertThat(all.hasGuests()).isFalse();
        assertThat(all.words()).isEmpty();
        assertThat(all.lastIp()).isEmpty();
        assertThat(all.birthdays()).isEmpty();
        assertThat(all.sort()).isEqualTo(CustomerSort.ID);
        assertThat(all.isDescending()).isFalse();
        assertThat(all.size()).isEqualTo(50);
        assertThat(all.after()).isEmpty();
    }

    @Test
    void foldsItsTextFilters() {
        assertThat(all.firstNameContains(" ZOË ").firstNamePart()).isEqualTo("zoe");
        assertThat(all.lastNameContains("Straße").lastNamePart()).isEqualTo("strasse");
        assertThat(all.emailContains("INFO@").emailPart()).isEqualTo("info@");
        assertThat(all.companyContains(" SOCIÉTÉ ").companyPart()).isEqualTo("societe");
        assertThat(DefaultLocale.whileIn(
                        DefaultLocale.TURKISH, () -> all.lastNameContains("ILI").lastNamePart()))
                .isEqualTo("ili");
    }

    @Test
    void takesABlankTextForNoFilter() {
        assertThat(all.firstNameContains(" \t")
                        .lastNameContains("")
                        .emailContains("  ")
                        .companyContains(" "))
                .isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1_000})
    void hasPagesOf1To1000Rows(int size) {
        assertThat(all.ofSize(size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesPagesOfAnyOtherSize(int size) {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> all.ofSize(size))
                .withMessage("A page has 1 to 1000 rows, and " + size + " were asked for.");
    }

    @Test
    void filtersByTextsOfAtMost255Characters() {
        assertThat(all.firstNameContains("😀".repeat(255)).firstNamePart()).hasSize(510);
        String tooLong = "quetzalcoatl".repeat(22);

        for (Function<String, CustomerQuery> filter : List.<Function<String, CustomerQuery>>of(
                all::firstNameContains, all::lastNameContains, all::emailContains, all::companyContains)) {
            assertThatExceptionOfType(InvalidQueryException.class)
                    .isThrownBy(() -> filter.apply(tooLong))
                    .withMessage("The filter text has 264 characters; 255 are the most.");
        }
    }

    @Test
    void beginsAnotherOrderAscending() {
        CustomerQuery descending = all.sortedBy(CustomerSort.LAST_NAME).descending();

        assertThat(descending.isDescending()).isTrue();
        assertThat(descending.sortedBy(CustomerSort.REGISTERED).isDescending()).isFalse();
    }

    @Test
    void differsInEverythingItAsks() {
        List<CustomerQuery> queries = List.of(
                all,
                all.inGroup(new GroupId(8)),
                all.inGroup(new GroupId(9)),
                all.firstNameContains("a"),
                all.lastNameContains("a"),
                all.emailContains("a"),
                all.companyContains("a"),
                all.includingGuests(),
                all.inB2bMode(true),
                all.sortedBy(CustomerSort.LAST_NAME_WITHOUT_PREFIX),
                all.lastSeenFrom(new IpAddress("192.0.2.1")),
                all.lastSeenFrom(new IpAddress("192.0.2.2")),
                all.withBirthdayOn(DAY),
                all.withBirthdayBetween(DAY, DAY.plusDays(1)),
                all.matching(SearchWords.of("a")),
                all.matching(SearchWords.of("192.0.2.1")),
                all.sortedBy(CustomerSort.LAST_NAME),
                all.sortedBy(CustomerSort.REGISTERED),
                all.descending(),
                all.ofSize(51),
                all.after(new PageCursor("a")));

        Equality.assertAllDiffer(queries);
        assertThat(all).isNotEqualTo("all");
    }

    @Test
    void isEqualWhereItAsksTheSame() {
        CustomerQuery query = full();

        assertThat(query).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(query.group()).contains(new GroupId(8));
        assertThat(query.lastIp()).contains(new IpAddress("192.0.2.1"));
        assertThat(query.birthdays()).contains(Birthdays.between(DAY, DAY.plusDays(7)));
        assertThat(query.words()).contains(SearchWords.of("jo do"));
        assertThat(query.after()).contains(new PageCursor("a"));
    }

    private CustomerQuery full() {
        return all.inGroup(new GroupId(8))
                .firstNameContains("jo")
                .lastNameContains("do")
                .emailContains("@")
                .companyContains("bv")
                .includingGuests()
                .inB2bMode(true)
                .lastSeenFrom(new IpAddress("::ffff:192.0.2.1"))
                .withBirthdayBetween(DAY, DAY.plusDays(7))
                .matching(SearchWords.of("JO DO"))
                .sortedBy(CustomerSort.LAST_NAME)
                .descending()
                .ofSize(7)
                .after(new PageCursor("a"));
    }

    @Test
    void isNotChangedByItsNextQuery() {
        full();

        assertThat(all).isEqualTo(CustomerQuery.all());
    }

    @Test
    void showsNothingThatIsLookedFor() {
        assertThat(all).hasToString("CustomerQuery[ID, size=50]");
        assertThat(full()).hasToString("CustomerQuery[LAST_NAME descending, size=7]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD83D"})
    void refusesATextThatNoStoreHolds(String text) {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> all.emailContains(text))
                .withMessage("The filter text holds U+0000 or half of a character, which no customer has.");
    }
}
