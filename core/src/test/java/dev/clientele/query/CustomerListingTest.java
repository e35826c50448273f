package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerListingTest {
    private static final String UNREADABLE =
            "The cursor is none of this shop's. Begin at the first page and use its cursor unchanged.";
    private static final String OTHER_ORDER = "The cursor belongs to a list in another order. Begin at the first page.";

    private final Rows rows = Rows.of(25);
    private final CustomerListing listing = new CustomerListing(rows, rows, CursorKey.random());

    @Property(tries = 100)
    void leadsThroughAllRowsInOrder(
            @ForAll CustomerSort sort, @ForAll boolean descending, @ForAll @IntRange(min = 1, max = 26) int size) {
        CustomerQuery ascending = CustomerQuery.all().sortedBy(sort).ofSize(size);
        CustomerQuery query = descending ? ascending.descending() : ascending;

        List<CustomerRow> seen = new ArrayList<>();
        Page<CustomerRow> page = listing.page(query);
        seen.addAll(page.rows());
        while (page.next().isPresent()) {
            assertThat(page.rows()).hasSize(size);
            page = listing.page(query.after(page.next().get()));
            assertThat(page.rows()).isNotEmpty();
            seen.addAll(page.rows());
        }
        assertThat(seen).isEqualTo(rows.in(query));
        assertThat(rows.limits).containsOnly(size + 1);
        rows.limits.clear();
    }

    @Example
    void endsWithAFullPageWhereThatIsTheLast() {
        assertThat(listing.page(CustomerQuery.all().ofSize(25)).next()).isEmpty();
        assertThat(listing.page(CustomerQuery.all().ofSize(24)).next()).isPresent();
        assertThat(new CustomerListing(Rows.of(0), rows, CursorKey.random()).page(CustomerQuery.all()))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @Example
    void streamsAllRowsInBatches() {
        Rows many = Rows.of(2_500);
        CustomerListing listingOfMany = new CustomerListing(many, many, CursorKey.random());
        CustomerQuery query = CustomerQuery.all()
                .sortedBy(CustomerSort.LAST_NAME)
                .descending()
                .ofSize(1);

        assertThat(listingOfMany.stream(query)).isEqualTo(many.in(query));
        assertThat(many.limits).containsExactly(1_000, 1_000, 1_000);
    }

    @Example
    void readsNothingBeforeARowIsTaken() {
        Stream<CustomerRow> stream = listing.stream(CustomerQuery.all());
        assertThat(rows.limits).isEmpty();

        assertThat(stream.findFirst()).contains(rows.in(CustomerQuery.all()).get(0));
        assertThat(rows.limits).hasSize(1);
    }

    @Example
    void streamsAListWhoseLastBatchIsFull() {
        Rows thousand = Rows.of(1_000);

        assertThat(new CustomerListing(thousand, thousand, CursorKey.random()).stream(CustomerQuery.all()))
                .hasSize(1_000);
        assertThat(thousand.limits).hasSize(2);
    }

    @Example
    void streamsFromACursorOn() {
        CustomerQuery query =
                CustomerQuery.all().sortedBy(CustomerSort.REGISTERED).ofSize(10);
        PageCursor cursor = listing.page(query).next().orElseThrow();

        assertThat(listing.stream(query.after(cursor))).isEqualTo(rows.in(query).subList(10, 25));
    }

    @Example
    void refusesACursorInAnotherOrder() {
        CustomerQuery byName =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(10);
        PageCursor cursor = listing.page(byName).next().orElseThrow();

        for (CustomerQuery other : List.of(
                byName.descending(), byName.sortedBy(CustomerSort.ID), byName.sortedBy(CustomerSort.REGISTERED))) {
            assertThatExceptionOfType(InvalidQueryException.class)
                    .isThrownBy(() -> listing.page(other.after(cursor)))
                    .withMessage(OTHER_ORDER);
            assertThatExceptionOfType(InvalidQueryException.class)
                    .isThrownBy(() -> listing.stream(other.after(cursor)))
                    .withMessage(OTHER_ORDER);
        }
    }

    @Example
    void takesACursorOnWithPagesOfAnotherSize() {
        CustomerQuery byName =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(10);
        PageCursor cursor = listing.page(byName).next().orElseThrow();

        assertThat(listing.page(byName.ofSize(3).after(cursor)).rows())
                .isEqualTo(rows.in(byName).subList(10, 13));
    }

    @Example
    void refusesACursorWithAnyBitTurned() {
        CustomerQuery query =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(10);
        byte[] sealed = Base64.getUrlDecoder()
                .decode(listing.page(query).next().orElseThrow().text());

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] tampered = sealed.clone();
            tampered[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(query, Base64.getUrlEncoder().withoutPadding().encodeToString(tampered));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "no cursor",
                "ééé",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "' or 1=1 --",
                "../../etc"
            })
    void refusesWhatIsNoCursor(String text) {
        assertRefused(CustomerQuery.all(), text);
    }

    @Example
    void refusesAHugeCursorUnread() {
        assertRefused(CustomerQuery.all(), "A".repeat(8_192));
        assertRefused(CustomerQuery.all(), "A".repeat(10_000_000));
    }

    @Example
    void refusesACursorOfAnotherShop() {
        CustomerQuery query = CustomerQuery.all().ofSize(10);
        CustomerListing other = new CustomerListing(rows, rows, CursorKey.random());

        assertRefused(query, other.page(query).next().orElseThrow().text());
    }

    @Example
    void takesACursorThatWasSealedWithTheSameKey() {
        CursorKey key = CursorKey.random();
        CustomerQuery query = CustomerQuery.all().ofSize(10);
        PageCursor cursor =
                new CustomerListing(rows, rows, key).page(query).next().orElseThrow();
        CustomerListing restarted = new CustomerListing(rows, rows, CursorKey.of(key.bytes()));

        assertThat(restarted.page(query.after(cursor)).rows())
                .isEqualTo(rows.in(query).subList(10, 20));
    }

    private void assertRefused(CustomerQuery query, String text) {
        assertThatExceptionOfType(InvalidQueryException.class)
                .as(() -> text.substring(0, Math.min(50, text.length())))
                .isThrownBy(() -> listing.page(query.after(new PageCursor(text))))
                .withMessage(UNREADABLE);
    }

    @Example
    void showsNoSortValueInItsCursor() {
        CustomerQuery query =
                CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(10);
        String text = listing.page(query).next().orElseThrow().text();
        String bytes = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);

        assertThat(text).matches("[A-Za-z0-9_-]+").doesNotContainIgnoringCase("lovelace");
        assertThat(bytes).doesNotContainIgnoringCase("lovelace").doesNotContain("LAST_NAME");
        assertThat(listing.page(query).next().orElseThrow().text()).isNotEqualTo(text);
    }

    @Example
    void refusesAPartOfACursor() {
        CustomerQuery query = CustomerQuery.all().ofSize(10);
        byte[] sealed = Base64.getUrlDecoder()
                .decode(listing.page(query).next().orElseThrow().text());

        for (int length = 0; length < sealed.length; length++) {
            assertRefused(query, Base64.getUrlEncoder().encodeToString(Arrays.copyOf(sealed, length)));
        }
    }
}
