package dev.clientele;

import dev.clientele.account.Account;
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

    private final Workplace workplace;
    private final PasswordHasher hasher;

    LaunchCheck(Workplace workplace) {
        this.workplace = workplace;
        this.hasher = workplace.accounts().hasher();
    }

    /**
     * What is to be done before the shop opens. A check that cannot be made, for example since the database is away, is a finding
     * itself; it names the class of the exception, and the other checks are made. What the store does not keep at all is not
     * looked for.
     *
     * @return the findings, the worst first, in the shop's language or that of {@link Clientele#speaking}; none if nothing
     *     was found
     */
    public List<LaunchFinding> findings() {
        Words words = new Words(language());
        return Stream.of(
                        words.unlessItFails(LaunchFinding.Risk.DEMO_SIGN_IN, () -> demoSignIn(words)),
                        words.unlessItFails(LaunchFinding.Risk.SCHEMA_BEHIND, () -> schemaBehind(words)),
                        words.unlessItFails(LaunchFinding.Risk.WEAK_HASHER, () -> weakHasher(words)),
                        words.unlessItFails(LaunchFinding.Risk.WEAK_HASHES, () -> hashes(words)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(LaunchFinding::risk))
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

    private Stream<LaunchFinding> demoSignIn(Words words) {
        Optional<Account> demo = read(() -> workplace.store().credentials().findByEmail(DEMO));
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
        return read(() -> workplace.store().credentials().kinds()).stream()
                .sorted(Comparator.comparing((HashKind kind) -> kind.sample().kind()))
                .flatMap(kind -> Stream.of(LaunchFinding.Risk.UNVERIFIABLE_HASHES, LaunchFinding.Risk.WEAK_HASHES)
                        .filter(risk -> isAtRisk(kind.sample(), risk))
                        .map(risk -> words.finding(
                                        risk, kind.count(), kind.sample().kind(), kind.count())
                                .ofHashes(kind.sample().kind())));
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

        List<LaunchFinding> unlessItFails(LaunchFinding.Risk looked, Supplier<Stream<LaunchFinding>> check) {
            try {
                return check.get().toList();
            } catch (NotSupportedException nothingThere) {
                return List.of();
            } catch (RuntimeException e) {
                return List.of(finding(
                        LaunchFinding.Risk.NOT_CHECKED,
                        1,
                        looked.code(),
                        e.getClass().getName()));
            }
        }
    }
}
