package dev.clientele.kernel;

import java.util.Optional;

/**
 * An internet address of version 4 or 6. It is read from its text alone: no name is ever looked up.
 *
 * <p>Addresses that are equal have equal texts: version 6 is written as RFC 5952 says, and a version 4 address that is mapped
 * into version 6 ({@code ::ffff:192.0.2.1}) is the version 4 address.
 *
 * @param text the address in its canonical form
 */
public record IpAddress(String text) {
    /** What can be wrong with an internet address. */
    public enum IpFault implements Fault {
        /** It is no address of version 4 or 6, or carries a zone. */
        INVALID("ip.invalid");

        private final String code;

        IpFault(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the address and brings it into its canonical form.
     *
     * @throws InvalidValueException if it is none
     */
    public IpAddress {
        text = IpText.canonical(text).orElseThrow(() -> new InvalidValueException("IP address", IpFault.INVALID));
    }

    /**
     * Which rule a text breaks as an internet address.
     *
     * @param text any text; blanks around it are not allowed
     * @return the broken rule; empty if the text will do
     */
    public static Optional<IpFault> fault(String text) {
        return IpText.canonical(text).isPresent() ? Optional.empty() : Optional.of(IpFault.INVALID);
    }

    /**
     * The network that one line of a provider usually has: the address itself in version 4, its first 64 bits in version 6
     * (RFC 6177), where a line has more addresses than anybody could count. What a
     * translator made of an address of version 4 ({@code 64:ff9b::/96}) is that address.
     *
     * @return for example {@code 192.0.2.1} or {@code 2001:db8:0:1::/64}
     */
    public String network() {
        return IpText.network(text);
    }

    /** Without the address: it points at a person. */
    @Override
    public String toString() {
        return "IpAddress[…]";
    }
}
