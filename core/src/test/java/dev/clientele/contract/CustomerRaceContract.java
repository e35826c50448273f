package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.group.Group;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.query.CustomerQuery;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same customer in several threads at once. */
public interface CustomerRaceContract extends StoreFixture {
    /** Threads at once; more than the cores of a small machine. */
    int THREADS = 6;

    /** If this fails, check the unique constraint, and that the losers get the typed exception. */
    @Test
    default void race1RegistersAnAddressOnce() throws InterruptedException {
        Clientele shop = shop();
        List<Race.Finish<Customer>> finishes = Race.of(
                THREADS,
                i -> shop.customers()
                        .register(CustomerDraft.of(
                                "Ada", "Lovelace", i % 2 == 0 ? "ada@example.com" : "ADA@example.com")));

        assertThat(finishes).filteredOn(Race.Finish::won).hasSize(1);
        assertThat(finishes)
                .filteredOn(finish -> !finish.won())
                .allSatisfy(finish -> assertThat(finish.thrown()).isInstanceOf(EmailTakenException.class));
        assertThat(shop.customers().search("ada").rows()).hasSize(1);
    }

    /** If this fails, check that the version is compared by the write itself, not by a read before it. */
    @Test
    default void race2LetsOneOfManyEditsOfOneVersionWin() throws InterruptedException {
        Clientele shop = shop();
        Customer read = shop.customers().register(Samples.ada());
        List<Race.Finish<Customer>> finishes = Race.of(
                THREADS, i -> shop.customers().edit(read, read.draft().withLastName("Name" + "abcdef".charAt(i))));

        assertThat(finishes).filteredOn(Race.Finish::won).hasSize(1);
        assertThat(finishes)
                .filteredOn(finish -> !finish.won())
                .allSatisfy(finish -> assertThat(finish.thrown()).isInstanceOf(StaleVersionException.class));
        assertThat(shop.customers().get(read.id()).version()).isEqualTo(2);
    }

    /** If this fails, check that memberships are written under the lock of the customer's row. */
    @Test
    default void race3KeepsTheDefaultGroupAmongTheGroups() throws InterruptedException {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        Group press = Samples.group(shop, "Press");
        Customer ada = shop.customers().register(Samples.ada().inGroups(Set.of(vip.id(), press.id())));
        for (int round = 0; round < 10; round++) {
            Customer read = shop.customers().get(ada.id());
            Race.of(
                    2,
                    i -> shop.customers()
                            .update(
                                    i == 0
                                            ? read.preferGroup(press.id()).leave(vip.id())
                                            : read.preferGroup(vip.id()).leave(press.id())));
            Customer found = shop.customers().get(ada.id());
            assertThat(found.membership().groups())
                    .containsExactly(found.membership().defaultGroup());
            assertThat(found.version()).isEqualTo(read.version() + 1);
        }
    }

    /** If this fails, check that ids are never given twice. */
    @Test
    default void race4GivesEverybodyAnIdOfTheirOwn() throws InterruptedException {
        Clientele shop = shop();
        List<Race.Finish<Customer>> finishes = Race.of(
                THREADS,
                i -> shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada" + i + "@example.com")));

        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(finishes.stream().map(finish -> finish.result().id()).collect(Collectors.toSet()))
                .hasSize(THREADS);
    }

    /**
     * If this fails, check that the sequence is raised past forced ids before they are written, and that whoever drew one of
     * them draws again.
     */
    @Test
    default void race5ForcesIdsThatAreJustDrawn() throws InterruptedException {
        Clientele shop = shop();
        long next = store().customers().nextId().value() + 1;
        List<Race.Finish<Long>> finishes = Race.of(3, i -> switch (i) {
            case 0 ->
                imported(
                        shop,
                        IntStream.range(0, 40)
                                .mapToObj(row -> unnamed("forced", row).id(new CustomerId(next + 40 - row))));
            case 1 -> imported(shop, IntStream.range(0, 40).mapToObj(row -> unnamed("drawn", row)));
            default ->
                IntStream.range(0, 20)
                        .mapToObj(one -> CustomerDraft.of("Nr", "Nr", "registered" + one + "@example.com"))
                        .filter(draft -> shop.customers().register(draft).isEnabled())
                        .count();
        });

        assertThat(finishes).allSatisfy(finish -> assertThat(finish.thrown()).isNull());
        long all = shop.customers().list(CustomerQuery.all().ofSize(200)).rows().size();
        assertThat(finishes).extracting(Race.Finish::result).containsExactly(all - 60, 40L, 20L);
        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat(shop.customers()
                        .register(CustomerDraft.of("Last", "One", "last@example.com"))
                        .id()
                        .value())
                .isGreaterThan(next + 40);
    }

    private static IntakeCustomer unnamed(String kind, int row) {
        return ListedRows.row("Nr", "Nr", kind + row + "@example.com");
    }

    /** How many were created; an id that somebody has by then is rejected, and nothing else. */
    private static long imported(Clientele shop, Stream<IntakeCustomer> rows) {
        IntakeReport report = shop.intake()
                .run(
                        ListedRows.of(rows.toArray(IntakeCustomer[]::new)),
                        IntakeOptions.defaults().chunksOf(5));
        assertThat(report.rejects()).extracting(IntakeReject::code).allMatch("id.taken"::equals);
        return report.created();
    }
}
