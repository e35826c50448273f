package dev.clientele.examples.cli;

import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a group. */
@Command(name = "edit", description = "Changes of a group what the options say, and shows it.")
final class GroupEditCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfGroupId.class, description = "The group's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private GroupId id;

    @Option(names = "--name", paramLabel = "NAME", description = "Another name; the built-in groups may have one too.")
    private @Nullable String name;

    @Mixin
    private final GroupFields fields = new GroupFields();

    @Option(
            names = "--no-category-discount",
            paramLabel = "CATEGORY",
            description = "A category in which the group's discount shall hold again; can be repeated.")
    private List<String> withoutCategories = List.of();

    GroupEditCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Group read = GroupsCommand.required(id, shop);
            return GroupSheet.of(shop.clientele().groups().edit(read, edited(read.draft())), shop);
        });
    }

    private GroupDraft edited(GroupDraft read) {
        GroupDraft next = name == null ? read : read.withName(name);
        for (String category : withoutCategories) {
            requireDiscount(category, read);
            next = next.withoutCategoryDiscount(category);
        }
        return fields.applyTo(next);
    }

    private void requireDiscount(String category, GroupDraft read) {
        if (!read.categoryDiscounts().containsKey(category)) {
            String there = read.categoryDiscounts().isEmpty()
                    ? "none at all"
                    : "those for " + String.join(", ", read.categoryDiscounts().keySet());
            throw new CommandFailedException("Group " + id.value() + " has no discount for the category '" + category
                    + "'; it has " + there + ".");
        }
    }
}
