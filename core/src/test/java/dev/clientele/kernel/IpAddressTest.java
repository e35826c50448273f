package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "192.0.2.1, 192.0.2.1",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "0:0:0:0:0:0:0:0, ::",
        "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0db8:0000:0000:0000:0000:0000:0001, 2001:db8::1",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::FFFF:C000:0201, 192.0.2.1",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304"
    })
    void hasOneText(String text, String canonical) {
        assertThat(IpAddress.fault(text)).isEmpty();
        assertThat(new IpAddress(text).text()).isEqualTo(canonical);
        assertThat(new IpAddress(canonical).text()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "256.1.1.1",
                "1.2.3.4 ",
                "1.2.3.-4",
                "0x1.2.3.4",
                "16909060",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7:1.2.3.4",
                "::1.2.3.4:5",
                "1.2.3.4::",
                "12345::",
                "g::",
                ":1",
                "1:",
                "1:2:3:4:5:6:7:8::",
                "fe80::1%eth0",
                "[::1]",
                "localhost",
                "example.com",
                "１.2.3.4",
                "::１"
            })
    void isNoOtherText(String text) {
        assertThat(IpAddress.fault(text)).contains(IpAddress.IpFault.INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new IpAddress(text))
                .withMessage(
                        "This is no valid IP address (ip.invalid). Check input with the draft's constraints first.");
    }

    @Test
    void isRefusedAtOnceHoweverLong() {
        assertThat(IpAddress.fault("1:".repeat(1_000_000))).contains(IpAddress.IpFault.INVALID);
    }

    /** Java writes every address of version 6 with all of its groups, and reads those without asking anybody. */
    @Property
    void isTheAddressThatJavaKnows(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        InetAddress java = InetAddress.getByAddress(bytes);
        IpAddress ours = new IpAddress(java.getHostAddress());

        assertThat(InetAddress.getByName(ours.text())).isEqualTo(java);
        assertThat(new IpAddress(ours.text())).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::, ::/64",
        "::1, ::/64",
        "::ffff:ffff:ffff:ffff, ::/64",
        "0:0:0:1::, 0:0:0:1::/64",
        "2001:db8::7, 2001:db8::/64",
        "2001:db8:0:1::7, 2001:db8:0:1::/64",
        "2001:DB8:0:1:FFFF:FFFF:FFFF:FFFF, 2001:db8:0:1::/64",
        "2001:db8:0:2::7, 2001:db8:0:2::/64",
        "2001:db8:1:0:1:0:0:0, 2001:db8:1::/64",
        "1:2:3:4:5:6:7:8, 1:2:3:4::/64",
        "1:2:3:4:5:6:1.2.3.4, 1:2:3:4::/64",
        "1::8, 1::/64",
        "0:2:0:4:0:6:0:8, 0:2:0:4::/64",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ffff:ffff:ffff:ffff::/64"
    })
    void isInTheNetworkOfOneLine(String text, String network) {
        assertThat(new IpAddress(text).network()).isEqualTo(network);
    }

    private static byte[] joined(byte[] first, byte[] last) {
        return ByteBuffer.allocate(first.length + last.length)
                .put(first)
                .put(last)
                .array();
    }

    private static IpAddress address(byte[] bytes) throws UnknownHostException {
        return new IpAddress(InetAddress.getByAddress(bytes).getHostAddress());
    }

    @Property
    void sharesItsNetworkWithAllThatShareItsFirst64Bits(
            @ForAll @Size(8) byte[] line, @ForAll @Size(8) byte[] one, @ForAll @Size(8) byte[] other)
            throws UnknownHostException {
        // Else it may be mapped from version 4.
        line[0] |= (byte) 0x20;
        IpAddress first = address(joined(line, one));
        String network = first.network();

        assertThat(address(joined(line, other)).network()).isEqualTo(network);
        assertThat(network).endsWith("::/64");
        assertThat(new IpAddress(network.substring(0, network.length() - 3)).network())
                .isEqualTo(network);
        assertThat(InetAddress.getByName(network.substring(0, network.length() - 3)))
                .isEqualTo(InetAddress.getByAddress(joined(line, new byte[8])));
    }

    @Property
    void hasAnotherNetworkWhereTheFirst64BitsDiffer(@ForAll @Size(16) byte[] bytes, @ForAll @IntRange(max = 63) int bit)
            throws UnknownHostException {
        // Else one of both may be mapped from version 4; a flipped bit leaves the other.
        bytes[4] |= (byte) 0x60;
        byte[] neighbour = bytes.clone();
        neighbour[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(address(neighbour).network()).isNotEqualTo(address(bytes).network());
    }

    @Property
    void isItsOwnNetworkInVersion4(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        IpAddress address = address(bytes);

        assertThat(address.network()).isEqualTo(address.text());
    }

    @Test
    void showsNobody() {
        assertThat(new IpAddress("192.0.2.1")).hasToString("IpAddress[…]");
    }

    /** RFC 6052: one /96 holds all addresses of version 4 that come through a translator. */
    @Test
    void isTheNetworkOfTheAddressThatWasTranslated() {
        assertThat(new IpAddress("64:ff9b::192.0.2.1").network()).isEqualTo("192.0.2.1");
        assertThat(new IpAddress("64:ff9b::c000:202").network()).isEqualTo("192.0.2.2");
        assertThat(new IpAddress("64:ff9b:1::c000:202").network()).isEqualTo("64:ff9b:1::/64");
        assertThat(new IpAddress("64:ff9b::1:c000:202").network()).isEqualTo("64:ff9b::/64");
    }
}
