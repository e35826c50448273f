package dev.clientele.csv;

import dev.clientele.customer.CustomerId;
import dev.clientele.privacy.CheckedSections;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import dev.clientele.privacy.PersonalDataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a customer's personal data as a folder of CSV files, one for each section: {@code addresses.csv}, {@code visits.csv}. For one
 * export and one thread; to be closed.
 *
 * <pre>
 * try (CsvPersonalData files = CsvPersonalData.into(Path.of("request-7"), CsvWriting.defaults())) {
 *     shop.privacy().export(id, files);
 * }
 * </pre>
 *
 * <p>The columns are the fields of the records, with their names; cells are quoted, with a semicolon between two. Texts are guarded
 * against formulas unless the options say otherwise; moments are in UTC and say so, whatever zone the options name; what is not known
 * is an empty cell. Records within records have a file of their own, such as {@code orders-lines.csv}: its first column,
 * {@code orders.number}, is the first field of the record that they belong to, and there the column {@code lines} tells how many they
 * are. A section without a record has
 * no file, for nobody knows its columns; {@code _export.csv} names it all the same, with every other section and its number of records.
 *
 * <p>The folder is there whole or not at all: it is written beside its place, under a name with a dot before it, and moved when the
 * document is complete. Where the system knows owners, its owner alone can read it.
 */
public final class CsvPersonalData implements PersonalDataOutput, AutoCloseable {
    private static final String CONTENTS = "_export.csv";

    private final Path folder;
    private final CsvWriting options;
    private final CheckedSections checked = new CheckedSections();

    /** How many records each section has that is complete. */
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** The files of the present section, by their names without the ending. */
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();

    private @Nullable Path beside;
    private @Nullable String section;
    private String customer = "";
    private String exported = "";

    private CsvPersonalData(Path folder, CsvWriting options) {
        this.folder = folder.toAbsolutePath().normalize();
        this.options = options;
    }

    /**
     * Writes into a folder.
     *
     * @param folder is not there yet, or empty
     * @param options how to write the files
     * @return the output; nothing is written yet
     */
    public static CsvPersonalData into(Path folder, CsvWriting options) {
        return new CsvPersonalData(folder, Objects.requireNonNull(options, "options"));
    }

    /** Writes something of a file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The personal data of customer " + customer
                            + " cannot be written into the folder that was named. Check its place,"
                            + " who may write there, and the room on the disk; what was there before is unchanged.",
                    e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the folder holds something, or nothing can be written beside it
     * @throws IllegalStateException if a document was begun before
     */
    @Override
    public void begin(CustomerId id, Instant at) {
        if (!exported.isEmpty()) {
            throw new IllegalStateException("An output is for one export. Make another one.");
        }
        customer = Long.toString(id.value());
        exported = at.toString();
        write(() -> {
            requireFree();
            beside = Files.createTempDirectory(existingParent(), "." + folder.getFileName() + "-");
        });
    }

    private void requireFree() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> held = Files.list(folder)) {
                if (held.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(
                            folder.toString(),
                            null,
                            "the folder holds something, and nothing is replaced; name another one");
                }
            }
        } else if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "this is a file, and a folder is needed; name another one");
        }
    }

    private Path existingParent() throws IOException {
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NoSuchFileException(
                    String.valueOf(parent), null, "there is no such folder to write into; create it first");
        }
        return parent;
    }

    @Override
    public void section(String name) {
        checked.section(name);
        write(this::endSection);
        section = name;
    }

    private void endSection() throws IOException {
        if (section != null) {
            CsvTable own = tables.get(section);
            counts.put(section, own == null ? 0 : own.records());
        }
        for (CsvTable table : tables.values()) {
            table.complete();
        }
        tables.clear();
    }

    @Override
    public void add(DataRecord entry) {
        checked.add(entry);
        write(() -> add(Objects.requireNonNull(section), Optional.empty(), entry));
    }

    private static List<DataRecord> within(Optional<DataValue> value) {
        return value.isPresent() && value.get() instanceof DataValue.Records records ? records.value() : List.of();
    }

    /** The key leads from records within a record to it. */
    private void add(String name, Optional<Key> key, DataRecord entry) throws IOException {
        CsvTable table = table(name, key, entry.names());
        key.ifPresent(first -> table.value(first.value()));
        entry.values().values().forEach(table::value);
        table.endRecord();
        Optional<Key> own = entry.values().entrySet().stream()
                .findFirst()
                .map(first -> new Key(name + "." + first.getKey(), first.getValue()));
        for (Map.Entry<String, Optional<DataValue>> field : entry.values().entrySet()) {
            for (DataRecord within : within(field.getValue())) {
                add(name + "-" + field.getKey(), own, within);
            }
        }
    }

    /** The first field of a record, whose name cannot be that of another one in its file. */
    private record Key(String column, Optional<DataValue> value) {}

    private CsvTable table(String name, Optional<Key> key, List<String> fields) throws IOException {
        CsvTable known = tables.get(name);
        if (known != null) {
            return known;
        }
        List<String> columns = new ArrayList<>();
        key.ifPresent(first -> columns.add(first.column()));
        columns.addAll(fields);
        CsvTable made = CsvTable.create(begun().resolve(name + ".csv"), columns, options);
        tables.put(name, made);
        return made;
    }

    private Path begun() {
        if (beside == null) {
            throw new IllegalStateException("No document was begun, or it is complete. Call begin first.");
        }
        return beside;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if it cannot be written, or the folder holds something by now
     */
    @Override
    public void end() {
        Path written = begun();
        write(() -> {
            endSection();
            writeContents(written);
            Files.deleteIfExists(folder);
            Files.move(written, folder, StandardCopyOption.ATOMIC_MOVE);
            beside = null;
        });
    }

    private void writeContents(Path written) throws IOException {
        List<String> columns = List.of("customerId", "exported", "section", "records");
        try (CsvTable contents = CsvTable.create(written.resolve(CONTENTS), columns, options)) {
            for (Map.Entry<String, Long> each : counts.entrySet()) {
                contents.text(customer).text(exported).text(each.getKey()).number(each.getValue());
                contents.endRecord();
            }
            contents.complete();
        }
    }

    /**
     * Removes what is not complete; after {@link #end} it does nothing.
     *
     * @throws UncheckedIOException if something of it cannot be removed
     */
    @Override
    public void close() {
        if (beside != null) {
            write(this::remove);
        }
    }

    private void remove() throws IOException {
        Path left = begun();
        for (CsvTable table : tables.values()) {
            table.close();
        }
        tables.clear();
        try (Stream<Path> files = Files.list(left)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(left);
        beside = null;
    }

    /** Only what it is, for the folder's name may be a person's. */
    @Override
    public String toString() {
        return "CsvPersonalData[…]";
    }
}
