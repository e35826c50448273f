package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.StoredPassword;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.account.TokenMail;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailAddress;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StoreException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashers;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.settings.Settings;
import dev.clientele.title.SocialTitle;
import dev.clientele.visit.Visit;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in all tables: after removals, and after a fault at every statement of a write. */
class WholeDatabaseTest {
    private static final int MOST_STATEMENTS = 40;
    private static final String PASSWORD = "difference engine";
    private static final ConsentEvidence EVIDENCE = ConsentEvidence.of(Actor.customer(), Instant.EPOCH, "form");
    private static final ThrottleLimits NO_HURRY =
            new ThrottleLimits(1_000, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(1));
    private static final IpAddress HOME = new IpAddress("192.0.2.1");

    private final DataSource database = Databases.withSchema(Databases.memory());
    private final JdbcStore store = JdbcStore.over(database);
    private final Clientele shop = opened(store);
    private Group vip;
    private SocialTitle title;

    @BeforeEach
    void begin() {
        shop.settings().change(Settings::withB2bMode);
        vip = shop.groups().create(GroupDraft.of("VIP").withCategoryDiscount("shoes", BigDecimal.ONE));
        title = shop.titles().all().get(0);
    }

    private static Clientele opened(JdbcStore over) {
        return Clientele.on(
                over,
                ClienteleOptions.defaults()
                        .hashing(PasswordHashers.pbkdf2(1_000))
                        .throttling(ThrottleKind.ACCOUNT, NO_HURRY)
                        .throttling(ThrottleKind.NETWORK, NO_HURRY));
    }

