package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.settings.Settings;
import java.time.ZoneId;
import java.util.Locale;

/** The shop that a command works on, and the database beneath it; to be closed. */
final class OpenShop implements AutoCloseable {
    private static final int MANY = 10_000;

    private final Clientele clientele;
    private final Database database;
    private final Wishes wishes;
    private final Settings settings;

    private OpenShop(Clientele clientele, Database database, Wishes wishes) {
        this.settings = clientele.settings().current();
        this.clientele = clientele.speaking(wishes.language().orElse(settings.language()));
        this.database = database;
        this.wishes = wishes;
    }

    /** Opens the shop; in an embedded database, its tables are made or brought up to date first. */
    static OpenShop of(ShopOptions options, Shell shell) {
        return of(options, options.wishes(), shell);
    }

    /** The same, where the options do not tell the wishes. */
    static OpenShop of(ShopChoice options, Wishes wishes, Shell shell) {
        String url = options.database(shell);
        int number = options.shop();
        Database database = Database.open(url, options.credentials(shell));
        try {
            new Schema(database, url).require(shell);
            return new OpenShop(clientele(database, number, wishes, shell), database, wishes);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Clientele clientele(Database database, int number, Wishes wishes, Shell shell) {
        ClienteleOptions options = ClienteleOptions.defaults()
                .hashing(hasher())
                .clock(shell.clock().withZone(wishes.zone().orElse(ZoneId.of("UTC"))))
                .language(wishes.language().orElse(Locale.ENGLISH));
        return Clientele.on(JdbcStore.over(database).forShop(number), options);
    }

    /** Verifies what an application of this library may have stored; only it knows the cookie key of an old PrestaShop. */
    private static PasswordHasher hasher() {
        return PasswordHashers.pbkdf2()
                .accepting(
                        PasswordHashers.argon2id(),
                        PasswordHashers.bcrypt(12),
                        PasswordHashers.magento(),
                        PasswordHashers.prestaShop16("not known here"));
    }

    Clientele clientele() {
        return clientele;
    }

    /** What the shop had decided when it was opened. */
    Settings settings() {
        return settings;
    }

    /** Where times are shown: as wished, else where the shop is. */
    ZoneId zone() {
        return wishes.zone().orElse(settings.zone());
    }

    Locale language() {
        return wishes.language().orElse(settings.language());
    }

    /** To be told how many customers were written, so that many leave no bloated file. */
    void written(long customers) {
        if (customers >= MANY) {
            boolean unused = database.compact();
        }
    }

    /** Writes an embedded database's file anew, without what was erased, and closes it; false where it did not. */
    boolean compact() {
        return database.compact();
    }

    @Override
    public void close() {
        database.close();
    }
}
