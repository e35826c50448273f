package dev.clientele.jdbc;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.DemoData;
import dev.clientele.account.TokenMail;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.note.Note;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.query.CustomerQuery;
import dev.clientele.settings.Settings;
import dev.clientele.store.Store;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.visit.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A shop with something in it, and everything that can be done there. */
final class Play {
    static final String PASSWORD = "difference engine";
    static final IpAddress IP = new IpAddress("192.0.2.1");

    private static final PasswordHasher HASHER = PasswordHashers.pbkdf2(1_000);
    private static final ConsentEvidence EVIDENCE = ConsentEvidence.of(Actor.customer(), Instant.EPOCH, "form");

    /** Goes with the transaction under way. */
    static final Map<String, Consumer<Play>> WRITES = Map.ofEntries(
            Map.entry("register", play -> play.shop.customers().register(full("eve"))),
            Map.entry("add a guest", play -> play.shop.customers().addGuest(full("ada"))),
            Map.entry(
                    "turn a guest into a customer",
                    play -> play.shop.customers().turnIntoCustomer(play.guest.id())),
            Map.entry("edit", play -> play.shop.customers().edit(play.ada, full("augusta"))),
            Map.entry("enable", play -> play.shop.customers().enable(play.guest.id())),
            Map.entry("disable", play -> play.shop.customers().disable(play.ada.id())),
            Map.entry("join", play -> play.shop.customers().join(play.ada.id(), play.vip.id())),
            Map.entry("prefer a group", play -> {
                play.shop.customers().join(play.ada.id(), play.vip.id());
                play.shop.customers().preferGroup(play.ada.id(), play.vip.id());
            }),
            Map.entry(
                    "select",
                    play -> play.shop
                            .customers()
                            .selected(List.of(play.ada.id(), play.guest.id()))
                            .join(play.vip.id())),
            Map.entry(
                    "remove",
                    play -> play.shop.customers().remove(play.shop.customers().planRemoval(play.ada.id()))),
            Map.entry(
                    "remove and block",
                    play -> play.shop
                            .customers()
                            .removeAndBlock(play.shop.customers().planRemoval(play.ada.id()))),
            Map.entry(
                    "erase",
                    play -> play.shop.privacy().erase(play.shop.privacy().planErasure(play.ada.id()))),
            Map.entry("unblock", play -> play.shop.customers().unblock(play.blocked.email())),
            Map.entry("grant", play -> play.shop.consents().grant(play.ada.id(), Purpose.PARTNER_OFFERS, EVIDENCE)),
            Map.entry("withdraw", play -> play.shop.consents().withdraw(play.ada.id(), Purpose.NEWSLETTER)),
            Map.entry(
                    "ask for a permission",
                    play -> play.shop.consents().request(play.ada.id(), Purpose.PARTNER_OFFERS, EVIDENCE)),
            Map.entry(
                    "confirm",
                    play -> play.shop.consents().confirm(play.asked.token().text(), IP)),
            Map.entry("register with a password", play -> play.shop.accounts().register(full("eve"), PASSWORD)),
            Map.entry("set a password", play -> play.shop.accounts().setPassword(play.ada.id(), PASSWORD)),
            Map.entry("remove a password", play -> play.shop.accounts().removePassword(play.ada.id())),
            Map.entry(
                    "take over a password",
                    play -> play.shop.accounts().takeOverPassword(play.plain.id(), HASHER.hash(PASSWORD))),
            Map.entry("ask for a reset", play -> play.shop.accounts().requestReset(play.ada.id())),
            Map.entry(
                    "reset",
                    play -> play.shop.accounts().reset(play.reset.token().text(), PASSWORD)),
            Map.entry("begin a visit", play -> play.shop.visits().begin(play.ada.id(), IP, "https://example.com/")),
            Map.entry("see a page", play -> play.shop.visits().sawPage(play.visit.id())),
            Map.entry("add a note", play -> play.shop.notes().add(play.ada.id(), "Likes hats")),
            Map.entry("edit a note", play -> play.shop.notes().edit(play.note, "Likes shoes")),
            Map.entry("remove a note", play -> play.shop.notes().remove(play.note.id(), 1)),
            Map.entry("add sales", play -> play.shop.sales().add(play.ada.id(), Money.of("5"))),
            Map.entry("set sales", play -> play.shop.sales().set(play.ada.id(), Money.of("7"))),
            Map.entry(
                    "create a group",
                    play -> play.shop
                            .groups()
                            .create(GroupDraft.of("Press").withCategoryDiscount("hats", BigDecimal.ONE))),
            Map.entry("edit a group", play -> play.shop.groups().edit(play.vip, GroupDraft.of("Very important"))),
            Map.entry(
                    "remove a group",
                    play -> play.shop.groups().remove(play.shop.groups().planRemoval(play.vip.id()))),
            Map.entry("create a title", play -> play.shop.titles().create(SocialTitleDraft.of("Dr.", Gender.NEUTRAL))),
            Map.entry(
                    "edit a title",
                    play -> play.shop.titles().edit(play.title, SocialTitleDraft.of("Sir", Gender.MALE))),
            Map.entry(
                    "remove a title",
                    play -> play.shop.titles().remove(play.shop.titles().planRemoval(play.title.id()))),
            Map.entry("change the settings", play -> play.shop.settings().change(Settings::withB2bMode)),
            Map.entry("put demo data in", play -> DemoData.putInto(play.shop)));

