package dev.clientele.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there whole or not at all: it is written beside its place and moved there at the end. */
final class WholeFile {
    /** Writes what belongs into the file. */
    @FunctionalInterface
    interface Content {
        long writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Writes the file and returns what its content returned; a device or pipe is written to as it is. */
    static long write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                return content.writeTo(out);
            }
        }
        Path beside = Files.createTempFile(existingFolderOf(target), "export-", ".part");
        try {
            long written = writeToDisk(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path existingFolderOf(Path target) throws IOException {
        Path folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    folder.toString(), null, "there is no such folder to write into; create it first");
        }
        return folder;
    }

    private static long writeToDisk(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long written = content.writeTo(out);
            // Else a power cut after the move could leave the new name on an empty file.
            channel.force(true);
            return written;
        }
    }
}
