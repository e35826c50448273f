package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.com, https://www.example.com",
        "HTTP://WWW.Example.COM/Path?Q=A#B, http://www.example.com/Path?Q=A#B",
        "' https://example.com/ ', https://example.com/",
        "https://example.com:8443/a%20b, https://example.com:8443/a%20b",
        "https://INFO.example, https://info.example",
        "https://Bücher.example/Ö, https://bücher.example/Ö",
        "https://例子.中国, https://例子.中国",
        "https://XN--BCHER-KVA.example, https://xn--bcher-kva.example",
        "http://127.0.0.1:80, http://127.0.0.1:80",
        "http://my_shop.example?x, http://my_shop.example?x",
        "http://localhost, http://localhost"
    })
    void isAnAddressOfTheWeb(String text, String value) {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new Website(text).value()))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.com",
                "www.example.com",
                "ftp://example.com",
                "httpx://example.com",
                "javascript:alert(1)",
                "mailto:ada@example.com",
                "//example.com",
                "http:example.com",
                "http:/example.com",
                "http://",
                "http:///path",
                "https://ada@example.com",
                "https://ada:secret@example.com",
                "https://@example.com",
                "https://example.com:",
                "https://example.com:65536",
                "https://example.com:99999999999",
                "https://example.com:8o",
                "https://exa mple.com",
                "https://example.com/a b",
                "https://example.com/a\tb",
                "https://example.com/\u202Egpj",
                "https://exam\u200Bple.com",
                "https://example.com/a\u00A0b",
                "https://example.com/\0",
                "https://example.com/\uD83D",
                "https://example..com",
                "https://.example.com",
                "https://-example.com",
                "https://example-.com",
                "https://%65xample.com",
                "https://[::1]/",
                "https://example.com\\@evil.example",
                "https://<b>.example",
                "https://example.com/%zz"
            })
    void isNoOtherText(String text) {
        assertThat(Website.fault(text)).contains(B2bFault.WEBSITE_INVALID);
    }

    /** Only these, so that what is stored stays readable on every Java platform. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "ftp://example.com",
                "javascript:alert(1)",
                "http://",
                "https://a\tb",
                "https://a\0"
            })
    void cannotHoldWhatNoStoreHoldsOrBrowserOpensAsAPage(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Website(text))
                .withMessage(
                        "This is no valid website (b2b.website-invalid). Check input with the draft's constraints first.");
    }

    @Test
    void isReadThoughItsLettersAreNoneOnThisPlatform() {
        String unassigned = "https://\uD83F\uDFFD.example";

        assertThat(Website.fault(unassigned)).contains(B2bFault.WEBSITE_INVALID);
        assertThat(new Website(unassigned).value()).isEqualTo(unassigned);
    }

    @Test
    void hasAtMost128Characters() {
        String start = "https://example.com/";

        assertThat(Website.fault(start + "é".repeat(108))).isEmpty();
        assertThat(Website.fault(start + "😀".repeat(108))).isEmpty();
        assertThat(Website.fault(start + "é".repeat(109))).contains(B2bFault.WEBSITE_TOO_LONG);
    }

    /** İ becomes two characters, i and a dot above. */
    @Test
    void hasAtMost128CharactersInLowerCaseToo() {
        String host = "https://" + "İ".repeat(30) + "." + "İ".repeat(30) + ".example";

        assertThat(Website.fault(host + "/")).contains(B2bFault.WEBSITE_TOO_LONG);
        assertThat(Website.fault("https://" + "İ".repeat(30) + ".example")).isEmpty();
        assertThat(Website.fault("https://" + "İ".repeat(32) + ".example")).contains(B2bFault.WEBSITE_INVALID);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> parts = Texts.any(6);
        return Combinators.combine(parts, parts).as((host, path) -> "HTTPS://A" + host + "Z.example/" + path);
    }

    @Property
    void isItsOwnNormalForm(@ForAll("addresses") String text) {
        if (Website.fault(text).isEmpty()) {
            Website site = new Website(text);

            assertThat(site.value()).startsWith("https://a").hasSizeLessThanOrEqualTo(256);
            assertThat(Text.length(site.value())).isLessThanOrEqualTo(Website.MAX_LENGTH);
            assertThat(new Website(site.value())).isEqualTo(site);
        }
    }

    @Test
    void showsNoAddress() {
        assertThat(new Website("https://example.com")).hasToString("Website[…]");
    }
}
