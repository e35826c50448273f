package dev.clientele.jdbc;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.StoredPassword;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.RiskRating;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.note.Note;
import dev.clientele.password.PasswordHashers;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.settings.Settings;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.visit.Visit;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever the tables keep of a customer is in the document, but for the columns that are named here with their reasons: a column
 * that is added later is looked for too.
 */
class WholeExportTest {
    private static final String CUSTOMER = "CLIENTELE_CUSTOMER";

    private static final String FOLDED = "made of another column";
    private static final String HASH = "a hash: it says nothing to its owner, and something to who guesses";
    private static final String WHOSE = "says whose it is, or where in its list";
    private static final String STAFF = "may name a member of the staff, of whom only that is told";

    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            entry("*.SHOP_ID", WHOSE),
            entry("*.CUSTOMER_ID", WHOSE),
            entry("*.POSITION", WHOSE),
            entry("CLIENTELE_CUSTOMER.VERSION", "counts edits, for whoever edits next"),
            entry("CLIENTELE_CUSTOMER.TITLE_ID", "the title is told by its name"),
            entry("CLIENTELE_CUSTOMER.EMAIL_KEY", FOLDED),
            entry("CLIENTELE_CUSTOMER.EMAIL_FOLDED", FOLDED),
            entry("CLIENTELE_CUSTOMER.FIRST_KEY", FOLDED),
            entry("CLIENTELE_CUSTOMER.LAST_KEY", FOLDED),
            entry("CLIENTELE_CUSTOMER.UNPREFIXED_KEY", FOLDED),
            entry("CLIENTELE_CUSTOMER.SEARCH_TEXT", FOLDED),
            entry("CLIENTELE_CUSTOMER.COMPANY_KEY", FOLDED),
            entry("CLIENTELE_CUSTOMER.COMPANY_TEXT", FOLDED),
            entry("CLIENTELE_CUSTOMER.BIRTHDAY", FOLDED),
            entry("CLIENTELE_CUSTOMER.NEWSLETTER_BY", STAFF),
            entry("CLIENTELE_CUSTOMER.PARTNER_OFFERS_BY", STAFF),
            entry("CLIENTELE_CONSENT_CHANGE.RECORDED_BY", STAFF),
            entry("CLIENTELE_CONSENT_CHANGE.CONSENT_BY", STAFF),
            entry("CLIENTELE_TOKEN.ASKED_BY", STAFF),
            entry("CLIENTELE_TOKEN.HASH", HASH),
            entry("CLIENTELE_TOKEN.ADDRESS_HASH", HASH),
            entry("CLIENTELE_TOKEN.TOKEN_USE", "told in words of the document: confirmPermission, choosePassword"),
            entry("CLIENTELE_CREDENTIAL.HASH", HASH),
            entry("CLIENTELE_NOTE.ID", "says nothing of a person"),
            entry("CLIENTELE_NOTE.VERSION", "counts edits, for whoever edits next"),
            entry("CLIENTELE_NOTE.AUTHOR", STAFF),
            entry("CLIENTELE_NOTE.EDITOR", STAFF),
            entry("CLIENTELE_CREDENTIAL.KIND", HASH),
            entry("CLIENTELE_VISIT.ID", "says nothing of a person"),
            entry("CLIENTELE_PRIVACY_LOG.ID", "says nothing of a person"));

    /** Tables of a shop, or of nobody in particular. */
    private static final Set<String> OF_NOBODY = Set.of(
            "CLIENTELE_SCHEMA_VERSION",
            "CLIENTELE_SHOP",
            "CLIENTELE_TITLE",
            "CLIENTELE_CUSTOMER_GROUP",
            "CLIENTELE_CATEGORY_DISCOUNT",
            // Hashes under the shop's key, which nobody is found by but who knows the address.
            "CLIENTELE_FAILURE",
            "CLIENTELE_BLOCKED_EMAIL");

    private final DataSource database = Databases.withSchema(Databases.memory());
    private final JdbcStore store = JdbcStore.over(database);
    private final Ticking clock = new Ticking();
    private final Clientele shop = Clientele.on(
                    store, ClienteleOptions.defaults().clock(clock).hashing(PasswordHashers.pbkdf2(1_000)))
            .actingAs(Actor.staff("Eva"));
    private CustomerId id = new CustomerId(1);

    /** Each time is told once. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:15:30.123Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(1_001);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private ConsentEvidence evidence(String how, String ip) {
        return ConsentEvidence.of(Actor.staff("Eva"), clock.instant(), how)
                .toWording("wording of the " + how)
                .from(new IpAddress(ip));
    }

    @BeforeEach
    void fill() {
        shop.settings().change(Settings::withB2bMode);
        Group vip = shop.groups().create(GroupDraft.of("Friends of engines"));
        Group press = shop.groups().create(GroupDraft.of("Press of London"));
        SocialTitle title = shop.titles().create(SocialTitleDraft.of("Countess", Gender.FEMALE));
        Customer ada = shop.customers()
                .register(CustomerDraft.of("Augusta Ada", "King-Noel", "ada@lovelace.example")
                        .withTitle(title.id())
                        .withBirthDate(LocalDate.of(1915, 12, 10))
                        .inGroups(Set.of(vip.id(), press.id()))
                        .withDefaultGroup(vip.id())
                        .withAddress(address("Home"))
                        .withB2b(company()));
        id = ada.id();
        shop.settings().change(Settings::withoutB2bMode);
        shop.consents().grant(id, Purpose.NEWSLETTER, evidence("paper form", "192.0.2.1"));
        shop.consents().grant(id, Purpose.PARTNER_OFFERS, evidence("telephone", "192.0.2.2"));
        shop.consents().withdraw(id, Purpose.NEWSLETTER);
        shop.consents().grant(id, Purpose.NEWSLETTER, evidence("letter", "192.0.2.3"));
        shop.consents().request(id, Purpose.PARTNER_OFFERS, evidence("visit at the fair", "192.0.2.4"));
        shop.accounts().requestReset(id, Duration.ofDays(3));
        store.credentials()
                .put(id, new StoredPassword(PasswordHashers.pbkdf2(1_000).hash("difference"), clock.instant()));
        shop.sales().add(id, Money.of("178.37"));
        store.visits()
                .add(Visit.begun(store.visits().nextId(), id, clock.instant(), new IpAddress("2001:db8::5"))
                        .upTo(4_711, clock.instant()));
        shop.visits().begin(id, new IpAddress("2001:db8::6"), "https://search.example/engines");
        Note note = shop.notes().add(id, "Likes punched cards");
        shop.notes().edit(note, "Likes punched cards and looms");
        // What is looked for besides is nobody's else.
        shop.customers().addGuest(CustomerDraft.of("Charles", "Babbage", "charles@example.com"));
    }

    private static AddressDraft address(String alias) {
        return AddressDraft.of("Ada of home", "Byron", "St James Square 12", "London", "GB")
                .withAlias(alias)
                .withCompany("Household")
                .withLine2("Second floor")
                .withPostcode("SW1Y 4JH")
                .withState("Middlesex")
                .withPhone("+44 20 7946 0001")
                .withMobile("+44 7700 900002")
                .withVatNumber("GB123456789")
                .withOther("Ring twice")
                .forBilling();
    }

    private static B2bDraft company() {
        return B2bDraft.of("Analytical Engines")
                .withWebsite("https://engines.example/")
                .withSiret("73282932000074")
                .withSiren("732829320")
                .withKvkNumber("69599084")
                .withVatNumber("NL000099998B57")
                .withOtherNumber("DE", "HRB of Berlin", "HRB 4712")
                .withApeCode("6202A")
                .withSbiCode("62011")
                .withCredit(new BigDecimal("4713.25"), 314)
                .withRisk(RiskRating.MEDIUM);
    }

    private String exported() {
        StringBuilder json = new StringBuilder();
        shop.privacy().export(id, PersonalDataJson.to(json));
        return json.toString();
    }

    @Test
    void holdsEveryColumnThatIsNotLeftOutForAReason() throws SQLException {
        String earlier = exported();
        String json = exported();
        Set<String> tables = new TreeSet<>(tables());
        tables.removeAll(OF_NOBODY);

        assertThat(earlier).isNotEqualTo(json);
        assertThat(json).doesNotContain("Eva", "$pbkdf2");
        for (String table : tables) {
            for (Map<String, Object> row : rows(table)) {
                row.forEach((column, value) -> assertFound(table + "." + column, value, json));
            }
        }
    }

    private static void assertFound(String column, Object value, String json) {
        if (LEFT_OUT.containsKey(column) || LEFT_OUT.containsKey(column.replaceFirst(".*\\.", "*."))) {
            return;
        }
        assertThat(json).as(column).containsAnyOf(forms(column, value));
    }

    /** How a value may stand in the document. */
    private static String[] forms(String column, Object value) {
        if (value instanceof LocalDateTime time) {
            return new String[] {"\"" + time.toInstant(ZoneOffset.UTC) + "\""};
        }
        if (value instanceof BigDecimal number) {
            return new String[] {": " + number.stripTrailingZeros().toPlainString()};
        }
        if (value instanceof Boolean || value instanceof Number) {
            return new String[] {": " + value};
        }
        String[] words = value.toString().toLowerCase(Locale.ROOT).split("_", -1);
        String code = words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
        return new String[] {"\"" + value + "\"", isCode(column) ? "\"" + code + "\"" : "\"" + value + "\""};
    }

    private static boolean isCode(String column) {
        String name = column.replaceFirst(".*\\.", "");
        return Set.of("PURPOSE", "RISK", "ACTION", "DONE_BY").contains(name) || name.endsWith("_STATE");
    }

    /** Yes and no are everywhere: each is changed, and the document must change with it. */
    @Test
    void changesWithEveryYesAndNo() throws SQLException {
        List<String> changed = new ArrayList<>();
        for (String table : tables()) {
            for (String column : columns(table, "BOOLEAN")) {
                if (OF_NOBODY.contains(table)) {
                    continue;
                }
                String before = withoutTimes(exported());
                String flip = "update " + table + " set " + column + " = not " + column;
                execute(flip);
                assertThat(withoutTimes(exported())).as(table + "." + column).isNotEqualTo(before);
                execute(flip);
                changed.add(column);
            }
        }
        assertThat(changed).contains("GUEST", "ENABLED", "FOR_BILLING", "FOR_SHIPPING");
    }

    /** Without the time of the export, and without the log, which grows. */
    private static String withoutTimes(String json) {
        return json.replaceFirst("\"exported\": \"[^\"]*\"", "").replaceFirst("\"privacyLog\": \\[[^]]*]", "");
    }

    /** A reason for what is not there any more would hide what comes in its place. */
    @Test
    void givesReasonsForColumnsThatExist() throws SQLException {
        String unused = exported();
        Set<String> known = new TreeSet<>();
        for (String table : tables()) {
            for (Map<String, Object> row : rows(table)) {
                row.keySet().forEach(column -> {
                    known.add(table + "." + column);
                    known.add("*." + column);
                });
            }
        }
        assertThat(known).containsAll(LEFT_OUT.keySet());
        assertThat(tables()).containsAll(OF_NOBODY);
    }

    private List<String> tables() throws SQLException {
        return names("select table_name from information_schema.tables where table_name like 'CLIENTELE%'");
    }

    private List<String> columns(String table, String type) throws SQLException {
        return names("select column_name from information_schema.columns where table_name = '" + table
                + "' and data_type = '" + type + "'");
    }

    private List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    /** The customer's rows, without what is null; every column is filled in one of them. */
    private List<Map<String, Object>> rows(String table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> filled = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        String whose = OF_NOBODY.contains(table)
                ? ""
                : " where " + (table.equals(CUSTOMER) ? "id" : "customer_id") + " = " + id.value();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + whose)) {
            ResultSetMetaData columns = found.getMetaData();
            while (found.next()) {
                Map<String, Object> row = new TreeMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    Object value = columns.getColumnTypeName(i).startsWith("TIMESTAMP")
                            ? found.getObject(i, LocalDateTime.class)
                            : found.getObject(i);
                    all.add(columns.getColumnName(i));
                    if (value != null) {
                        row.put(columns.getColumnName(i), value);
                        filled.add(columns.getColumnName(i));
                    }
                }
                rows.add(row);
            }
        }
        if (!whose.isEmpty()) {
            assertThat(filled).as(table).isNotEmpty().isEqualTo(all);
        }
        return rows;
    }
}
