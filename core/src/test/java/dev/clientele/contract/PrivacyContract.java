package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.account.TokenMail;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataSections;
import dev.clientele.privacy.PrivacyAction;
import dev.clientele.privacy.PrivacyLogEntry;
import dev.clientele.settings.Settings;
import dev.clientele.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies of all personal data of a customer, erasure, and the log of both. */
public interface PrivacyContract extends StoreFixture {
    /** Where the customer of these tests comes from. */
    IpAddress HERE = new IpAddress("192.0.2.77");

    private static String exported(Clientele shop, CustomerId id) {
        StringBuilder json = new StringBuilder();
        shop.privacy().export(id, PersonalDataJson.to(json));
        return json.toString();
    }

    /** A host with one table, over which nobody holds a transaction. */
    final class Reviews implements HostPersonalData {
        private final List<CustomerId> erased = new ArrayList<>();
        private boolean broken;

        @Override
        public void export(CustomerId customer, PersonalDataSections sections) {
            sections.section("reviews");
            sections.add(DataRecord.EMPTY.with("text", "Fine engine").with("stars", 5));
        }

        @Override
        public void erase(CustomerId customer) {
            erased.add(customer);
            if (broken) {
                throw new IllegalStateException("the reviews cannot be erased");
            }
        }
    }

    /** If this fails, check the section that is missing: what the store keeps of a person belongs into the document, hidden or not. */
    @Test
    default void privacy01ExportsAllThereIs() {
        Reviews reviews = new Reviews();
        Clientele shop = shop(options -> options.personalData(reviews));
        shop.settings().change(Settings::withB2bMode);
        ConsentEvidence evidence =
                ConsentEvidence.givenByCustomer(NOW, "the form of the fair").from(HERE);
        CustomerDraft draft = Samples.ada()
                .withTitle(shop.titles().all().get(1).id())
                .withBirthDate(LocalDate.of(1915, 12, 10))
                .withB2b(B2bDraft.of("Engines Analytical"));
        Customer ada = shop.customers().register(draft);
        shop.settings().change(Settings::withoutB2bMode);
        shop.consents().grant(ada.id(), Purpose.NEWSLETTER, evidence);
        shop.consents().request(ada.id(), Purpose.PARTNER_OFFERS, evidence);
        shop.visits().begin(ada.id(), HERE, "https://example.org/engines");
        shop.actingAs(Actor.staff("Huitzil")).notes().add(ada.id(), "Likes \"engines\"");
        String json = exported(shop, ada.id());
        assertThat(json)
                .doesNotContain("Huitzil")
                .contains(
                        "\"text\": \"Likes \\\"engines\\\"\"",
                        "\"customerId\": " + ada.id().value(),
                        "\"title\": \"Mrs.\", \"titleGender\": \"female\", \"firstName\": \"Ada\"",
                        "\"birthDate\": \"1915-12-10\"",
                        "\"email\": \"ada@example.com\"",
                        "\"company\": \"Engines Analytical\"",
                        "\"groups\": [",
                        "\"purpose\": \"newsletter\", \"state\": \"granted\"",
                        "\"how\": \"the form of the fair\"",
                        "\"recordedBy\": ",
                        "\"use\": \"confirmPermission\"",
                        "\"mailed\": \"" + NOW_KEPT + "\"",
                        "\"privacyLog\": [\n    {\"action\": \"export\", \"by\": \"system\", \"at\": \"" + NOW_KEPT
                                + "\"}\n  ]",
                        "\"origin\": \"https://example.org/engines\"",
                        "\"ip\": \"192.0.2.77\"",
                        "\"reviews\": [\n    {\"text\": \"Fine engine\", \"stars\": 5}\n  ]")
                .endsWith("\n}\n");
    }

