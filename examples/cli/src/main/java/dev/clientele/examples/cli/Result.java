package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What a command has found or done, in words and as JSON. */
interface Result {
    /** For people. */
    List<String> lines(int room);

    /** The fields of a JSON object. */
    void write(JsonGenerator out) throws IOException;

    /** What is to be told beside the result. */
    default List<String> remarks() {
        return List.of();
    }

    /** How the program ends. */
    default int exitCode() {
        return ExitCode.FINE;
    }
}
