package dev.clientele.contract;

import dev.clientele.Clientele;
import dev.clientele.account.SignIn;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.IpAddress;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** A shop with accounts that hashes fast, counts what it hashes, and has a clock to put forward. */
final class AccountPlay {
    static final String COOKIE_KEY = "cookie";
    static final String PASSWORD = "difference engine";
    static final IpAddress IP = new IpAddress("192.0.2.1");

    final Watch watch = new Watch(StoreFixture.NOW);
    final CountingHasher hasher = new CountingHasher();
    final Clientele shop;

    private AccountPlay(StoreFixture fixture, int freeFailures) {
        this.shop = fixture.shop(options -> options.clock(watch)
                .hashing(hasher.accepting(PasswordHashers.prestaShop16(COOKIE_KEY)))
                .throttling(ThrottleKind.ACCOUNT, limits(freeFailures, ThrottleKind.ACCOUNT))
                .throttling(ThrottleKind.NETWORK, limits(2 * freeFailures, ThrottleKind.NETWORK)));
    }

    /** Slowing failures down as it does by itself for an account, after twice as many for a network. */
    static AccountPlay on(StoreFixture fixture) {
        return new AccountPlay(fixture, 5);
    }

    static AccountPlay inNoHurry(StoreFixture fixture) {
        return new AccountPlay(fixture, 1_000);
    }

    private static ThrottleLimits limits(int free, ThrottleKind kind) {
        ThrottleLimits standard = ThrottleLimits.standard(kind);
        return new ThrottleLimits(free, Duration.ofSeconds(15), standard.longestWait(), standard.memory());
    }

    /** As PrestaShop 1.6 made it. */
    static PasswordHash oldHash(String password) {
        try {
            byte[] text = (COOKIE_KEY + password).getBytes(StandardCharsets.UTF_8);
            return PasswordHash.ofPrestaShop(
                    HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Customer ada() {
        Customer ada = shop.accounts().register(Samples.ada(), PASSWORD);
        hasher.operations();
        return ada;
    }

    SignIn signIn(String password) {
        return shop.accounts().signIn("ada@example.com", password, IP);
    }

    boolean letsIn(String password) {
        return signIn(password) instanceof SignIn.SignedIn;
    }
}