    /** Has transactions of its own, whatever becomes of the one under way. */
    static final Map<String, Consumer<Play>> WRITES_OF_THEIR_OWN = Map.of(
            "import", Play::takeIn,
            "sign in", play -> play.shop.accounts().signIn("ada@example.com", PASSWORD, IP),
            "sign in wrongly", play -> play.shop.accounts().signIn("ada@example.com", "analytical engine", IP),
            "ask for a reset by address", play -> play.shop.accounts().requestReset("ada@example.com", IP),
            "prune visits", play -> play.shop.visits().prune(Duration.ZERO),
            "prune accounts", play -> play.shop.accounts().prune(),
            "check before the launch", play -> play.shop.launchCheck().findings(),
            "export personal data",
                    play -> play.shop.privacy().export(play.ada.id(), PersonalDataJson.to(new StringBuilder())));

    static final Map<String, Consumer<Play>> READS = Map.of(
            "list", play -> play.shop.customers().list(CustomerQuery.all()),
            "stream", play -> play.shop.customers().stream(CustomerQuery.all()).forEach(row -> {}),
            "search", play -> play.shop.customers().search("ada love"),
            "get", play -> play.shop.customers().get(play.ada.id()),
            "plan", play -> play.shop.customers().planRemoval(play.ada.id()),
            "view", play -> play.shop.history().view(play.ada.id()),
            "rank", play -> play.shop.sales().rank(play.ada.id()),
            "count", play -> play.shop.groups().memberCounts(),
            "price", play -> play.shop.groups().pricingFor(play.ada.id()),
            "log", play -> play.shop.privacy().log(10));

    final Clientele shop;
    final Customer ada;
    final Customer guest;
    final Customer plain;
    final Customer blocked;
    final Group vip;
    final SocialTitle title;
    final Note note;
    final Visit visit;
    final TokenMail asked;
    final TokenMail reset;

    Play(Store store, ClienteleOptions options) {
        shop = Clientele.on(store, options.hashing(HASHER));
        vip = shop.groups().create(GroupDraft.of("VIP").withCategoryDiscount("shoes", BigDecimal.ONE));
        title = shop.titles().all().get(0);
        blocked = shop.customers().register(full("blocked"));
        shop.customers().removeAndBlock(shop.customers().planRemoval(blocked.id()));
        plain = shop.customers().register(full("plain"));
        guest = shop.customers().addGuest(full("guest").disabled());
        CustomerId id = shop.accounts().register(full("ada"), PASSWORD).id();
        ada = shop.consents().grant(id, Purpose.NEWSLETTER, EVIDENCE);
        note = shop.notes().add(id, "Likes stripes");
        visit = shop.visits().begin(id, IP);
        asked = shop.consents().request(id, Purpose.PARTNER_OFFERS, EVIDENCE);
        reset = shop.accounts().requestReset(id);
    }

    /** What stays is done last. */
    static Stream<String> all() {
        return Stream.of(READS, WRITES, WRITES_OF_THEIR_OWN)
                .flatMap(some -> some.keySet().stream().sorted());
    }

    void does(String what) {
        Stream.of(WRITES, WRITES_OF_THEIR_OWN, READS)
                .filter(some -> some.containsKey(what))
                .findFirst()
                .orElseThrow()
                .get(what)
                .accept(this);
    }

    static CustomerDraft full(String first) {
        AddressDraft address = AddressDraft.of("Ada", "Lovelace", "Keizersgracht 1", "Amsterdam", "NL");
        return CustomerDraft.of(first, "Lovelace", first + "@example.com")
                .withAddress(address.forBilling())
                .withAddress(address.withCity("Utrecht").forShipping());
    }

    /** New ones, one with an id so high that the sequence jumps past it, and one brought up to date. */
    private IntakeReport takeIn() {
        return shop.intake()
                .run(
                        new Rows(
                                row("Ida").id(new CustomerId(1_000_000_000L)).groups(List.of("Press")),
                                row("Ada").lastName("King"),
                                row("Zoe")),
                        IntakeOptions.defaults()
                                .onMatch(IntakeOptions.OnMatch.UPDATE)
                                .unknownGroups(IntakeOptions.Unknown.CREATE)
                                .chunksOf(2));
    }

    private static IntakeCustomer row(String first) {
        return new IntakeCustomer()
                .firstName(first)
                .lastName("Lovelace")
                .email(first.toLowerCase(Locale.ROOT) + "@example.com");
    }

    private static final class Rows implements IntakeSource {
        private final Iterator<IntakeCustomer> rows;
        private long line = 1;

        Rows(IntakeCustomer... rows) {
            this.rows = List.of(rows).iterator();
        }

        @Override
        public String name() {
            return "customers.csv";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            line++;
            return rows.hasNext() ? Optional.of(new IntakeRow.Accepted(line, rows.next())) : Optional.empty();
        }

        @Override
        public void close() {}
    }
}
