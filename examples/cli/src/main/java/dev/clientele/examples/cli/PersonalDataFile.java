package dev.clientele.examples.cli;

import dev.clientele.csv.CsvPersonalData;
import dev.clientele.csv.CsvWriting;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PersonalDataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Where personal data is written to: whole or not at all, and in place of nothing. Its owner alone can read it.
 *
 * @param place a file, or a folder for CSV files
 * @param format the document's form
 */
record PersonalDataFile(Path place, PrivacyExportCommand.Format format) {
    /** Before anything is read, and written into the log. */
    void requireFree() {
        if (Files.exists(place) && !(format == PrivacyExportCommand.Format.CSV && Files.isDirectory(place))) {
            throw new CommandFailedException(place + " is there already, and nothing is replaced: name another place.");
        }
    }

    void write(Consumer<PersonalDataOutput> export) {
        try {
            if (format == PrivacyExportCommand.Format.CSV) {
                try (CsvPersonalData files = CsvPersonalData.into(place, CsvWriting.defaults())) {
                    export.accept(files);
                }
            } else {
                writeJson(export);
            }
        } catch (UncheckedIOException e) {
            throw failed(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void writeJson(Consumer<PersonalDataOutput> export) throws IOException {
        Path file = place.toAbsolutePath();
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path beside = Files.createTempFile(folder, "." + file.getFileName() + "-", ".part");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                export.accept(PersonalDataJson.to(out));
            }
            Files.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private CommandFailedException failed(IOException e) {
        return new CommandFailedException(
                place + " cannot be written (" + Words.reason(e)
                        + "). Check its folder, who may write there, and the room on the disk; nothing was left there.",
                e);
    }
}
