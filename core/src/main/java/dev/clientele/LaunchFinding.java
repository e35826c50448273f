package dev.clientele;

import dev.clientele.customer.CustomerId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that must not, or should not, be so in a shop that is open to the public; immutable.
 *
 * <p>Its sentences name nobody; but for the demo customer's public address there is no personal data in them.
 */
public final class LaunchFinding {
    /** What can be found, the worst first. */
    public enum Risk {
        /** The demo customer signs in with the public address and password. */
        DEMO_SIGN_IN("demo.sign-in"),
        /** The database's schema is older than the library. */
        SCHEMA_BEHIND("schema.behind"),
        /** Stored password hashes are of a scheme that the shop's hasher does not verify, or have not their scheme's form. */
        UNVERIFIABLE_HASHES("hashes.unverifiable"),
        /** New passwords are hashed more weakly than is recommended. */
        WEAK_HASHER("hasher.weak"),
        /** Stored password hashes are weaker than is recommended. */
        WEAK_HASHES("hashes.weak"),
        /** Stored password hashes are of more kinds than are looked at. */
        MANY_KINDS("hashes.many-kinds"),
        /** It could not be checked whether one of the others is there; as bad as that would be. */
        NOT_CHECKED("check.failed");

        private final String code;

        Risk(String code) {
            this.code = code;
        }

        /** {@return a stable name, such as {@code demo.sign-in}} */
        public String code() {
            return code;
        }
    }

    private final Risk risk;
    private final Risk worst;
    private final long count;
    private final String what;
    private final String why;
    private final String cure;
    private final Optional<CustomerId> customer;
    private final Optional<String> hashes;

    /** With a function that says the sentences {@code what}, {@code why} and {@code cure}. */
    LaunchFinding(Risk risk, long count, UnaryOperator<String> sentences) {
        this.risk = risk;
        this.worst = risk;
        this.count = count;
        this.what = sentences.apply("what");
        this.why = sentences.apply("why");
        this.cure = sentences.apply("cure");
        this.customer = Optional.empty();
        this.hashes = Optional.empty();
    }

    private LaunchFinding(LaunchFinding other, Risk worst, Optional<CustomerId> customer, Optional<String> hashes) {
        this.risk = other.risk;
        this.worst = worst;
        this.count = other.count;
        this.what = other.what;
        this.why = other.why;
        this.cure = other.cure;
        this.customer = customer;
        this.hashes = hashes;
    }

    LaunchFinding of(CustomerId id) {
        return new LaunchFinding(this, worst, Optional.of(id), hashes);
    }

    LaunchFinding ofHashes(String kind) {
        return new LaunchFinding(this, worst, customer, Optional.of(kind));
    }

    /** Of something that could not be looked for. */
    LaunchFinding asBadAs(Risk looked) {
        return new LaunchFinding(this, looked, customer, hashes);
    }

    /** What it is at worst: itself, or what could not be looked for. */
    Risk worst() {
        return worst;
    }

    /** {@return what kind of finding this is} */
    public Risk risk() {
        return risk;
    }

    /** {@return what was found, a sentence in the caller's language} */
    public String what() {
        return what;
    }

    /** {@return why it matters, a sentence in the caller's language} */
    public String why() {
        return why;
    }

    /** {@return what to do, in the caller's language} */
    public String cure() {
        return cure;
    }

    /** {@return how many customers, scripts, hashes or kinds of them it is about; 1 for the hasher, and for what could not be checked} */
    public long count() {
        return count;
    }

    /** {@return the demo customer, if the finding is about that} */
    public Optional<CustomerId> customer() {
        return customer;
    }

    /**
     * What sort of hashes it is about.
     *
     * @return their {@linkplain dev.clientele.password.PasswordHash#kind() kind}, if the finding is about hashes
     */
    public Optional<String> hashes() {
        return hashes;
    }

    /** Its code and its count. */
    @Override
    public String toString() {
        return "LaunchFinding[" + risk.code() + ", " + count + "]";
    }
}
