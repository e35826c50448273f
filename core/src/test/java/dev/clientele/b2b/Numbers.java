package dev.clientele.b2b;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Sound numbers for properties, made by trying last digits until the rule is content. */
final class Numbers {
    static final String LA_POSTE = "356000000";
    static final String HEAD_OFFICE = "35600000000048";

    private Numbers() {}

    static Arbitrary<String> sirens() {
        return digits(8)
                .filter(digits -> !digits.equals("00000000"))
                .map(digits ->
                        completed(digits, 1, "", text -> Siren.fault(text).isEmpty()));
    }

    static Arbitrary<String> sirets() {
        Arbitrary<String> sirens = Arbitraries.oneOf(sirens(), Arbitraries.just(LA_POSTE));
        Arbitrary<String> any = sirens.flatMap(siren -> digits(4)
                .map(digits -> completed(
                        siren + digits, 1, "", text -> Siret.fault(text).isEmpty())));
        return Arbitraries.oneOf(any, Arbitraries.just(HEAD_OFFICE));
    }

    /** Of a company, by the 11-test; the last two digits are any. */
    static Arbitrary<String> btwIdsOfCompanies() {
        return digits(7)
                .flatMap(digits -> Arbitraries.integers()
                        .between(1, 99)
                        .map(suffix -> completed("NL" + digits, 2, "B" + two(suffix), Numbers::isCompanys)));
    }

    /** Of a sole trader, by the check of ISO 7064. */
    static Arbitrary<String> btwIdsOfSoleTraders() {
        return digits(9)
                .filter(digits -> !digits.equals("000000000"))
                .map(digits -> IntStream.rangeClosed(1, 99)
                        .mapToObj(suffix -> "NL" + digits + "B" + two(suffix))
                        .filter(IsoCheck::passesMod97)
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isCompanys(String text) {
        return IsoCheck.passesElevenTest(text) && VatNumber.faultOfBtwId(text).isEmpty();
    }

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String completed(String start, int missing, String end, Predicate<String> isSound) {
        int most = missing == 1 ? 10 : 100;
        return IntStream.range(0, most)
                .mapToObj(last -> start + (missing == 1 ? String.valueOf(last) : two(last)) + end)
                .filter(isSound)
                .findFirst()
                .orElseThrow();
    }

    /** Every text that differs in one digit. */
    static Stream<String> withOneDigitChanged(String text) {
        return IntStream.range(0, text.length())
                .filter(i -> Character.isDigit(text.charAt(i)))
                .boxed()
                .flatMap(i -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != text.charAt(i))
                        .mapToObj(digit -> text.substring(0, i) + (char) digit + text.substring(i + 1)));
    }
}
