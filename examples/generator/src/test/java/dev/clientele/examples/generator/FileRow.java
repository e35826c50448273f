package dev.clientele.examples.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as a plain reader of quoted files sees it.
 *
 * @param line the physical line on which it starts, counted from 1
 */
record FileRow(long line, List<String> cells) {

    /** The rows below the header. */
    static List<FileRow> of(GeneratedShop shop) {
        List<FileRow> rows = in(Text.of(shop));
        return rows.subList(1, rows.size());
    }

    /** All rows, the header first; every cell must be quoted and followed by a semicolon. */
    static List<FileRow> in(String file) {
        List<FileRow> rows = new ArrayList<>();
        long line = 1;
        int at = 0;
        while (at < file.length()) {
            List<String> cells = new ArrayList<>();
            while (file.charAt(at) != '\n') {
                int end = endOfCell(file, at);
                cells.add(file.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 2;
            }
            at++;
            rows.add(new FileRow(line, cells));
            line += 1
                    + cells.stream()
                            .mapToLong(
                                    cell -> cell.chars().filter(c -> c == '\n').count())
                            .sum();
        }
        return rows;
    }

    String value(Column column) {
        return cells.get(column.place());
    }

    /** The row as an exporter writes these values. */
    String text() {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + "\";")
                .collect(Collectors.joining());
    }

    private static int endOfCell(String file, int start) {
        if (file.charAt(start) != '"') {
            throw new AssertionError("Expected a quotation mark at " + start + ", found " + file.charAt(start));
        }
        int at = start + 1;
        while (file.charAt(at) != '"' || file.charAt(at + 1) == '"') {
            at += file.charAt(at) == '"' ? 2 : 1;
        }
        if (file.charAt(at + 1) != ';') {
            throw new AssertionError("Expected a semicolon at " + (at + 1) + ", found " + file.charAt(at + 1));
        }
        return at;
    }
}
