package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenRowsTest {

    private static final int MANY = 20_000;
    private static final GeneratedShop SOUND = GeneratedShop.of(MANY).withSeed(11);
    private static final GeneratedShop SHOP = SOUND.withBroken(0.2);

    private static final List<FileRow> SOUND_ROWS = FileRow.of(SOUND);
    private static final List<FileRow> ROWS = FileRow.of(SHOP);
    private static final Map<Long, Breakage> TOLD = told();

    @Test
    void breaksNothingUnasked() throws IOException {
        assertThat(SOUND.write(new StringBuilder(), row -> {
                            throw new AssertionError(row);
                        })
                        .broken())
                .isZero();
    }

    @Test
    void tellsWhichRowsItBroke() {
        List<Long> changed = IntStream.range(0, MANY)
                .filter(row -> !ROWS.get(row).cells().equals(SOUND_ROWS.get(row).cells()))
                .mapToObj(row -> ROWS.get(row).line())
                .toList();

        assertThat(changed).isNotEmpty().containsExactlyElementsOf(TOLD.keySet());
    }

    @Test
    void breaksAboutTheShareThatWasAskedFor() {
        assertThat(TOLD.size() / (double) MANY).isCloseTo(0.2, within(0.02));
    }

    @Test
    void breaksEveryRowWhenAskedTo() throws IOException {
        Summary summary = GeneratedShop.of(300).withBroken(1).write(new StringBuilder());

        assertThat(summary.broken()).isEqualTo(300);
        assertThat(summary.good()).isZero();
        assertThat(summary.breakages()).doesNotContainKeys(Breakage.ID_REPEATED, Breakage.EMAIL_REPEATED);
    }

    @Test
    void sumsUpWhatItToldOf() throws IOException {
        StringBuilder file = new StringBuilder();

        Summary summary = SHOP.write(file);

        assertThat(summary.breakages())
                .isEqualTo(TOLD.values().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        assertThat(summary.broken()).isEqualTo(TOLD.size());
        assertThat(summary.good() + summary.broken()).isEqualTo(summary.rows()).isEqualTo(MANY);
        assertThat(summary.lines())
                .isEqualTo(file.chars().filter(c -> c == '\n').count())
                .isEqualTo(MANY + 1 + summary.breakages().get(Breakage.LINE_BREAK_IN_NAME));
    }

    @ParameterizedTest
    @EnumSource
    void breaksRowsInEveryWay(Breakage breakage) {
        assertThat(rows(breakage)).hasSizeGreaterThan(100).allMatch(row -> isWrong(row, breakage));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ROW_TOO_SHORT", "ROW_TOO_LONG", "DATE_IN_FUTURE"})
    void breaksNothingButTheColumnThatItNames(Breakage breakage) {
        int wrong = breakage.wrongColumn().place();

        assertThat(IntStream.range(0, MANY).filter(row -> TOLD.get(ROWS.get(row).line()) == breakage))
                .allMatch(row -> without(wrong, ROWS.get(row)).equals(without(wrong, SOUND_ROWS.get(row))));
    }

    @Test
    void namesTheColumnAsTheHeaderDoes() {
        assertThat(Breakage.EMAIL_REPEATED.column()).contains("E-mailadres");
        assertThat(Breakage.NEWSLETTER_UNDECIDED.column()).contains("Nieuwsbrief");
        assertThat(Stream.of(Breakage.values()).flatMap(breakage -> breakage.column().stream()))
                .isSubsetOf(FileRow.in(Text.of(SHOP)).get(0).cells());
        assertThat(Breakage.ROW_TOO_LONG.column()).isEmpty();
    }

    @Test
    void repeatsGoodRowsAboveOnly() {
        Map<String, Long> lineOfId = new HashMap<>();
        Map<String, Long> lineOfEmail = new HashMap<>();
        ROWS.stream().filter(row -> !TOLD.containsKey(row.line())).forEach(row -> {
            lineOfId.put(row.value(Column.ID), row.line());
            lineOfEmail.put(row.value(Column.EMAIL).toLowerCase(Locale.ROOT), row.line());
        });

        assertThat(rows(Breakage.ID_REPEATED)).allMatch(row -> lineOfId.get(row.value(Column.ID)) < row.line());
        assertThat(rows(Breakage.EMAIL_REPEATED))
                .allMatch(row -> lineOfEmail.get(row.value(Column.EMAIL).toLowerCase(Locale.ROOT)) < row.line());
    }

    @Test
    void repeatsEmailAddressesInOtherCase() {
        Set<String> asTyped =
                SOUND_ROWS.stream().map(row -> row.value(Column.EMAIL)).collect(Collectors.toSet());

        assertThat(rows(Breakage.EMAIL_REPEATED)).noneMatch(row -> asTyped.contains(row.value(Column.EMAIL)));
    }

    @Test
    void repeatsRowsFarAbove() {
        Set<String> idsFarAbove = ROWS.subList(0, MANY / 2).stream()
                .map(row -> row.value(Column.ID))
                .collect(Collectors.toSet());

        assertThat(rows(Breakage.ID_REPEATED))
                .filteredOn(row -> row.line() > MANY * 3 / 4)
                .anyMatch(row -> idsFarAbove.contains(row.value(Column.ID)));
    }

    private static boolean isWrong(FileRow row, Breakage breakage) {
        return switch (breakage) {
            case ROW_TOO_SHORT -> row.cells().size() >= 3 && row.cells().size() <= 8;
            case ROW_TOO_LONG -> row.cells().size() == 12 && row.cells().get(11).equals("1");
            case ID_NOT_A_NUMBER -> row.value(Column.ID).matches("K[0-9]+");
            case ID_ZERO -> row.value(Column.ID).equals("0");
            case ID_TOO_LARGE -> Long.parseLong(row.value(Column.ID)) > 1_000_000_000_000L;
            case ID_REPEATED -> row.value(Column.ID).matches("[1-9][0-9]*");
            case FIRST_NAME_EMPTY -> row.value(Column.FIRST_NAME).isEmpty();
            case URL_IN_NAME -> row.value(Column.FIRST_NAME).contains("https://");
            case SCRIPT_IN_NAME -> row.value(Column.LAST_NAME).contains("<script>");
            case LINE_BREAK_IN_NAME -> row.value(Column.LAST_NAME).strip().contains("\n");
            case EMAIL_EMPTY -> row.value(Column.EMAIL).isEmpty();
            case EMAIL_INVALID -> !row.value(Column.EMAIL).matches("[A-Za-z0-9.+_-]+@[A-Za-z.]+");
            case EMAIL_REPEATED -> row.value(Column.EMAIL).matches("[A-Za-z0-9.+_-]+@[A-Za-z.]+");
            case SALES_NOT_A_NUMBER -> !row.value(Column.SALES).matches("-?[0-9]+([.,][0-9]+)?|-*");
            case NEWSLETTER_UNDECIDED -> row.value(Column.NEWSLETTER).equals("maybe");
            case DATE_IMPOSSIBLE -> row.value(Column.REGISTERED).equals("2023-02-30 10:00:00");
            case DATE_IN_FUTURE ->
                row.value(Column.REGISTERED).startsWith("2999-")
                        && row.value(Column.LAST_VISIT).isEmpty();
        };
    }

    /** The broken rows by line, in the order in which they were told. */
    private static Map<Long, Breakage> told() {
        Map<Long, Breakage> told = new LinkedHashMap<>();
        Text.of(SHOP, row -> told.put(row.line(), row.breakage()));
        return told;
    }

    private static List<FileRow> rows(Breakage breakage) {
        return ROWS.stream().filter(row -> TOLD.get(row.line()) == breakage).toList();
    }

    private static List<String> without(int column, FileRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.remove(column);
        return cells;
    }
}
