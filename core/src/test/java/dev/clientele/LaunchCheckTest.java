package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.account.CredentialRepository;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.StoreException;
import dev.clientele.kernel.Transactions;
import dev.clientele.kernel.Wording;
import dev.clientele.password.PasswordCheck;
import dev.clientele.password.PasswordFault;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.SchemaState;
import dev.clientele.store.ShopRepository;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the check says, and that it says it whatever happens; what is stored is in the contract of stores. */
class LaunchCheckTest {
    private static final ClienteleOptions FAST = ClienteleOptions.defaults().hashing(PasswordHashers.pbkdf2(1_000));

    private final Wording wording =
            new Wording(language -> LaunchCheck.class.getResourceAsStream("messages_" + language + ".properties"));

    /** A store whose parts can fail. */
    private static class Failing extends ForwardingStore {
        private boolean isAway;

        Failing() {
            super(new InMemoryStore());
        }

        private void requireHere() {
            if (isAway) {
                throw new StoreException("The database is away.");
            }
        }

        @Override
        public ShopRepository shop() {
            requireHere();
            return super.shop();
        }

        @Override
        public CredentialRepository credentials() {
            requireHere();
            return super.credentials();
        }

        @Override
        public Optional<SchemaState> schema() {
            requireHere();
            return Optional.of(new SchemaState(1, 3, List.of("V2__notes.sql", "V3__more.sql")));
        }
    }

    private static List<String> codes(Clientele shop) {
        return shop.launchCheck().findings().stream()
                .map(finding -> finding.risk().code())
                .toList();
    }

    @Test
    void findsNothingInANewShop() {
        assertThat(Clientele.on(new InMemoryStore()).launchCheck().findings()).isEmpty();
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        Clientele shop = Clientele.on(new InMemoryStore(), FAST);
        DemoData.putInto(shop);

        List<LaunchFinding> english = shop.launchCheck().findings();
        List<LaunchFinding> dutch =
                shop.speaking(Locale.forLanguageTag("nl-BE")).launchCheck().findings();

        assertThat(english.get(0).what())
                .isEqualTo("Customer 1 is the demo customer John DOE, who signs in with the address pub@prestashop.com"
                        + " and the password 123456789.");
        assertThat(english.get(0).why()).contains("false orders");
        assertThat(english.get(0).cure()).startsWith("Remove this customer");
        assertThat(english.get(1).what()).isEqualTo("New passwords are hashed too weakly: pbkdf2-sha256 i=1000.");
        assertThat(english.get(2).what())
                .isEqualTo("Stored password hashes of the kind pbkdf2-sha256 i=1000 are too weak; their number: 1.");
        assertThat(dutch.get(0).what())
                .isEqualTo("Klant 1 is de demoklant John DOE, die inlogt met het adres pub@prestashop.com en het"
                        + " wachtwoord 123456789.");
        assertThat(english.get(0)).hasToString("LaunchFinding[demo.sign-in, 1]");
    }

    @Test
    void saysThatTheSchemaIsBehind() {
        LaunchFinding finding =
                Clientele.on(new Failing()).launchCheck().findings().get(0);

        assertThat(finding.risk()).isEqualTo(LaunchFinding.Risk.SCHEMA_BEHIND);
        assertThat(finding.count()).isEqualTo(2);
        assertThat(finding.what())
                .isEqualTo("The database's schema is behind: version 1 was found, version 3 is needed.");
        assertThat(finding.cure()).isEqualTo("Apply what is missing: V2__notes.sql, V3__more.sql.");
    }

    @Test
    void makesTheOtherChecksWhereOneFails() {
        Failing store = new Failing();
        Clientele shop = Clientele.on(store, FAST);
        store.isAway = true;

        List<LaunchFinding> findings = shop.launchCheck().findings();

        assertThat(findings)
                .extracting(LaunchFinding::risk)
                .containsExactly(
                        LaunchFinding.Risk.NOT_CHECKED,
                        LaunchFinding.Risk.NOT_CHECKED,
                        LaunchFinding.Risk.NOT_CHECKED,
                        LaunchFinding.Risk.WEAK_HASHER);
        assertThat(findings.subList(0, 3))
                .extracting(LaunchFinding::what)
                .containsExactly(
                        notChecked("demo.sign-in", "kernel.StoreException"),
                        notChecked("schema.behind", "kernel.StoreException"),
                        notChecked("hashes.unverifiable, hashes.weak", "kernel.StoreException"));
    }

