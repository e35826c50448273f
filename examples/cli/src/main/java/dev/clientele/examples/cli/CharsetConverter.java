package dev.clientele.examples.cli;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a character encoding. */
final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no character encoding; write one like windows-1252, ISO-8859-15 or UTF-8.");
        }
    }
}
