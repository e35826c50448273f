package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hash's text tells without a password. */
class HashStrengthTest {
    private static final String SALT = "c2FsdHNhbHRzYWx0c2FsdA";
    private static final String REST = SALT + "$" + SALT;
    private static final String BCRYPT = "a".repeat(53);

    private static PasswordHash hash(String settings) {
        String rest = settings.startsWith("$2") ? BCRYPT : REST;
        return PasswordHash.parse(settings + "$" + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$pbkdf2-sha256$i=600000; pbkdf2-sha256 i=600000; false",
                "$pbkdf2-sha256$i=599999; pbkdf2-sha256 i=599999; true",
                "$argon2id$v=19$m=19456,t=2,p=1; argon2id m=19456,t=2,p=1; false",
                "$argon2id$v=19$m=19455,t=2,p=1; argon2id m=19455,t=2,p=1; true",
                "$argon2id$v=19$m=19456,t=1,p=1; argon2id m=19456,t=1,p=1; true",
                "$argon2id$v=19$m=47104,t=1,p=4; argon2id m=47104,t=1,p=4; false",
                "$argon2id$v=19$m=47103,t=1,p=1; argon2id m=47103,t=1,p=1; true",
                "$argon2id$v=19$m=12288,t=3,p=1; argon2id m=12288,t=3,p=1; false",
                "$argon2id$v=19$m=12287,t=3,p=1; argon2id m=12287,t=3,p=1; true",
                "$argon2id$v=19$m=9216,t=4,p=1; argon2id m=9216,t=4,p=1; false",
                "$argon2id$v=19$m=9215,t=4,p=1; argon2id m=9215,t=4,p=1; true",
                "$argon2id$v=19$m=7168,t=5,p=1; argon2id m=7168,t=5,p=1; false",
                "$argon2id$v=19$m=7167,t=5,p=1; argon2id m=7167,t=5,p=1; true",
                "$argon2id$v=19$m=64,t=5,p=1; argon2id m=64,t=5,p=1; true",
                "$2y$10; 2y cost=10; false",
                "$2b$09; 2b cost=9; true",
                "$2a$16; 2a cost=16; false",
                "$2y$31; 2y malformed; false",
                "$pbkdf2-sha256$i=10000001; pbkdf2-sha256 malformed; false",
                "$argon2id$v=18$m=64,t=5,p=1; argon2id malformed; false",
                "$prestashop-md5; prestashop-md5 malformed; false",
                "$scrypt$ln=1,r=8,p=1; scrypt; false"
            })
    void isToldByTheParameters(String settings, String kind, boolean weak) {
        assertThat(hash(settings).kind()).isEqualTo(kind).hasSizeLessThanOrEqualTo(PasswordHash.MAX_KIND);
        assertThat(hash(settings).isWeak()).isEqualTo(weak);
    }

    @Test
    void isWeakForDigests() {
        PasswordHash md5 = PasswordHash.ofPrestaShop16("0".repeat(32));
        PasswordHash sha256 = PasswordHash.ofMagento("0".repeat(64) + ":salt:1");

        assertThat(md5.kind()).isEqualTo("prestashop-md5");
        assertThat(sha256.kind()).isEqualTo("magento-sha256");
        assertThat(md5.isWeak()).isTrue();
        assertThat(sha256.isWeak()).isTrue();
        assertThat(PasswordHash.parse("$magento-sha256$!$00").kind()).isEqualTo("magento-sha256 malformed");
    }

    @Test
    void isEnoughWhereNothingElseIsChosen() {
        assertThat(PasswordHashers.pbkdf2().decoy().isWeak()).isFalse();
        assertThat(PasswordHashers.argon2id().decoy().isWeak()).isFalse();
        assertThat(PasswordHashers.bcrypt(10).decoy().isWeak()).isFalse();
        assertThat(PasswordHashers.bcrypt(9)
                        .accepting(PasswordHashers.magento())
                        .decoy()
                        .isWeak())
                .isTrue();
    }

    @Test
    void fitsIntoItsRoomWhateverTheScheme() {
        PasswordHash longest = PasswordHash.parse("$" + "s".repeat(32) + "$x");
        PasswordHash argon2id = hash("$argon2id$v=19$m=131072,t=16,p=16");

        assertThat(longest.kind()).hasSize(32);
        assertThat(argon2id.kind()).hasSizeLessThanOrEqualTo(PasswordHash.MAX_KIND);
    }
}
