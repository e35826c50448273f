package dev.clientele.examples.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A shop's file as a text in memory. */
final class Text {

    private Text() {}

    static String of(GeneratedShop shop) {
        return of(shop, row -> {});
    }

    static String of(GeneratedShop shop, Consumer<BrokenRow> listener) {
        StringBuilder text = new StringBuilder();
        try {
            shop.write(text, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
