package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedCustomersTest {

    private static final int MANY = 60_000;
    private static final List<FileRow> ROWS = FileRow.of(GeneratedShop.of(MANY).withSeed(3));
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2016, 1, 1, 0, 0);
    private static final LocalDateTime REFERENCE = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** What the strict policy for names refuses, but for dots. */
    private static final Pattern STRICTLY_REFUSED =
            Pattern.compile("[\\p{Nd}\\p{Cc}!<>,;?=+()/\\\\@#\"°*`{}_^$%:¤\\[\\]|]");

    /** A dot may follow an initial only. */
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+");

    @Test
    void givesEveryCustomerAnIdOfItsOwn() {
        assertThat(values(Column.ID).distinct()).hasSize(MANY);
    }

    @Test
    void leavesGapsBetweenTheIds() {
        List<Long> ids = values(Column.ID).map(Long::valueOf).sorted().toList();

        assertThat(ids.get(0)).isPositive();
        assertThat(Collections.max(ids)).isBetween(MANY * 12 / 10L, MANY * 14 / 10L);
    }

    @Test
    void shufflesTheIds() {
        List<Long> ids = values(Column.ID).map(Long::valueOf).toList();
        long rises = 0;
        for (int i = 1; i < ids.size(); i++) {
            rises += ids.get(i) > ids.get(i - 1) ? 1 : 0;
        }

        assertThat(rises / (double) MANY).isCloseTo(0.5, within(0.02));
    }

    @Test
    void givesEveryCustomerAnEmailAddressOfItsOwn() {
        Set<String> addresses = new HashSet<>();

        assertThat(values(Column.EMAIL).filter(address -> !addresses.add(address.toLowerCase(Locale.ROOT))))
                .isEmpty();
    }

    @Test
    void keepsEmailAddressesInDomainsThatAreReservedForExamples() {
        assertThat(values(Column.EMAIL))
                .allMatch(
                        address -> address.toLowerCase(Locale.ROOT)
                                .matches(
                                        "[a-z]+([._-][a-z]+)?[0-9]*(\\+[a-z]+)?@([a-z]+\\.)*(example|example\\.(com|net|org))"));
    }

    @Test
    void typesSomeEmailAddressesInMixedCaseAndWithATag() {
        assertThat(share(Column.EMAIL, address -> !address.equals(address.toLowerCase(Locale.ROOT))))
                .isBetween(0.02, 0.08);
        assertThat(share(Column.EMAIL, address -> address.contains("+"))).isBetween(0.01, 0.05);
    }

    @Test
    void makesEmailAddressesFromNames() {
        assertThat(ROWS).allMatch(row -> {
            String email = row.value(Column.EMAIL).toLowerCase(Locale.ROOT);
            String lastName = row.value(Column.LAST_NAME);
            return email.contains(Letters.of(lastName)) || email.contains(Letters.withTwoForUmlauts(lastName));
        });
    }

    @Test
    void writesLinesThatAnExportWouldWriteBack() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(Column.values().length);
            assertThat(row.cells()).allMatch(cell -> cell.equals(cell.strip()));
            assertThat(row.cells()).allMatch(cell -> Normalizer.isNormalized(cell, Normalizer.Form.NFC));
            assertThat(row.cells().subList(0, 5)).noneMatch(cell -> cell.matches("'*[=+\\-@].*"));
            assertThat(new BigDecimal(row.value(Column.SALES)).setScale(10).toPlainString())
                    .isEqualTo(row.value(Column.SALES));
            assertThat(TIME.format(time(row, Column.REGISTERED))).isEqualTo(row.value(Column.REGISTERED));
        });
        assertThat(Text.of(GeneratedShop.of(MANY).withSeed(3)).lines().skip(1))
                .isEqualTo(ROWS.stream().map(FileRow::text).toList());
    }

    @Test
    void keepsClearOfTheHoursInWhichClocksChange() {
        ZoneRules amsterdam = ZoneId.of("Europe/Amsterdam").getRules();

        assertThat(ROWS)
                .allMatch(row ->
                        amsterdam.getValidOffsets(time(row, Column.REGISTERED)).size() == 1);
        assertThat(visitors())
                .allMatch(row ->
                        amsterdam.getValidOffsets(time(row, Column.LAST_VISIT)).size() == 1);
    }

    @Test
    void registersCustomersInTheTenYearsBeforeTheReferenceDate() {
        assertThat(ROWS)
                .allMatch(row -> !time(row, Column.REGISTERED).isBefore(FIRST_DAY)
                        && time(row, Column.REGISTERED).isBefore(REFERENCE));
        assertThat(values(Column.REGISTERED).map(time -> time.substring(0, 4)).distinct())
                .hasSize(10);
    }

    @Test
    void letsVisitsFollowTheRegistration() {
        assertThat(visitors())
                .allMatch(row -> time(row, Column.LAST_VISIT).isAfter(time(row, Column.REGISTERED))
                        && !time(row, Column.LAST_VISIT).isAfter(REFERENCE));
        assertThat(share(Column.LAST_VISIT, String::isEmpty)).isCloseTo(0.12, within(0.02));
    }

    @Test
    void registersHigherIdsOnLaterDays() {
        List<String> days = ROWS.stream()
                .sorted((a, b) -> Long.compare(Long.parseLong(a.value(Column.ID)), Long.parseLong(b.value(Column.ID))))
                .map(row -> row.value(Column.REGISTERED).substring(0, 10))
                .toList();

        assertThat(days).isSorted();
    }

    @Test
    void ticksWhatCustomersTick() {
        assertThat(Stream.of(Column.ENABLED, Column.NEWSLETTER, Column.OPT_IN).flatMap(this::values))
                .containsOnly("1", "0");
        assertThat(share(Column.ENABLED, "1"::equals)).isCloseTo(0.97, within(0.01));
        assertThat(share(Column.NEWSLETTER, "1"::equals)).isCloseTo(0.35, within(0.01));
        assertThat(share(Column.OPT_IN, "1"::equals)).isCloseTo(0.15, within(0.01));
    }

    @Test
    void sellsNothingToManyAndALotToFew() {
        assertThat(values(Column.SALES)).allMatch(sales -> sales.matches("-?[0-9]{1,4}\\.[0-9]{2}0{8}"));
        assertThat(share(Column.SALES, "0.0000000000"::equals)).isCloseTo(0.52, within(0.03));
        assertThat(share(Column.SALES, sales -> sales.startsWith("-"))).isBetween(0.001, 0.005);
        assertThat(share(Column.SALES, sales -> Double.parseDouble(sales) > 1_000))
                .isBetween(0.1, 0.25);
    }

    @Test
    void leavesSomeTitlesBlank() {
        assertThat(values(Column.TITLE)).containsOnly("Dhr.", "Mw.", "");
        assertThat(share(Column.TITLE, String::isEmpty)).isCloseTo(0.12, within(0.01));
    }

    @Test
    void fitsTheTitleToTheFirstName() {
        assertThat(ROWS)
                .filteredOn(row -> List.of("Femke", "Ayşe", "Hélène").contains(row.value(Column.FIRST_NAME)))
                .isNotEmpty()
                .allMatch(row -> !row.value(Column.TITLE).equals("Dhr."));
        assertThat(ROWS)
                .filteredOn(row -> List.of("Henk", "Łukasz", "Jürgen").contains(row.value(Column.FIRST_NAME)))
                .isNotEmpty()
                .allMatch(row -> !row.value(Column.TITLE).equals("Mw."));
    }

    @Test
    void knowsNamesOfManyKinds() {
        assertThat(values(Column.LAST_NAME))
                .contains(
                        "van der Meer",
                        "van 't Hof",
                        "van ’t Hof",
                        "'t Hart",
                        "’t Hart",
                        "in 't Veld",
                        "O'Brien",
                        "D’Hondt",
                        "Wiśniewska",
                        "Wiśniewski",
                        "Yıldız",
                        "Groß",
                        "Lefèvre",
                        "Van den Broeck",
                        "JANSEN");
        assertThat(values(Column.LAST_NAME)).anyMatch(name -> name.matches("\\p{L}+-\\p{L}+"));
        assertThat(values(Column.FIRST_NAME))
                .contains("Jan-Willem", "Jan Willem", "J.", "J.P.", "A.M.J.", "Paweł", "İbrahim");
    }

    @Test
    void putsSemicolonsAndQuotationMarksIntoAFewLastNames() {
        assertThat(share(Column.LAST_NAME, name -> name.contains(";") || name.contains("\"")))
                .isBetween(0.001, 0.003);
        assertThat(values(Column.LAST_NAME)).anyMatch(name -> name.contains(";") && name.contains("\""));
        assertThat(values(Column.LAST_NAME)).anyMatch(name -> name.startsWith("\""));
    }

    @Test
    void givesNamesThatTheStrictPolicyTakesButForThose() {
        Predicate<String> strict = name -> !STRICTLY_REFUSED.matcher(name).find()
                && (!name.contains(".") || INITIALS.matcher(name).matches());

        assertThat(values(Column.FIRST_NAME)).allMatch(strict).allMatch(name -> !name.isBlank());
        assertThat(values(Column.LAST_NAME).map(name -> name.replaceAll("[;\"]", "")))
                .allMatch(strict)
                .allMatch(name -> !name.isBlank());
    }

    private static LocalDateTime time(FileRow row, Column column) {
        return LocalDateTime.parse(row.value(column), TIME);
    }

    private static List<FileRow> visitors() {
        return ROWS.stream()
                .filter(row -> !row.value(Column.LAST_VISIT).isEmpty())
                .toList();
    }

    private Stream<String> values(Column column) {
        return ROWS.stream().map(row -> row.value(column));
    }

    private double share(Column column, Predicate<String> of) {
        return values(column).filter(of).count() / (double) MANY;
    }
}
