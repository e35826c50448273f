package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.CredentialRepository;
import dev.clientele.account.HashKind;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Wording;
import dev.clientele.password.MalformedPasswordHashException;
import dev.clientele.password.PasswordCheck;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashException;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.UnknownPasswordHashException;
import dev.clientele.store.SchemaState;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what must not be so when the shop opens to the public; for the host's start-up and its health page. Thread-safe.
 *
 * <p>It only reads: there is no event, no visit and no counted failure. It costs a handful of short transactions of its own, one of
 * which counts the stored passwords in an index, and, as long as the demo customer is there and enabled, one hash operation, which takes
 * some tenths of a second and waits its turn among sign-ins.
 */
public final class LaunchCheck {
    private static final Wording WORDING =
            new Wording(language -> LaunchCheck.class.getResourceAsStream("messages_" + language + ".properties"));

    private static final EmailAddress DEMO = new EmailAddress(DemoData.EMAIL);

    /** A shop has a handful; an import may bring hashes of as many as it likes. */
    private static final int MOST_KINDS = 100;

    private final Workplace workplace;
    private final PasswordHasher hasher;

    LaunchCheck(Workplace workplace) {
        this.workplace = workplace;
        this.hasher = workplace.accounts().hasher();
    }

    /**
     * What is to be done before the shop opens. A check that cannot be made, for example since the database is away, is a finding
     * itself; it names the class of the exception, stands where what it looked for would stand, and the other checks are made. Hashes
     * are not looked at in a store that keeps none at all.
     *
     * <p>Of the stored hashes the 100 most frequent kinds are looked at; more kinds are a finding themselves. Whether the hashes of a
     * kind can be verified is judged by any one of them: a single damaged hash among good ones of its scheme and parameters may go
     * unnoticed.
     *
     * @return the findings, the worst first, in the shop's language or that of {@link Clientele#speaking}; none if nothing
     *     was found
     */
    public List<LaunchFinding> findings() {
        Words words = new Words(language());
        return Stream.of(
                        words.unlessItFails(() -> demoSignIn(words), LaunchFinding.Risk.DEMO_SIGN_IN),
                        words.unlessItFails(() -> schemaBehind(words), LaunchFinding.Risk.SCHEMA_BEHIND),
                        words.unlessItFails(() -> weakHasher(words), LaunchFinding.Risk.WEAK_HASHER),
                        words.unlessItFails(
                                () -> hashes(words),
                                LaunchFinding.Risk.UNVERIFIABLE_HASHES,
                                LaunchFinding.Risk.WEAK_HASHES))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(LaunchFinding::worst).thenComparing(LaunchFinding::risk))
                .toList();
    }

    /** A store that fails must not keep the findings from being worded. */
    private Locale language() {
        try {
            return workplace.chosen().orElseGet(() -> read(workplace::language));
        } catch (RuntimeException e) {
            return Locale.ENGLISH;
        }
    }

    /** What fails in a transaction of its own does no harm to one that may be under way. */
    private <T> T read(Supplier<T> reading) {
        return workplace.store().transactions().requiresNew(reading);
    }

    /** Only this says that a store keeps no passwords: whatever else it does not support, keeps a check from being made. */
    private Optional<CredentialRepository> credentials() {
        try {
            return Optional.of(workplace.store().credentials());
        } catch (NotSupportedException keepsNone) {
            return Optional.empty();
        }
    }

    private Stream<LaunchFinding> demoSignIn(Words words) {
        Optional<Account> demo = credentials().flatMap(kept -> read(() -> kept.findByEmail(DEMO)));
        return demo
                .filter(Account::isEnabled)
                .filter(account -> account.password().filter(this::isPublic).isPresent())
                .map(account -> words.finding(
                                LaunchFinding.Risk.DEMO_SIGN_IN,
                                1,
                                account.customer().value())
                        .of(account.customer()))
                .stream();
    }

    private boolean isPublic(StoredPassword password) {
        try {
            return hasher.verify(password.hash(), DemoData.PASSWORD) == PasswordCheck.RIGHT;
        } catch (PasswordHashException nobodySignsInWithThis) {
            return false;
        }
    }

    private Stream<LaunchFinding> schemaBehind(Words words) {
        return workplace.store().schema().filter(SchemaState::isBehind).stream()
                .map(schema -> words.finding(
                        LaunchFinding.Risk.SCHEMA_BEHIND,
                        schema.missing().size(),
                        schema.found(),
                        schema.needed(),
                        String.join(", ", schema.missing())));
    }

    /** Its decoy costs what its hashes cost, and so tells of what kind they are. */
    private Stream<LaunchFinding> weakHasher(Words words) {
        return Stream.of(hasher.decoy())
                .filter(PasswordHash::isWeak)
                .map(PasswordHash::kind)
                .map(kind ->
                        words.finding(LaunchFinding.Risk.WEAK_HASHER, 1, kind).ofHashes(kind));
    }

    private Stream<LaunchFinding> hashes(Words words) {
        List<HashKind> kinds = credentials()
                .map(kept -> read(() -> kept.kinds(MOST_KINDS + 1)))
                .orElse(List.of());
        Stream<LaunchFinding> atRisk = kinds.stream()
                .limit(MOST_KINDS)
                .sorted(Comparator.comparing(kind -> kind.sample().kind()))
                .flatMap(kind -> risks(words, kind));
        return kinds.size() <= MOST_KINDS
                ? atRisk
                : Stream.concat(
                        atRisk, Stream.of(words.finding(LaunchFinding.Risk.MANY_KINDS, MOST_KINDS, MOST_KINDS)));
    }

    private Stream<LaunchFinding> risks(Words words, HashKind kind) {
        return Stream.of(LaunchFinding.Risk.UNVERIFIABLE_HASHES, LaunchFinding.Risk.WEAK_HASHES)
                .filter(risk -> isAtRisk(kind.sample(), risk))
                .map(risk -> words.finding(risk, kind.count(), kind.sample().kind(), kind.count())
                        .ofHashes(kind.sample().kind()));
    }

    private boolean isAtRisk(PasswordHash hash, LaunchFinding.Risk risk) {
        return risk == LaunchFinding.Risk.WEAK_HASHES ? hash.isWeak() : !isVerifiable(hash);
    }

    private boolean isVerifiable(PasswordHash hash) {
        try {
            hasher.requireVerifiable(hash);
            return true;
        } catch (UnknownPasswordHashException | MalformedPasswordHashException e) {
            return false;
        }
    }

    /** Findings in one language. */
    private record Words(Locale language) {
        LaunchFinding finding(LaunchFinding.Risk risk, long count, Object... args) {
            return new LaunchFinding(
                    risk, count, sentence -> WORDING.say(language, risk.code() + "." + sentence, args));
        }

        /** With what is looked for, the worst first. */
        List<LaunchFinding> unlessItFails(Supplier<Stream<LaunchFinding>> check, LaunchFinding.Risk... looked) {
            try {
                return check.get().toList();
            } catch (RuntimeException e) {
                String codes = Stream.of(looked).map(LaunchFinding.Risk::code).collect(Collectors.joining(", "));
                return List.of(finding(
                                LaunchFinding.Risk.NOT_CHECKED,
                                1,
                                codes,
                                e.getClass().getName())
                        .asBadAs(looked[0]));
            }
        }
    }
}
