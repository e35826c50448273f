package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.PriceDisplay;
import dev.clientele.kernel.Percentage;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of one group.
 *
 * @param group the group
 * @param members how many customers are in it
 * @param zone where the day of its creation is told
 */
record GroupSheet(Group group, long members, ZoneId zone) implements Result {
    private static final int LABELS = 20;

    static GroupSheet of(Group group, OpenShop shop) {
        return new GroupSheet(group, shop.clientele().groups().memberCount(group.id()), shop.zone());
    }

    static String prices(GroupPricing pricing) {
        return pricing.display() == PriceDisplay.TAX_INCLUDED ? "tax included" : "tax excluded";
    }

    @Override
    public List<String> lines(int room) {
        GroupPricing pricing = group.pricing();
        return new Sheet("Group " + group.id().value(), LABELS)
                .line("Name", group.name().value())
                .line("Built-in", group.builtIn().map(Choice::nameOf).orElse("-"))
                .lines("Description", group.description().lines().toList())
                .line("Created", Times.day(group.created(), zone))
                .line("Members", Words.number(members))
                .line("Discount", Words.percent(pricing.discount()))
                .lines("Category discounts", categories(pricing))
                .line("Prices", prices(pricing) + (pricing.showPrices() ? "" : ", not shown"))
                .line("Colour", group.color().map(GroupSheet::color).orElse("-"))
                .lines();
    }

    private static List<String> categories(GroupPricing pricing) {
        return pricing.categories().isEmpty()
                ? List.of("none")
                : pricing.categories().entrySet().stream()
                        .map(entry -> entry.getKey().value() + " " + Words.percent(entry.getValue()))
                        .toList();
    }

    private static String color(Color color) {
        return color.hex() + ", text on it in " + color.textColor().hex();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("id", group.id().value());
        out.writeStringField("name", group.name().value());
        JsonOutput.text(out, "builtIn", group.builtIn().map(Choice::nameOf));
        out.writeStringField("description", group.description());
        out.writeStringField("created", CustomerJson.time(group.created(), zone));
        out.writeNumberField("members", members);
        writePricing(out);
        Optional<Color> color = group.color();
        JsonOutput.text(out, "color", color.map(Color::hex));
        JsonOutput.text(out, "textColor", color.map(Color::textColor).map(Color::hex));
        out.writeNumberField("version", group.version());
    }

    private void writePricing(JsonGenerator out) throws IOException {
        GroupPricing pricing = group.pricing();
        out.writeNumberField("discount", pricing.discount().value());
        out.writeObjectFieldStart("categoryDiscounts");
        for (Map.Entry<CategoryRef, Percentage> entry : pricing.categories().entrySet()) {
            out.writeNumberField(entry.getKey().value(), entry.getValue().value());
        }
        out.writeEndObject();
        out.writeStringField("prices", Choice.nameOf(pricing.display()));
        out.writeBooleanField("showPrices", pricing.showPrices());
    }
}