    private static String notChecked(String codes, String exception) {
        return "It could not be checked whether there is this: " + codes + " (dev.clientele." + exception + ").";
    }

    @Test
    void doesNotTakeAStoreThatLacksAnythingElseForOneWithoutAccounts() {
        Clientele shop = Clientele.on(
                new ForwardingStore(new InMemoryStore()) {
                    @Override
                    public Transactions transactions() {
                        return new JoiningOnly(super.transactions());
                    }
                },
                FAST);

        assertThat(shop.launchCheck().findings())
                .extracting(LaunchFinding::what)
                .containsExactly(
                        notChecked("demo.sign-in", "kernel.NotSupportedException"),
                        notChecked("hashes.unverifiable, hashes.weak", "kernel.NotSupportedException"),
                        "New passwords are hashed too weakly: pbkdf2-sha256 i=1000.");
    }

    /** A host's transactions that cannot be put aside. */
    private record JoiningOnly(Transactions transactions) implements Transactions {
        @Override
        public <T> T required(Supplier<T> work) {
            return transactions.required(work);
        }

        @Override
        public <T> T requiresNew(Supplier<T> work) {
            throw new NotSupportedException("transactions of their own", getClass());
        }

        @Override
        public void afterCommit(Runnable action) {
            transactions.afterCommit(action);
        }
    }

    @Test
    void leavesAFindingAsItIs() {
        LaunchFinding finding = new LaunchFinding(LaunchFinding.Risk.WEAK_HASHES, 7, sentence -> sentence);
        LaunchFinding ofHashes = finding.ofHashes("scrypt");
        LaunchFinding ofJohn = ofHashes.of(new CustomerId(1));

        assertThat(finding.hashes()).isEmpty();
        assertThat(ofHashes.customer()).isEmpty();
        assertThat(ofJohn.hashes()).contains("scrypt");
        assertThat(ofJohn.customer()).contains(new CustomerId(1));
        assertThat(ofJohn.what() + ofJohn.why() + ofJohn.cure()).isEqualTo("whatwhycure");
    }

    @Test
    void lookForNothingInAStoreWithoutAccounts() {
        Clientele shop = Clientele.on(new ForwardingStore(new InMemoryStore()) {
            @Override
            public CredentialRepository credentials() {
                throw new NotSupportedException("accounts with passwords", getClass());
            }
        });

        assertThat(shop.launchCheck().findings()).isEmpty();
    }

    /** A host's own way to hash. */
    private static final class Own implements PasswordHasher {
        private final PasswordHash only = PasswordHash.parse("$own$of the host".replace(' ', '-'));

        @Override
        public String id() {
            return "own";
        }

        @Override
        public PasswordHash hash(CharSequence password) {
            return only;
        }

        @Override
        public Optional<PasswordFault> fault(CharSequence password) {
            return Optional.empty();
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return false;
        }

        @Override
        public PasswordHash decoy() {
            return only;
        }

        @Override
        public boolean knows(PasswordHash hash) {
            return hash.equals(only);
        }

        @Override
        public PasswordCheck verify(PasswordHash hash, CharSequence password) {
            return PasswordCheck.RIGHT;
        }
    }

    @Test
    void doesNotJudgeAHostsOwnHasher() {
        Clientele shop =
                Clientele.on(new InMemoryStore(), ClienteleOptions.defaults().hashing(new Own()));
        assertThat(shop.launchCheck().findings()).isEmpty();

        DemoData.putInto(shop);
        assertThat(codes(shop)).containsExactly("demo.sign-in");
    }

    @Test
    void leavesJohnWhomNothingCanVerifyToTheHashes() {
        InMemoryStore store = new InMemoryStore();
        DemoData.putInto(Clientele.on(store, ClienteleOptions.defaults().hashing(new Own())));

        assertThat(codes(Clientele.on(store))).containsExactly("hashes.unverifiable");
    }

    @Test
    void saysTheSameInEveryLanguage() {
        Set<String> keys = wording.keys(Locale.ENGLISH);

        assertThat(keys).hasSize(3 * LaunchFinding.Risk.values().length);
        for (Locale language : Language.SUPPORTED) {
            assertThat(wording.keys(language)).isEqualTo(keys);
        }
        for (String key : keys) {
            assertThat(Language.SUPPORTED.stream().map(language -> wording.say(language, key)))
                    .as(key)
                    .doesNotHaveDuplicates()
                    .extracting(LaunchCheckTest::placeholders)
                    .containsOnly(placeholders(wording.say(Locale.ENGLISH, key)));
        }
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