    private CustomerDraft full(String email) {
        AddressDraft address = AddressDraft.of("Ada", "Lovelace", "Keizersgracht 1", "Amsterdam", "NL");
        return CustomerDraft.of("Ada", "Lovelace", email)
                .withTitle(title.id())
                .withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE))
                .inGroups(Set.of(vip.id()))
                .withAddress(address.forBilling())
                .withAddress(address.withCity("Utrecht").forShipping())
                .withB2b(B2bDraft.of("Engines").withKvkNumber("69599084"));
    }

    /** One who was here long ago and just now, has a password, mails with links, and a note in the staff's files. */
    private Customer visitor() {
        Customer ada = shop.customers().register(full("ada@example.com"));
        store.visits().add(Visit.begun(store.visits().nextId(), ada.id(), Instant.EPOCH, HOME));
        shop.visits().begin(ada.id(), HOME, "https://example.com/shoes");
        shop.accounts().setPassword(ada.id(), PASSWORD);
        shop.accounts().requestReset(ada.id());
        shop.consents().request(ada.id(), Purpose.PARTNER_OFFERS, EVIDENCE);
        Note note = shop.notes().add(ada.id(), "Mrs. Lovelace likes shoes");
        shop.actingAs(Actor.staff("eva")).notes().edit(note, "Mrs. Lovelace likes hats");
        return ada;
    }

    @Test
    void changesNothingInOtherShops() {
        JdbcStore second = store.forShop(2);
        Clientele other = Clientele.on(second);
        CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        Customer twin = other.customers().register(draft);
        Visit old = Visit.begun(second.visits().nextId(), twin.id(), Instant.EPOCH, HOME);
        second.visits().add(old);
        NoteId above = new NoteId(4711);
        Note kept = Note.of(above, twin.id(), NoteDraft.of("Likes shoes"), Actor.staff("eva"), Instant.EPOCH);
        second.notes().add(kept);

        Customer ada = visitor();
        assertThat(shop.visits().prune(Duration.ofDays(90))).isEqualTo(1);
        assertThat(store.visits().find(old.id())).isEmpty();
        assertThat(store.visits().remove(List.of(old))).isZero();
        assertThatThrownBy(() -> shop.visits().sawPage(old.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.visits().begin(twin.id(), HOME)).isInstanceOf(NotFoundException.class);
        assertThat(store.notes().find(above)).isEmpty();
        assertThat(store.notes().of(twin.id(), Optional.empty(), 10)).isEmpty();
        assertThat(store.notes().count(twin.id())).isZero();
        assertThat(store.notes().removeAll(twin.id())).isZero();
        assertThatThrownBy(() -> shop.notes().add(twin.id(), "Likes hats")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.notes().edit(kept, "Likes hats")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.notes().remove(above, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store.notes().update(kept)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store.notes().remove(kept)).isInstanceOf(NotFoundException.class);

        other.sales().set(twin.id(), Money.of("5"));
        assertThatThrownBy(() -> shop.sales().add(twin.id(), Money.of("1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.sales().set(twin.id(), Money.of("1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.history().view(twin.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.privacy().planErasure(twin.id())).isInstanceOf(NotFoundException.class);
        shop.sales().set(ada.id(), Money.of("1"));
        assertThat(shop.sales().rank(ada.id())).contains(1L);
        other.privacy().export(twin.id(), PersonalDataJson.to(new StringBuilder()));
        assertThat(shop.privacy().log(10)).isEmpty();
        assertThat(store.visits().before(old, 10)).isEmpty();
        assertThat(store.tokens().of(twin.id())).isEmpty();

        assertThat(other.sales().of(twin.id())).isEqualTo(Money.of("5"));
        assertThat(other.notes().of(twin.id())).containsExactly(kept);
        assertThat(other.visits().of(twin.id())).containsExactly(old);
        assertThat(other.customers().activity(twin.id()).lastIp()).contains(HOME);
        assertThat(other.customers().search("192.0.2.1").rows())
                .extracting(row -> row.id())
                .containsExactly(twin.id());
        assertThat(shop.customers().search("192.0.2.1").rows())
                .extracting(row -> row.id())
                .containsExactly(ada.id());
    }

    @Test
    void holdsNothingOfACustomerWhoWasRemoved() {
        Map<String, List<String>> before = Tables.contents(database);
        Customer ada = visitor();

        assertThat(Tables.contents(database)).isNotEqualTo(before);
        shop.customers().remove(shop.customers().planRemoval(ada.id()));
        assertThat(Tables.contents(database)).isEqualTo(before);
    }

    @Test
    void holdsOnlyAHashOfACustomerWhoseAddressWasBlocked() {
        Map<String, List<String>> before = new HashMap<>(Tables.contents(database));
        Customer ada = visitor();
        shop.customers().removeAndBlock(shop.customers().planRemoval(ada.id()));
        Map<String, List<String>> after = new HashMap<>(Tables.contents(database));

        assertThat(after.remove("CLIENTELE_BLOCKED_EMAIL")).hasSize(1);
        assertThat(before.remove("CLIENTELE_BLOCKED_EMAIL")).isEmpty();
        assertThat(after).isEqualTo(before);
        assertThat(after.toString()).doesNotContain("ada@", "Lovelace");
    }

    @Test
    void holdsOnlyAHashAndAnEntryOfACustomerWhoWasErased() {
        Map<String, List<String>> before = new HashMap<>(Tables.contents(database));
        Customer ada = visitor();
        shop.sales().add(ada.id(), Money.of("178.37"));
        shop.privacy().export(ada.id(), PersonalDataJson.to(new StringBuilder()));
        shop.privacy().erase(shop.privacy().planErasure(ada.id()));
        Map<String, List<String>> after = new HashMap<>(Tables.contents(database));

        assertThat(after.remove("CLIENTELE_BLOCKED_EMAIL")).hasSize(1);
        assertThat(after.remove("CLIENTELE_PRIVACY_LOG")).hasSize(2).noneMatch(entry -> entry.contains("ada"));
        assertThat(before.remove("CLIENTELE_BLOCKED_EMAIL")).isEmpty();
        assertThat(before.remove("CLIENTELE_PRIVACY_LOG")).isEmpty();
        assertThat(after).isEqualTo(before);
        assertThat(after.toString()).doesNotContain("ada@", "Lovelace");
    }

    @Test
    void holdsNothingOfAGroupOrATitleThatWasRemoved() {
        Group press = shop.groups().create(GroupDraft.of("Press").withCategoryDiscount("hats", BigDecimal.ONE));
        shop.groups().remove(shop.groups().planRemoval(press.id()));
        shop.titles().remove(shop.titles().planRemoval(title.id()));

        assertThat(Tables.contents(database).get("CLIENTELE_CATEGORY_DISCOUNT")).hasSize(1);
        assertThat(Tables.contents(database).get("CLIENTELE_TITLE")).hasSize(1);
    }

    @Test
    void isUnchangedWhicheverStatementOfAWriteFails() {
        Customer ada = visitor();
        Visit visit = shop.visits().of(ada.id()).get(0);
        Note note = shop.notes().of(ada.id()).get(0);
        shop.customers().addGuest(full("guest@example.com"));

        failEverywhere(faulty -> faulty.customers().register(full("eve@example.com")));
        failEverywhere(faulty -> faulty.customers()
                .edit(
                        ada,
                        CustomerDraft.of("Augusta", "King", "augusta@example.com")
                                .withAddress(AddressDraft.of("Ada", "King", "Rue 1", "Paris", "FR"))));
        failEverywhere(faulty -> faulty.customers().join(ada.id(), vip.id()));
        failEverywhere(faulty -> faulty.visits().begin(ada.id(), HOME, "https://example.com/"));
        failEverywhere(faulty -> faulty.visits().sawPage(visit.id()));
        failEverywhere(faulty -> faulty.visits().prune(Duration.ofDays(90)));
        failEverywhere(faulty -> faulty.notes().edit(note, "Likes shoes"));
        failEverywhere(faulty -> faulty.notes().remove(note.id(), note.version() + 1));
        failEverywhere(faulty -> faulty.notes().add(ada.id(), "Likes hats"));
        failEverywhere(faulty -> faulty.sales().add(ada.id(), Money.of("178.37")));
        failEverywhere(faulty -> faulty.sales().set(ada.id(), Money.of("-1")));
        failEverywhere(faulty -> faulty.accounts().register(full("zoe@example.com"), PASSWORD));
        failEverywhere(faulty -> faulty.accounts().setPassword(ada.id(), PASSWORD));
        failEverywhere(faulty -> faulty.accounts().requestReset(ada.id()));
        TokenMail reset = shop.accounts().requestReset(ada.id());
        failEverywhere(faulty -> faulty.accounts().reset(reset.token().text(), PASSWORD));
        TokenMail consent = shop.consents().request(ada.id(), Purpose.PARTNER_OFFERS, EVIDENCE);
        failEverywhere(faulty -> faulty.consents().confirm(consent.token().text(), HOME));
        failEverywhere(faulty -> faulty.accounts().removePassword(ada.id()));
        failEverywhere(
                faulty -> faulty.groups().create(GroupDraft.of("Press").withCategoryDiscount("hats", BigDecimal.ONE)));
        failEverywhere(faulty -> faulty.groups().edit(vip, vip.draft().withCategoryDiscount("hats", BigDecimal.TEN)));
        failEverywhere(faulty -> faulty.groups().remove(faulty.groups().planRemoval(vip.id())));
        failEverywhere(faulty -> faulty.titles().remove(faulty.titles().planRemoval(title.id())));
        failEverywhere(faulty -> faulty.settings().change(Settings::withoutB2bMode));
        Customer zoe = shop.customers()
                .findByEmail(new EmailAddress("zoe@example.com"))
                .orElseThrow();
        failEverywhere(faulty -> faulty.privacy().erase(faulty.privacy().planErasure(zoe.id())));
        failEverywhere(
                faulty -> faulty.privacy().export(ada.id(), PersonalDataJson.to(new StringBuilder())),
                Set.of("CLIENTELE_PRIVACY_LOG"),
                false);
        failEverywhere(faulty -> faulty.privacy().erase(faulty.privacy().planErasure(ada.id())));
        Customer nina = shop.customers().register(CustomerDraft.of("Nina", "Other", "nina@example.com"));
        failEverywhere(
                faulty -> faulty.customers().removeAndBlock(faulty.customers().planRemoval(nina.id())));
    }

    /** But for the failure that is counted beforehand. */
    @Test
    void isUnchangedWhicheverStatementOfASignInFails() {
        PasswordHash outdated = PasswordHashers.pbkdf2(1_001).hash(PASSWORD);
        Customer ada = visitor();
        store.credentials().put(ada.id(), new StoredPassword(outdated, Instant.EPOCH));

        failEverywhere(
                faulty -> faulty.accounts().signIn("ada@example.com", PASSWORD, HOME), Set.of("CLIENTELE_FAILURE"));
        failEverywhere(
                faulty -> faulty.accounts().changePassword(ada.id(), PASSWORD, "analytical engine", HOME),
                Set.of("CLIENTELE_FAILURE"));
    }

    private void failEverywhere(Consumer<Clientele> write) {
        failEverywhere(write, Set.of());
    }

    private Map<String, List<String>> contents(Set<String> except) {
        Map<String, List<String>> contents = new HashMap<>(Tables.contents(database));
        contents.keySet().removeAll(except);
        return contents;
    }

    private void failEverywhere(Consumer<Clientele> write, Set<String> except) {
        failEverywhere(write, except, true);
    }

    /** Fails at the first statement, then at the second, and so on until the write gets through. */
    private void failEverywhere(Consumer<Clientele> write, Set<String> except, boolean changes) {
        Map<String, List<String>> before = contents(except);
        AtomicInteger left = new AtomicInteger();
        Clientele faulty = opened(JdbcStore.over(InterceptedDataSource.over(database, (method, real) -> {
            if (method.equals("prepareStatement") && left.decrementAndGet() == 0) {
                throw new SQLException("fault", "58030", 1);
            }
            return real.call();
        })));
        int failing = 1;
        while (failsAt(failing, left, faulty, write)) {
            assertThat(contents(except)).as("statement %d", failing).isEqualTo(before);
            failing++;
            assertThat(failing).isLessThan(MOST_STATEMENTS);
        }
        assertThat(failing).isGreaterThan(1);
        assertThat(contents(except).equals(before)).isNotEqualTo(changes);
    }

    private static boolean failsAt(int statement, AtomicInteger left, Clientele faulty, Consumer<Clientele> write) {
        left.set(statement);
        try {
            write.accept(faulty);
            return false;
        } catch (StoreException e) {
            return true;
        }
    }
}
