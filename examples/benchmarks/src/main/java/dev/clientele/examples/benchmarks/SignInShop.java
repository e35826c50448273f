package dev.clientele.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.IpAddress;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A shop in an H2 file with one customer for each way that a sign-in can go. */
final class SignInShop implements AutoCloseable {
    private static final String PASSWORD = "difference engine";
    private static final IpAddress IP = new IpAddress("192.0.2.1");

    /** So many failures are free that none of the calls waits, and all are counted. */
    private static final ThrottleLimits NO_HURRY =
            new ThrottleLimits(1_000_000, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(1));

    private final HikariDataSource database;
    private final Clientele shop;
    private final PasswordHasher hasher;

    private SignInShop(HikariDataSource database, PasswordHasher hasher) {
        this.database = database;
        this.hasher = hasher;
        this.shop = Clientele.on(
                JdbcStore.over(database),
                ClienteleOptions.defaults()
                        .hashing(hasher)
                        .throttling(ThrottleKind.ACCOUNT, NO_HURRY)
                        .throttling(ThrottleKind.NETWORK, NO_HURRY));
    }

    static SignInShop in(Path folder, PasswordHasher own) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath());
        database.setMaximumPoolSize(2);
        JdbcSchema.of(database).apply();
        return new SignInShop(database, own.accepting(PasswordHashers.prestaShop16("cookie key")));
    }

    List<SignInWay> ways() {
        customer("right", draft -> shop.accounts().register(draft, PASSWORD));
        customer("off", draft -> shop.accounts().register(draft.disabled(), PASSWORD));
        customer("guest", shop.customers()::addGuest);
        customer("none", shop.customers()::register);
        Customer old = customer("old", shop.customers()::register);
        shop.accounts().takeOverPassword(old.id(), PasswordHash.ofPrestaShop16("00112233445566778899aabbccddeeff"));
        PasswordHash stored = hasher.hash(PASSWORD);
        return List.of(
                new SignInWay("floor: the bare comparison", false, () -> hasher.verify(stored, PASSWORD)),
                new SignInWay("signed in", false, () -> signIn("right@example.com", PASSWORD, true)),
                refusal("unknown address", "unknown@example.com", PASSWORD),
                refusal("no address", "unknown", PASSWORD),
                refusal("switched off", "off@example.com", PASSWORD),
                refusal("guest", "guest@example.com", PASSWORD),
                refusal("no password stored", "none@example.com", PASSWORD),
                refusal("wrong password", "right@example.com", "wrong"),
                refusal("empty password", "right@example.com", ""),
                refusal("password too long", "right@example.com", "long".repeat(2_000)),
                refusal("wrong password, old hash", "old@example.com", "wrong"));
    }

    private interface Maker {
        Customer make(CustomerDraft draft);
    }

    private static Customer customer(String name, Maker maker) {
        return maker.make(CustomerDraft.of("Ada", "Lovelace", name + "@example.com"));
    }

    private SignInWay refusal(String name, String email, String password) {
        return new SignInWay(name, true, () -> signIn(email, password, false));
    }

    private void signIn(String email, String password, boolean expected) {
        SignIn result = shop.accounts().signIn(email, password, IP);
        if (result instanceof SignIn.SignedIn != expected) {
            throw new IllegalStateException("Signing in ended otherwise than expected: " + result.getClass());
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
