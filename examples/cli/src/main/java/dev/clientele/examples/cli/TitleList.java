package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.examples.cli.Table.Column;
import dev.clientele.title.SocialTitle;
import java.io.IOException;
import java.util.List;

/**
 * Social titles.
 *
 * @param titles by id
 */
record TitleList(List<Counted> titles) implements Result {
    /**
     * A title with its use.
     *
     * @param title the title
     * @param customers how many have it
     */
    record Counted(SocialTitle title, long customers) {
        static Counted of(SocialTitle title, OpenShop shop) {
            return new Counted(
                    title, shop.clientele().titles().planRemoval(title.id()).customers());
        }
    }

    static TitleList of(OpenShop shop) {
        return new TitleList(shop.clientele().titles().all().stream()
                .map(title -> Counted.of(title, shop))
                .toList());
    }

    static TitleList of(SocialTitle title, OpenShop shop) {
        return new TitleList(List.of(Counted.of(title, shop)));
    }

    @Override
    public List<String> lines(int room) {
        return new Table<>(List.of(
                        Column.<Counted>ofNumbers(
                                "ID",
                                counted -> Long.toString(counted.title().id().value())),
                        Column.of("Name", counted -> counted.title().name().value()),
                        Column.of(
                                "Gender",
                                counted -> Choice.nameOf(counted.title().gender())),
                        Column.ofNumbers("Customers", counted -> Words.number(counted.customers()))))
                .lines(titles, room);
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("titles");
        for (Counted counted : titles) {
            JsonOutput.object(out, fields -> write(fields, counted));
        }
        out.writeEndArray();
    }

    private static void write(JsonGenerator out, Counted counted) throws IOException {
        SocialTitle title = counted.title();
        out.writeNumberField("id", title.id().value());
        out.writeStringField("name", title.name().value());
        out.writeStringField("gender", Choice.nameOf(title.gender()));
        out.writeNumberField("customers", counted.customers());
        out.writeNumberField("version", title.version());
    }
}
