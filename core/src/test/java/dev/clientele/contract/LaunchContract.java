package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.DemoData;
import dev.clientele.LaunchFinding;
import dev.clientele.account.HashKind;
import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.IpAddress;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hashes by their kind, and what must not be so when the shop opens to the public. */
public interface LaunchContract extends StoreFixture {
    /** The kinds that are stored, with how many there are of each. */
    private Map<String, Long> kinds() {
        return store().credentials().kinds(100).stream()
                .collect(Collectors.toMap(kind -> kind.sample().kind(), kind -> kind.count()));
    }

    private CustomerId customer(Clientele shop, int number) {
        return shop.customers()
                .register(Samples.ada().withEmail("nr" + number + "@example.com"))
                .id();
    }

    private Clientele fastShop() {
        return shop(options -> options.hashing(PasswordHashers.pbkdf2(1_000)));
    }

    private Customer john(Clientele shop) {
        return shop.customers()
                .findByEmail(new EmailAddress("pub@prestashop.com"))
                .orElseThrow();
    }

    private List<LaunchFinding.Risk> risks(Clientele shop) {
        return shop.launchCheck().findings().stream().map(LaunchFinding::risk).toList();
    }

    /** If this fails, check that the kind is written and removed with the hash, wherever one is stored. */
    @Test
    default void launch1CountsHashesByTheirKind() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        CustomerId taken = customer(play.shop, 1);
        CustomerId old = customer(play.shop, 2);
        CustomerId bcrypt = customer(play.shop, 3);

