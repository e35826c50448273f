package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What a command finds one after the other, since it may be more than fits into the memory; for one use. */
interface StreamedResult {
    /** For people and for tools that read lines. */
    void print(Shell shell);

    /** The fields of a JSON object. */
    void write(JsonGenerator out, Shell shell) throws IOException;
}
