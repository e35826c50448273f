package dev.clientele.csv;

import dev.clientele.intake.IntakeSourceException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which columns a file has, and which fields they stand for; unchanged once it was read. */
final class Header {
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final boolean endsWithSeparator;
    private final List<String> labels;
    private final List<String> unknown = new ArrayList<>();

    /**
     * Reads it.
     *
     * @throws IntakeSourceException if a field that every row needs has no column, or any field has two
     */
    Header(NumberedRecord record, FileFormat format, String file) {
        this.endsWithSeparator = record.endsBlank();
        this.labels = labels(record);
        for (int column = 0; column < labels.size(); column++) {
            take(column, format, record.line(), file);
        }
        List<Field> missing = Arrays.stream(Field.values())
                .filter(field -> field.isRequired() && !columns.containsKey(field))
                .toList();
        if (!missing.isEmpty()) {
            throw missing(missing, format, record.line(), file);
        }
    }

    /** The fields that have a column, and the column's place, counted from 0. */
    Map<Field, Integer> columns() {
        return columns;
    }

    /** How many columns there are. */
    int width() {
        return labels.size();
    }

    /**
     * How many cells a row has. A separator at the end of its line makes no cell more, whether the header has one or not;
     * where the row is too short to tell, it is taken to end as the header does.
     */
    int cellsOf(NumberedRecord row) {
        boolean separatorExpected = row.size() > width() || (row.size() < width() && endsWithSeparator);
        return separatorExpected && row.endsBlank() ? row.size() - 1 : row.size();
    }

    /** The label of the column in which a field stands, cut and made harmless if need be. */
    Optional<String> labelOf(String path) {
        return columns.entrySet().stream()
                .filter(column -> column.getKey().path().equals(path))
                .map(column -> Excerpt.of(labels.get(column.getValue()), Excerpt.LABEL))
                .findFirst();
    }

    /** The labels that stand for no field, cut and made harmless if need be. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Without the empty column that a separator at the end of the line makes. */
    private static List<String> labels(NumberedRecord record) {
        List<String> all = record.cells().toList();
        return record.endsBlank() ? all.subList(0, all.size() - 1) : all;
    }

    private void take(int column, FileFormat format, long line, String file) {
        String label = labels.get(column);
        Optional<Field> field = format.fieldOf(label);
        if (field.isEmpty() && !label.isBlank()) {
            unknown.add(Excerpt.of(label, Excerpt.LABEL));
        }
        field.ifPresent(known -> {
            Integer earlier = columns.putIfAbsent(known, column);
            if (earlier != null) {
                throw duplicate(known, labels.get(earlier), label, line, file);
            }
        });
    }

    private static IntakeSourceException duplicate(Field field, String first, String second, long line, String file) {
        return FileFault.DUPLICATE_COLUMN.in(
                file,
                line,
                "expected one column for the " + field.words() + ", found two: " + Excerpt.quoted(first) + " and "
                        + Excerpt.quoted(second) + ". Remove or rename one of them.");
    }

    private IntakeSourceException missing(List<Field> missing, FileFormat format, long line, String file) {
        String expected = missing.stream()
                .map(field -> "the " + field.words() + " (" + threeLanguages(field, format) + ")")
                .collect(Collectors.joining(", "));
        return FileFault.MISSING_COLUMN.in(
                file,
                line,
                "expected a column for " + expected + "; found " + found() + ". Give the columns these labels in the "
                        + "file's first line.");
    }

    private static String threeLanguages(Field field, FileFormat format) {
        return format.labelsOf(field).stream().limit(3).map(Excerpt::quoted).collect(Collectors.joining(" or "));
    }

    /** A file without a header begins with a customer, and personal data belongs into no message. */
    private String found() {
        List<String> shown = labels.stream().filter(label -> !label.isBlank()).toList();
        if (shown.isEmpty()) {
            return "no label at all";
        }
        return shown.stream().anyMatch(Header::isData)
                ? shown.size() + " values that are no labels, as if the header were missing"
                : Excerpt.quoted(shown);
    }

    private static boolean isData(String label) {
        return label.contains("@") || label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
