package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.Country;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.Fault;
import dev.clientele.kernel.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private final AddressDraft home = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    @Provide
    Arbitrary<AddressDraft> drafts() {
        return AddressDrafts.sound();
    }

    @Provide
    Arbitrary<AddressDraft> anyDrafts() {
        return AddressDrafts.any();
    }

    @Example
    void beginsWithWhatEveryAddressHas() {
        Address address = Address.of(home);

        assertThat(address.name()).isEqualTo(new PersonName("Ada", "Lovelace"));
        assertThat(address.line1()).isEqualTo("Main street 1");
        assertThat(address.city()).isEqualTo("London");
        assertThat(address.country()).isEqualTo(new Country("GB"));
        assertThat(List.of(
                        address.alias(),
                        address.company(),
                        address.line2(),
                        address.postcode(),
                        address.state(),
                        address.phone(),
                        address.mobile(),
                        address.vatNumber(),
                        address.other()))
                .containsOnly("");
        assertThat(address.isForBilling()).isFalse();
        assertThat(address.isForShipping()).isFalse();
    }

    @Example
    void holdsEverythingThatWasFilledIn() {
        Address address = Address.of(full());

        assertThat(address.name()).isEqualTo(new PersonName("Augusta", "King"));
        assertThat(address.alias()).isEqualTo("Home");
        assertThat(address.company()).isEqualTo("Analytical Engines");
        assertThat(address.line1()).isEqualTo("St James's Square 12");
        assertThat(address.line2()).isEqualTo("second floor");
        assertThat(address.postcode()).isEqualTo("SW1Y 4JH");
        assertThat(address.city()).isEqualTo("Ockham");
        assertThat(address.state()).isEqualTo("Surrey");
        assertThat(address.country()).isEqualTo(new Country("NL"));
        assertThat(address.phone()).isEqualTo("+44 (0)20 79-46");
        assertThat(address.mobile()).isEqualTo("06/1234.5678");
        assertThat(address.vatNumber()).isEqualTo("GB123456789");
        assertThat(address.other()).isEqualTo("Ring twice.\nThen wait.");
        assertThat(address.isForBilling()).isTrue();
        assertThat(address.isForShipping()).isTrue();
        assertThat(address.draft()).isEqualTo(full());
    }

    private AddressDraft full() {
        return home.withName("Augusta", "King")
                .withAlias("Home")
                .withCompany("Analytical Engines")
                .withLine1("St James's Square 12")
                .withLine2("second floor")
                .withPostcode("SW1Y 4JH")
                .withCity("Ockham")
                .withState("Surrey")
                .withCountry("NL")
                .withPhone("+44 (0)20 79-46")
                .withMobile("06/1234.5678")
                .withVatNumber("GB123456789")
                .withOther("Ring twice.\nThen wait.")
                .forBilling()
                .forShipping();
    }

    @Example
    void losesTheBlanksThatWereTypedAndNothingElse() {
        AddressDraft typed = AddressDraft.of(" Ada", "Lovelace\t", " Main street 1 ", "London ", " gb ")
                .withAlias(" Home ")
                .withCompany(" A ")
                .withLine2(" b\u2003")
                .withPostcode(" c ")
                .withState(" d ")
                .withPhone(" 1 ")
                .withMobile(" 2 ")
                .withVatNumber(" e ")
                .withOther(" f\ng ");

        assertThat(Address.of(typed).draft())
                .isEqualTo(home.withAlias("Home")
                        .withCompany("A")
                        .withLine2("b")
                        .withPostcode("c")
                        .withState("d")
                        .withPhone("1")
                        .withMobile("2")
                        .withVatNumber("e")
                        .withOther("f\ng"));
    }

    @Property(tries = 300)
    void givesBackTheDraftItWasMadeFrom(@ForAll("drafts") AddressDraft draft) {
        assertThat(Address.of(draft).draft()).isEqualTo(draft).hasSameHashCodeAs(draft);
        assertThat(Address.of(draft)).isEqualTo(Address.of(draft)).hasSameHashCodeAs(Address.of(draft));
    }

    @Property(tries = 300)
    void isMadeOfWhatBreaksNoPermanentRule(@ForAll("anyDrafts") AddressDraft draft) {
        Optional<Fault> fault = Address.fault(draft);

        if (fault.isEmpty()) {
            Address address = Address.of(draft);
            assertThat(Address.fault(address.draft())).isEmpty();
            assertThat(Address.of(address.draft())).isEqualTo(address);
        } else {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Address.of(draft))
                    .withMessage("This is no valid address (" + fault.get().code()
                            + "). Check input with the draft's constraints first.");
        }
    }

    @Example
    void hasRoomForWhatOldShopsHold() {
        AddressDraft longest = AddressDraft.of(
                        "😀".repeat(255), "😀".repeat(255), "😀".repeat(128), "😀".repeat(64), "GB")
                .withAlias("😀".repeat(32))
                .withCompany("😀".repeat(255))
                .withLine2("😀".repeat(128))
                .withPostcode("😀".repeat(12))
                .withState("😀".repeat(64))
                .withPhone("1".repeat(32))
                .withMobile("1".repeat(32))
                .withVatNumber("😀".repeat(32))
                .withOther("😀".repeat(2_000));

        assertThat(Address.fault(longest)).isEmpty();
    }

    static Stream<AddressDraft> tooLong() {
        AddressDraft home = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");
        return Stream.of(
                home.withName("a".repeat(256), "Lovelace"),
                home.withName("Ada", "a".repeat(256)),
                home.withAlias("a".repeat(33)),
                home.withCompany("a".repeat(256)),
                home.withLine1("a".repeat(129)),
                home.withLine2("a".repeat(129)),
                home.withPostcode("a".repeat(13)),
                home.withCity("a".repeat(65)),
                home.withState("a".repeat(65)),
                home.withVatNumber("a".repeat(33)),
                home.withOther("a".repeat(2_001)));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void hasNoRoomForMore(AddressDraft draft) {
        assertThat(Address.fault(draft)).get().extracting(Fault::code).isIn("text.too-long", "name.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "+31 (0)20 123-45/67.8", "  06 ", "(1)", "1234567890123456789012345678901 "})
    void canBeRung(String phone) {
        assertThat(Address.fault(home.withPhone(phone).withMobile(phone))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                "06-call-me",
                "١٢٣",
                "１２",
                "06\n12",
                "06\t12",
                "0\u00A06",
                "0x",
                "#31#06",
                "1,2",
                "111111111111111111111111111111111"
            })
    void cannotBeRungLikeThis(String phone) {
        assertThat(Address.fault(home.withPhone(phone))).contains(AddressFault.PHONE_INVALID);
        assertThat(Address.fault(home.withMobile(phone))).contains(AddressFault.PHONE_INVALID);
    }

    @Example
    void staysReadableWhenItsCountryIsNoMore() {
        assertThat(Address.of(home.withCountry("an")).country().code()).isEqualTo("AN");
        assertThat(Address.fault(home.withCountry(" "))).contains(Country.CountryFault.REQUIRED);
        assertThat(Address.fault(home.withCountry("England"))).contains(Country.CountryFault.UNKNOWN);
    }

    @Example
    void differsInEveryFieldThatDiffers() {
        List<AddressDraft> drafts = List.of(
                home,
                home.withName("Eva", "Lovelace"),
                home.withName("Ada", "Byron"),
                home.withAlias("a"),
                home.withCompany("a"),
                home.withLine1("a"),
                home.withLine2("a"),
                home.withPostcode("a"),
                home.withCity("a"),
                home.withState("a"),
                home.withCountry("NL"),
                home.withPhone("1"),
                home.withMobile("1"),
                home.withVatNumber("a"),
                home.withOther("a"),
                home.forBilling(),
                home.forShipping());

        Equality.assertAllDiffer(drafts);
        Equality.assertAllDiffer(drafts.stream().map(Address::of).toList());
        assertThat(home).isNotEqualTo(Address.of(home));
        assertThat(Address.of(home)).isNotEqualTo(home);
    }

    @Example
    void hasRolesThatCanBeTakenAway() {
        assertThat(home.forBilling().forShipping().withoutRoles()).isEqualTo(home);
        assertThat(full().withoutRolesOf(home.forBilling()))
                .returns(false, AddressDraft::isForBilling)
                .returns(true, AddressDraft::isForShipping);
        assertThat(full().withoutRolesOf(home.forShipping()))
                .returns(true, AddressDraft::isForBilling)
                .returns(false, AddressDraft::isForShipping);
        assertThat(full().withoutRolesOf(home)).isEqualTo(full());
    }

    @Example
    void showsNothingThatWasTyped() {
        assertThat(full()).hasToString("AddressDraft[…]");
        assertThat(Address.of(full())).hasToString("Address[…]");
    }

    @Example
    void refusesNothingsWhereATextBelongs() {
        assertThatNullPointerException().isThrownBy(() -> home.withCity(null)).withMessage("city");
        assertThatNullPointerException().isThrownBy(() -> home.withPhone(null)).withMessage("phone");
        assertThatNullPointerException().isThrownBy(() -> home.withOther(null)).withMessage("other");
    }
}
