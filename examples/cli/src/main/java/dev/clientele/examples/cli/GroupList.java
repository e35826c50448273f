package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.examples.cli.Table.Column;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * All groups.
 *
 * @param groups by id
 * @param members how many each has, if any
 * @param zone where the days of their creation are told
 */
record GroupList(List<Group> groups, Map<GroupId, Long> members, ZoneId zone) implements Result {
    @Override
    public List<String> lines(int room) {
        return new Table<>(List.of(
                        Column.<Group>ofNumbers(
                                "ID", group -> Long.toString(group.id().value())),
                        Column.ofText("Name", 10, group -> group.name().value()),
                        Column.of(
                                "Built-in",
                                group -> group.builtIn().map(Choice::nameOf).orElse("-")),
                        Column.ofNumbers("Members", group -> Words.number(members(group))),
                        Column.ofNumbers(
                                "Discount",
                                group -> Words.percent(group.pricing().discount())),
                        Column.ofNumbers(
                                "Categories",
                                group -> Words.number(
                                        group.pricing().categories().size())),
                        Column.of("Prices", group -> GroupSheet.prices(group.pricing())),
                        Column.of(
                                "Shown", group -> Words.yesOrNo(group.pricing().showPrices())),
                        Column.of(
                                "Colour", group -> group.color().map(Color::hex).orElse("-"))))
                .lines(groups, room);
    }

    private long members(Group group) {
        return members.getOrDefault(group.id(), 0L);
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("groups");
        for (Group group : groups) {
            JsonOutput.object(out, new GroupSheet(group, members(group), zone)::write);
        }
        out.writeEndArray();
    }
}