    /** If this fails, check that the entry is written before anything is handed out, without a name. */
    @Test
    default void privacy02LogsExports() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        exported(shop.actingAs(Actor.staff("eva")), ada.id());
        exported(shop.actingAs(Actor.customer()), eve.id());
        assertThatThrownBy(() -> exported(shop, new CustomerId(4_711_000))).isInstanceOf(NotFoundException.class);
        List<PrivacyLogEntry> log = shop.privacy().log(10);
        assertThat(log)
                .containsExactly(
                        new PrivacyLogEntry(
                                log.get(0).number(), PrivacyAction.EXPORT, eve.id(), Actor.Kind.CUSTOMER, NOW_KEPT),
                        new PrivacyLogEntry(
                                log.get(1).number(), PrivacyAction.EXPORT, ada.id(), Actor.Kind.STAFF, NOW_KEPT));
        assertThat(shop.privacy().log(1)).containsExactly(log.get(0));
        assertThat(shop.privacy().log(log.get(0).number(), 10)).containsExactly(log.get(1));
        assertThat(shop.privacy().log(log.get(1).number(), 10)).isEmpty();
    }

    /** If this fails, check what goes with a customer, and that the log stays. */
    @Test
    default void privacy03Erases() {
        Reviews reviews = new Reviews();
        Clientele shop = shop(options -> options.personalData(reviews));
        Customer ada = shop.customers().register(Samples.ada());
        Visit visit = shop.visits().begin(ada.id(), HERE);
        ConsentEvidence evidence = ConsentEvidence.givenByCustomer(NOW, "form");
        shop.consents().grant(ada.id(), Purpose.NEWSLETTER, evidence);
        shop.consents().request(ada.id(), Purpose.PARTNER_OFFERS, evidence);
        shop.notes().add(ada.id(), "Likes engines");
        shop.privacy().erase(shop.privacy().planErasure(ada.id()));
        assertThat(shop.customers().find(ada.id())).isEmpty();
        assertThat(shop.visits().find(visit.id())).isEmpty();
        assertThat(store().notes().of(ada.id(), Optional.empty(), 10)).isEmpty();
        assertThat(store().tokens().of(ada.id())).isEmpty();
        assertThat(store().consents().of(ada.id(), 10)).isEmpty();
        assertThat(store().credentials().find(ada.id())).isEmpty();
        assertThat(reviews.erased).containsExactly(ada.id());
        assertThat(shop.privacy().log(10))
                .singleElement()
                .matches(entry -> entry.action() == PrivacyAction.ERASURE
                        && entry.customer().equals(ada.id())
                        && entry.by() == Actor.Kind.SYSTEM);
        assertThatThrownBy(() -> shop.customers().register(Samples.ada())).isInstanceOf(EmailBlockedException.class);
        shop.customers().unblock(ada.email());
        assertThat(shop.customers().register(Samples.ada()).id()).isNotEqualTo(ada.id());
    }

    /** If this fails, check that the host's erasure and ours are one transaction. */
    @Test
    default void privacy04ErasesNothingIfTheHostCannot() {
        Reviews reviews = new Reviews();
        reviews.broken = true;
        Clientele shop = shop(options -> options.personalData(reviews));
        Customer ada = shop.customers().register(Samples.ada());
        ErasurePlan plan = shop.privacy().planErasure(ada.id());
        assertThatThrownBy(() -> shop.privacy().erase(plan)).hasMessage("the reviews cannot be erased");
        assertThat(shop.customers().find(ada.id())).contains(ada);
        assertThat(shop.customers().isBlocked(ada.email())).isFalse();
        assertThat(shop.privacy().log(10)).isEmpty();
    }

    /** If this fails, check that the plan is looked at before the host erases anything. */
    @Test
    default void privacy05RefusesAPlanThatIsOutOfDate() {
        Reviews reviews = new Reviews();
        Clientele shop = shop(options -> options.personalData(reviews));
        Customer ada = shop.customers().register(Samples.ada());
        ErasurePlan plan = shop.privacy().planErasure(ada.id());
        shop.customers().disable(ada.id());
        assertThatThrownBy(() -> shop.privacy().erase(plan))
                .isInstanceOf(StalePlanException.class)
                .hasMessageContaining("erase-customer:" + ada.id().value() + ":2:");
        assertThat(reviews.erased).isEmpty();
        shop.privacy().erase(shop.privacy().planErasure(ada.id()));
        assertThatThrownBy(() -> shop.privacy().erase(plan)).isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that the entry is written in a transaction of its own: what was handed out cannot be rolled back. */
    @Test
    default void privacy07KeepsTheEntryOfAnExportThatWasRolledBack() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        assertThatThrownBy(() -> store().transactions().required(() -> {
                    exported(shop, ada.id());
                    throw new IllegalStateException("something else failed");
                }))
                .hasMessage("something else failed");
        assertThat(shop.privacy().log(10)).hasSize(1);
    }

    /** If this fails, check who may see private notes: no way leads a customer to them. */
    @Test
    default void privacy08LeavesPrivateNotesOutWhileTheCustomerActs() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        shop.notes().add(ada.id(), "Likes engines");
        assertThat(exported(shop.actingAs(Actor.staff("eva")), ada.id())).contains("Likes engines");
        assertThat(exported(shop.actingAs(Actor.customer()), ada.id())).doesNotContain("Likes engines", "\"notes\"");
    }

    /** If this fails, check how the history of permissions goes on, and that its parts neither overlap nor leave one out. */
    @Test
    default void privacy09ReadsTheHistoryOfPermissionsFromItsBeginning() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        for (int i = 0; i < 3; i++) {
            shop.consents()
                    .grant(ada.id(), Purpose.NEWSLETTER, ConsentEvidence.givenByCustomer(NOW.plusSeconds(i), "form"));
            shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        }
        List<ConsentChange> newestFirst = new ArrayList<>(store().consents().of(ada.id(), 100));
        Collections.reverse(newestFirst);
        List<ConsentChange> parts = new ArrayList<>();
        for (int skip = 0; skip <= newestFirst.size(); skip += 2) {
            parts.addAll(store().consents().fromTheBeginning(ada.id(), skip, 2));
        }
        assertThat(parts).isEqualTo(newestFirst).hasSizeGreaterThan(2);
    }

    /** If this fails, check how the list of visits goes on behind a page of 1,000. */
    @Test
    default void privacy06ExportsListsToTheirEnd() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        store().transactions().required(() -> {
            for (int i = 0; i < 2_001; i++) {
                shop.notes().add(ada.id(), "note " + (i + 1));
                store().visits()
                        .add(Visit.begun(store().visits().nextId(), ada.id(), NOW.minusSeconds(i / 2), HERE)
                                .upTo(i + 1, NOW));
            }
            return true;
        });
        meter().ifPresent(StoreMeter::reset);
        String json = exported(shop, ada.id());
        meter().ifPresent(meter -> assertThat(meter.statements()).isLessThanOrEqualTo(30));
        List<Integer> all = IntStream.rangeClosed(1, 2_001).boxed().toList();
        assertThat(numbers("\"pages\": (\\d+),", json)).isEqualTo(all);
        assertThat(numbers("\"note (\\d+)\"", json)).isEqualTo(all);
    }

    private static List<Integer> numbers(String pattern, String json) {
        return Pattern.compile(pattern)
                .matcher(json)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
    }

    /** If this fails, check where an actor is told of: a name only where the customer's own texts hold one. */
    @Test
    default void privacy10TellsOfStaffOnlyThatTheyAre() {
        Clientele shop = shop().actingAs(Actor.staff("Eva: M. from Lund"));
        Customer ada = shop.customers().register(Samples.ada());
        ConsentEvidence evidence = ConsentEvidence.of(Actor.staff("Eva: M. \"from Lund\""), NOW, "paper: form")
                .from(HERE);
        shop.consents().grant(ada.id(), Purpose.NEWSLETTER, evidence);
        TokenMail mail = shop.consents().request(ada.id(), Purpose.PARTNER_OFFERS, evidence);
        shop.consents().confirm(mail.token().text(), HERE);
        shop.consents().withdraw(ada.id(), Purpose.NEWSLETTER);
        assertThat(exported(shop, ada.id()))
                .contains("\"by\": \"staff\"", "\"recordedBy\": \"staff\"", "by staff from 192.0.2.77: paper: form")
                .doesNotContain("Eva", "M.", "Lund");
    }

    /** If this fails, check that the log is asked for this customer's entries. */
    @Test
    default void privacy11TellsOfEarlierCopies() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        exported(shop.actingAs(Actor.staff("eva")), ada.id());
        exported(shop.actingAs(Actor.customer()), eve.id());
        assertThat(exported(shop.actingAs(Actor.customer()), ada.id()))
                .contains("\"privacyLog\": [\n    {\"action\": \"export\", \"by\": \"customer\", \"at\": \"" + NOW_KEPT
                        + "\"},\n    {\"action\": \"export\", \"by\": \"staff\", \"at\": \"" + NOW_KEPT + "\"}\n  ]");
    }
}