        assertThat(kinds()).isEqualTo(Map.of("pbkdf2-sha256 i=2000", 1L));
        play.shop
                .accounts()
                .takeOverPassword(taken, PasswordHashers.pbkdf2(1_000).hash("abacus"));
        play.shop.accounts().takeOverPassword(old, AccountPlay.oldHash("astrolabe"));
        store().credentials().put(bcrypt, new StoredPassword(PasswordHash.parse("$2y$10$" + "a".repeat(53)), NOW));
        assertThat(kinds())
                .isEqualTo(Map.of(
                        "pbkdf2-sha256 i=2000", 1L,
                        "pbkdf2-sha256 i=1000", 1L,
                        "prestashop-md5", 1L,
                        "2y cost=10", 1L));
        play.shop.accounts().signIn("nr1@example.com", "abacus", AccountPlay.IP);
        assertThat(play.shop.accounts().signIn("nr2@example.com", "astrolabe", AccountPlay.IP))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(kinds()).isEqualTo(Map.of("pbkdf2-sha256 i=2000", 3L, "2y cost=10", 1L));
        play.shop.accounts().removePassword(bcrypt);
        play.shop.customers().remove(play.shop.customers().planRemoval(ada.id()));
        assertThat(kinds()).isEqualTo(Map.of("pbkdf2-sha256 i=2000", 2L));
    }

    /** If this fails, check that hashes that nothing can read are stored and counted as they are. */
    @Test
    default void launch2FindsHashesThatAreWeakOrOfNoUse() {
        Clientele shop = shop();
        store().credentials().put(customer(shop, 1), new StoredPassword(PasswordHash.parse("$scrypt$ln=4$a$b"), NOW));
        store().credentials().put(customer(shop, 2), new StoredPassword(PasswordHash.parse("$scrypt$ln=5$c$d"), NOW));
        store().credentials().put(customer(shop, 3), new StoredPassword(PasswordHash.parse("$pbkdf2-sha256$x$y"), NOW));
        store().credentials().put(customer(shop, 4), new StoredPassword(AccountPlay.oldHash("abacus"), NOW));

        List<LaunchFinding> findings = shop.launchCheck().findings();

        assertThat(findings)
                .extracting(finding -> finding.risk().code() + " " + finding.count() + " "
                        + finding.hashes().orElseThrow())
                .containsExactly(
                        "hashes.unverifiable 1 pbkdf2-sha256 malformed",
                        "hashes.unverifiable 1 prestashop-md5",
                        "hashes.unverifiable 2 scrypt",
                        "hashes.weak 1 prestashop-md5");
        assertThat(shop(options -> options.hashing(PasswordHashers.pbkdf2()
                                .accepting(PasswordHashers.prestaShop16(AccountPlay.COOKIE_KEY))))
                        .launchCheck()
                        .findings())
                .extracting(LaunchFinding::count)
                .containsExactly(1L, 2L, 1L);
    }

    /** If this fails, check that the account is found by its address and has the state that is stored. */
    @Test
    default void launch3FindsTheDemoCustomerWhoCanSignIn() {
        Clientele shop = shop();
        assertThat(shop.launchCheck().findings()).isEmpty();

        DemoData.putInto(shop);
        Customer john = john(shop);
        assertThat(shop.launchCheck().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.risk()).isEqualTo(LaunchFinding.Risk.DEMO_SIGN_IN);
            assertThat(finding.customer()).contains(john.id());
            assertThat(finding.count()).isOne();
        });
        shop.customers().disable(john.id());
        assertThat(risks(shop)).isEmpty();
        Customer on = shop.customers().enable(john.id());
        assertThat(risks(shop)).hasSize(1);
        shop.customers().edit(on, on.draft().withEmail("john@example.com"));
        assertThat(risks(shop)).isEmpty();
        Customer moved = shop.customers().get(john.id());
        shop.customers().edit(moved, moved.draft().withEmail("PUB@prestashop.com"));
        assertThat(risks(shop)).hasSize(1);
        shop.accounts().setPassword(john.id(), "nobody knows this");
        assertThat(risks(shop)).isEmpty();
        shop.customers().remove(shop.customers().planRemoval(john.id()));
        assertThat(risks(shop)).isEmpty();
    }

    /** If this fails, check that the query for the kinds takes no locks and writes nothing. */
    @Test
    default void launch4OnlyReads() {
        Heard heard = new Heard();
        Clientele shop = shop(options -> heard.in(options.hashing(PasswordHashers.pbkdf2(1_000))));
        DemoData.putInto(shop);
        heard.forget();
        Customer john = john(shop);
        int visits = shop.visits().of(john.id()).size();

        for (int i = 0; i < 7; i++) {
            assertThat(risks(shop))
                    .containsExactly(
                            LaunchFinding.Risk.DEMO_SIGN_IN,
                            LaunchFinding.Risk.WEAK_HASHER,
                            LaunchFinding.Risk.WEAK_HASHES);
        }
        shop.accounts().setPassword(john.id(), "nobody knows this");
        heard.forget();
        for (int i = 0; i < 7; i++) {
            risks(shop);
        }

        assertThat(heard.events()).isEmpty();
        assertThat(shop.visits().of(john.id())).hasSize(visits);
        assertThat(shop.customers().get(john.id())).isEqualTo(john);
        assertThat(shop.accounts()
                        .signIn("pub@prestashop.com", "nobody knows this", new IpAddress("192.0.2.9"))
                        .signedIn())
                .isPresent();
        meter().ifPresent(meter -> {
            meter.reset();
            risks(shop);
            assertThat(meter.statements()).isLessThanOrEqualTo(5);
            assertThat(meter.rowsFetched()).isLessThanOrEqualTo(5);
            assertThat(meter.connectionsOpen()).isZero();
        });
    }

    /** If this fails, check that what the check reads is read in transactions of its own. */
    @Test
    default void launch5DoesNoHarmToATransactionUnderWay() {
        Clientele shop = fastShop();
        CustomerId ada = store().transactions().required(() -> {
            CustomerId added = customer(shop, 1);
            assertThat(risks(shop)).containsExactly(LaunchFinding.Risk.WEAK_HASHER);
            return added;
        });

        assertThat(shop.customers().find(ada)).isPresent();
    }

    /** If this fails, check the limit of kinds, which kinds are left out, and that each is not read by itself. */
    @Test
    default void launch6BoundsTheKindsOfHashes() {
        Clientele shop = shop();
        Map<Integer, PasswordHash> hashes = new TreeMap<>();
        for (int number = 0; number < 105; number++) {
            hashes.put(number, PasswordHash.parse("$imported-" + number + "$secret"));
        }
        hashes.forEach(
                (number, hash) -> store().credentials().put(customer(shop, number), new StoredPassword(hash, NOW)));
        PasswordHash frequent = PasswordHash.parse("$z-frequent$secret");
        store().credentials().put(customer(shop, 200), new StoredPassword(frequent, NOW));
        store().credentials().put(customer(shop, 201), new StoredPassword(frequent, NOW));

        assertThat(store().credentials().kinds(1)).containsExactly(new HashKind(frequent, 2));
        assertThat(store().credentials().kinds(1_000)).hasSize(106);
        List<LaunchFinding> findings = shop.launchCheck().findings();
        assertThat(findings).hasSize(101);
        assertThat(findings.subList(0, 100))
                .extracting(LaunchFinding::risk)
                .containsOnly(LaunchFinding.Risk.UNVERIFIABLE_HASHES);
        assertThat(findings.get(99).hashes()).contains("z-frequent");
        assertThat(findings.get(100).risk()).isEqualTo(LaunchFinding.Risk.MANY_KINDS);
        assertThat(findings.get(100).count()).isEqualTo(100);
        assertThat(findings.get(100).what())
                .isEqualTo("Stored password hashes are of more than 100 kinds; the most frequent 100 were looked at.");
        meter().ifPresent(meter -> {
            meter.reset();
            shop.launchCheck().findings();
            assertThat(meter.statements()).isLessThanOrEqualTo(5);
            assertThat(meter.rowsFetched()).isLessThanOrEqualTo(105);
        });
    }
}
