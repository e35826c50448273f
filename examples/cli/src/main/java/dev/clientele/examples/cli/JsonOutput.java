package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Prints exactly one JSON object as the result, or nothing unless it is streamed. */
final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonOutput() {}

    /** Writes the fields of an object. */
    interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    static void print(Shell shell, Fields fields) {
        shell.print(text(fields));
    }

    static String text(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            object(out, fields);
        } catch (IOException e) {
            throw new UncheckedIOException("JSON cannot be written.", e);
        }
        return text.toString();
    }

    /** Prints an object as it is found; where it breaks off, so does the JSON, and nobody takes it for the whole. */
    static void stream(Shell shell, StreamedResult result) {
        try (JsonGenerator out = FACTORY.createGenerator(shell.out())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance)
                    .withArrayIndenter(LINES));
            object(out, fields -> result.write(fields, shell));
        } catch (IOException e) {
            throw new UncheckedIOException("JSON cannot be written.", e);
        }
        shell.print("");
    }

    static void object(JsonGenerator out, Fields fields) throws IOException {
        out.writeStartObject();
        fields.write(out);
        out.writeEndObject();
    }

    /** A text, or null. */
    static void text(JsonGenerator out, String name, Optional<String> text) throws IOException {
        out.writeFieldName(name);
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }

    static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
