package dev.clientele.jdbc;

import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.kernel.HashingKey;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.StoreException;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.query.CursorKey;
import dev.clientele.settings.Settings;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.ShopRepository;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The record of one shop. */
final class JdbcShop implements ShopRepository {
    private static final Columns SETTINGS = Columns.of("""
            settings_version, b2b_mode, name_policy, required_fields, min_password_length,
            refuses_most_used_passwords, refuses_personal_passwords, currency, zone, language""");
    private static final Columns ALL =
            Columns.of("folding_version, cursor_key, hashing_key, created").and(SETTINGS);
    private static final String FIND = "select " + ALL.in("s") + " from clientele_shop s where s.shop_id = ?";
    private static final String ADD = ALL.and(Columns.of("shop_id")).insertInto("clientele_shop");
    private static final String UPDATE =
            SETTINGS.update("clientele_shop") + "\nwhere shop_id = ? and settings_version = ?";
    private static final String VERSION = "select settings_version from clientele_shop where shop_id = ?";
    private static final String MARK_DEMO =
            "update clientele_shop set has_demo = true where shop_id = ? and has_demo = false";
    private static final String COMMA = ",";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcShop(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public Optional<ShopRecord> find() {
        return transactions.with(session -> session.one(FIND, parameters -> parameters.number(shop), JdbcShop::read));
    }

    private static ShopRecord read(Row row) throws SQLException {
        int foldingVersion = (int) row.number();
        ShopKeys keys = new ShopKeys(CursorKey.of(row.bytes()), HashingKey.of(row.bytes()));
        Instant created = row.time();
        return new ShopRecord(foldingVersion, keys, settings(row), created);
    }

    private static Settings settings(Row row) throws SQLException {
        long version = row.number();
        boolean b2b = row.bool();
        EntryPolicy entry = new EntryPolicy(NamePolicy.valueOf(row.text()), b2b, fields(row.text()));
        PasswordPolicy passwords = new PasswordPolicy((int) row.number(), row.bool(), row.bool());
        Currency currency = known("currency", row.text(), Currency::getInstance);
        ZoneId zone = known("time zone", row.text(), ZoneId::of);
        return Settings.initial(zone, Locale.forLanguageTag(row.text()))
                .withEntryPolicy(entry)
                .withPasswords(passwords)
                .withCurrency(currency)
                .atVersion(version);
    }

    private static <T> T known(String kind, String name, Function<String, T> reader) {
        try {
            return reader.apply(name);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StoreException(
                    "The shop is set to the " + kind + " " + name + ", which this Java platform does not know."
                            + " Update its data, or set the shop to another one on a platform that knows it.",
                    e);
        }
    }

    private static Set<RequiredField> fields(String names) {
        return Arrays.stream(names.split(COMMA))
                .filter(name -> !name.isEmpty())
                .map(RequiredField::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(ShopRecord record) {
        transactions.with(session -> {
            try {
                return session.update(ADD, parameters -> {
                    parameters
                            .number(record.foldingVersion())
                            .bytes(record.keys().cursor().bytes())
                            .bytes(record.keys().hashing().bytes())
                            .time(record.created());
                    bind(parameters, record.settings());
                    parameters.number(shop);
                });
            } catch (BrokenConstraint e) {
                throw e.constraint() == Constraint.SHOP ? new ShopExistsException() : e.unexpected();
            }
        });
    }

    @Override
    public Settings update(Settings settings) {
        Settings written = settings.atVersion(settings.version() + 1);
        return transactions.with(session -> {
            int touched = session.update(UPDATE, parameters -> {
                bind(parameters, written);
                parameters.number(shop).number(settings.version());
            });
            if (touched == 0) {
                long found = session.one(
                                VERSION + session.dialect().asOfNow(),
                                parameters -> parameters.number(shop),
                                Row::number)
                        .orElse(0L);
                throw new StaleVersionException("settings record of shop", shop, settings.version(), found);
            }
            return written;
        });
    }

    @Override
    public boolean markDemo() {
        return transactions.with(session -> session.update(MARK_DEMO, parameters -> parameters.number(shop)) > 0);
    }

    private static void bind(Parameters parameters, Settings settings) throws SQLException {
        parameters
                .number(settings.version())
                .bool(settings.isB2b())
                .text(settings.names().name())
                .text(settings.required().stream().map(Enum::name).collect(Collectors.joining(COMMA)))
                .number(settings.passwords().minLength())
                .bool(settings.passwords().refusesMostUsed())
                .bool(settings.passwords().refusesPersonal())
                .text(settings.currency().getCurrencyCode())
                .text(settings.zone().getId())
                .text(settings.language().toLanguageTag());
    }
}
