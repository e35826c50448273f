package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Test
    void showsNobody() {
        assertThat(new IpAddress("192.0.2.1")).hasToString("IpAddress[…]");
    }
}
