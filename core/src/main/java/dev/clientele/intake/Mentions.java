package dev.clientele.intake;

import dev.clientele.event.Event;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Problem;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.StandardTitles;
import dev.clientele.title.TitleName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The titles and groups that rows mention by name, during one chunk. */
final class Mentions {
    private final IntakeStore store;
    private final IntakeOptions options;
    private final RowCheck check;
    private final Instant now;
    private final Catalogue<SocialTitle> titles;
    private final Catalogue<Group> groups;

    Mentions(IntakeStore store, IntakeOptions options, RowCheck check, Instant now) {
        this.store = store;
        this.options = options;
        this.check = check;
        this.now = now;
        this.titles =
                new Catalogue<>(store.titles().all(), title -> title.name().key());
        this.groups =
                new Catalogue<>(store.groups().all(), group -> group.name().key());
    }

    GroupId builtIn(BuiltInGroup which) {
        return groups.firstStored(group -> group.builtIn().equals(Optional.of(which)))
                .orElseThrow(() -> new IllegalStateException(
                        "The shop lacks the built-in group " + which + ". Open it with Clientele.on(store) first."))
                .id();
    }

    /** What stands against a row's title and groups; where nothing does, they can be asked for. */
    List<Problem> problems(IntakeCustomer customer) {
        List<Problem> problems = new ArrayList<>();
        customer.title()
                .flatMap(this::label)
                .filter(label -> titles.named(label).isEmpty())
                .ifPresent(label -> problems.addAll(makeTitle(label)));
        for (String name : customer.groups().orElse(List.of())) {
            if (groups.named(name).isEmpty()) {
                problems.addAll(makeGroup(name));
            }
        }
        return problems;
    }

    Optional<SocialTitleId> title(IntakeCustomer customer) {
        return customer.title().flatMap(this::label).flatMap(titles::named).map(SocialTitle::id);
    }

    Optional<List<GroupId>> groups(IntakeCustomer customer) {
        return customer.groups()
                .map(names -> names.stream()
                        .flatMap(name -> groups.named(name).stream())
                        .map(Group::id)
                        .toList())
                .filter(ids -> !ids.isEmpty());
    }

    /** The row will be written, so what was made for it is needed. */
    void need(IntakeCustomer customer) {
        customer.title().flatMap(this::label).flatMap(titles::named).ifPresent(titles::need);
        customer.groups().orElse(List.of()).forEach(name -> groups.named(name).ifPresent(groups::need));
    }

    void addNeeded() {
        titles.eachNeeded(store.titles()::add);
        groups.eachNeeded(store.groups()::add);
    }

    /** What was added. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        titles.eachNeeded(title -> events.add(new Event.TitleAdded(title.id(), Patch.IMPORT, now)));
        groups.eachNeeded(group -> events.add(new Event.GroupAdded(group.id(), Patch.IMPORT, now)));
        return events;
    }

    /** Files number the titles: 1 is the shop's first for men, 2 its first for women, 0 and 9 are none. */
    private Optional<String> label(String title) {
        return switch (title.strip()) {
            case "", "0", "9" -> Optional.empty();
            case "1" -> Optional.of(firstFor(Gender.MALE, "Mr."));
            case "2" -> Optional.of(firstFor(Gender.FEMALE, "Mrs."));
            default -> Optional.of(title.strip());
        };
    }

    private String firstFor(Gender gender, String otherwise) {
        return titles.firstStored(title -> title.gender() == gender)
                .map(title -> title.name().value())
                .orElse(otherwise);
    }

    private List<Problem> makeTitle(String label) {
        List<Problem> problems = check.problemsOfNamed(SocialTitleDraft.of(label, Gender.NEUTRAL), "title");
        if (!problems.isEmpty()) {
            return problems;
        }
        if (options.unknownTitles() == IntakeOptions.Unknown.REJECT) {
            return List.of(check.problem("title", "title.unknown"));
        }
        Gender gender = StandardTitles.genderOf(new TitleName(label)).orElse(Gender.NEUTRAL);
        titles.remember(label, SocialTitle.of(store.titles().nextId(), SocialTitleDraft.of(label, gender)));
        return List.of();
    }

    private List<Problem> makeGroup(String name) {
        List<Problem> problems = check.problemsOfNamed(GroupDraft.of(name), "groups");
        if (!problems.isEmpty()) {
            return problems;
        }
        if (options.unknownGroups() == IntakeOptions.Unknown.REJECT) {
            return List.of(check.problem("groups", "group.unknown"));
        }
        groups.remember(name, Group.of(store.groups().nextId(), GroupDraft.of(name), now));
        return List.of();
    }
}
