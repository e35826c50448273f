package dev.clientele.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Aligned columns; those with room to spare give way where there is not enough for all. */
final class Table<T> {
    private static final String GAP = "  ";

    private final List<Column<T>> columns;

    Table(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param head its head
     * @param cell its text in a row
     * @param toTheRight whether the text stands at its right end, as numbers do
     * @param least how narrow it may become
     * @param <T> the kind of rows
     */
    record Column<T>(String head, Function<T, String> cell, boolean toTheRight, int least) {
        static <T> Column<T> of(String head, Function<T, String> cell) {
            return new Column<>(head, cell, false, Integer.MAX_VALUE);
        }

        static <T> Column<T> ofNumbers(String head, Function<T, String> cell) {
            return new Column<>(head, cell, true, Integer.MAX_VALUE);
        }

        /** A column whose long texts may be cut. */
        static <T> Column<T> ofText(String head, int least, Function<T, String> cell) {
            return new Column<>(head, cell, false, least);
        }
    }

    /** The heads' line and a line for each row. */
    List<String> lines(List<T> rows, int room) {
        List<List<String>> cells = withHeads(rows);
        int[] widths = widths(cells, room);
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    /** Whether the lines of these rows have enough room. */
    boolean fits(List<T> rows, int room) {
        return needed(widths(withHeads(rows), room)) <= room;
    }

    private List<List<String>> withHeads(List<T> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(Column::head).toList());
        rows.forEach(row -> cells.add(cells(row)));
        return cells;
    }

    private int needed(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (columns.size() - 1);
    }

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> TextWidth.harmless(column.cell().apply(row)))
                .toList();
    }

    private int[] widths(List<List<String>> cells, int room) {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> cells.stream()
                        .mapToInt(row -> TextWidth.of(row.get(i)))
                        .max()
                        .orElse(0))
                .toArray();
        int missing = needed(widths) - room;
        for (; missing > 0; missing--) {
            int richest = richest(widths);
            if (spare(richest, widths) <= 0) {
                return widths;
            }
            widths[richest]--;
        }
        return widths;
    }

    private int richest(int[] widths) {
        int richest = 0;
        for (int i = 1; i < widths.length; i++) {
            richest = spare(i, widths) > spare(richest, widths) ? i : richest;
        }
        return richest;
    }

    private int spare(int column, int[] widths) {
        return widths[column] - columns.get(column).least();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP);
            line.append(TextWidth.padded(
                    TextWidth.cut(cells.get(i), widths[i]),
                    widths[i],
                    columns.get(i).toTheRight()));
        }
        return line.toString().stripTrailing();
    }
}
