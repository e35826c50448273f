package dev.clientele.jdbc;

import dev.clientele.consent.Purpose;
import dev.clientele.query.Birthdays;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Position;
import dev.clientele.query.SearchWords;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statement of a list: filters, the place where it goes on, the order, the limit; each value is a parameter. */
final class ListStatement {
    private static final String SELECT = """
            select c.id, c.first_name, c.last_name, c.email, t.name, c.birth_date, c.sales, c.last_visit,
                c.last_ip, c.enabled, c.registered, g.name, c.newsletter_state, c.partner_offers_state,
                c.guest, c.company
            from""";
    private static final String CUSTOMERS = "clientele_customer c";

    // Each range has a part of its own: of two ranges with OR between them the index helps to find none.
    private static final String BORN = """
            select *
                from clientele_customer""";
    private static final String BETWEEN = """

                where shop_id = ? and birthday between ? and ?""";
    private static final String JOINS = """

            left join clientele_title t on t.shop_id = c.shop_id and t.id = c.title_id
            left join clientele_customer_group g on g.shop_id = c.shop_id and g.id = c.default_group_id
            where c.shop_id = ?""";
    private static final String IN_GROUP = """
            exists (
                select 1
                from clientele_membership m
                where m.shop_id = c.shop_id and m.customer_id = c.id and m.group_id = ?)""";
    private static final String LAST_IP = "c.last_ip = ?";
    private static final String LIKE = " like ? escape '!'";

    // The sum keeps the index of birthdays out: these are so many that the list is read in its own order.
    private static final String BIRTHDAY = "c.birthday + 0 between ? and ?";

    // The first comparison says nothing that the others do not: it makes the place the begin of a range in the index.
    // Without it, or with a comparison of rows, one database or another reads the whole index.
    private static final String AFTER_REGISTERED = "c.registered >= ? and (c.registered > ? or c.id > ?)";
    private static final String AFTER_ID = "c.id > ?";

    /**
     * Who has a birthday on so many days, today and the next two weeks, is sorted anew for each page. With more days that takes
     * longer than to read the shop in order until a page is full, and a stream would sort all of them time and again. The one
     * above fifteen is 29 February, a day of birth that two weeks contain in years without it as well.
     */
    private static final int FEW_DAYS = 16;

    private final StringBuilder sql = new StringBuilder();
    private final List<Session.Binder> binders = new ArrayList<>();

    ListStatement(Dialect dialect, int shop, CustomerQuery query, Optional<Position> after, int limit) {
        Optional<Birthdays> few = few(query);
        sql.append(SELECT).append(" ");
        few.ifPresentOrElse(
                birthdays -> born(dialect, shop, birthdays),
                () -> sql.append(CUSTOMERS).append(hint(dialect, query)));
        sql.append(JOINS);
        binders.add(parameters -> parameters.number(shop));
        query.group().ifPresent(group -> and(IN_GROUP, parameters -> parameters.number(group.value())));
        contains(dialect.keyAsText("c.first_key"), query.firstNamePart());
        contains(dialect.keyAsText("c.last_key"), query.lastNamePart());
        contains("c.email_folded", query.emailPart());
        contains(dialect.keyAsText("c.company_key"), query.companyPart());
        query.lastIp().ifPresent(ip -> and(LAST_IP, parameters -> parameters.text(ip.text())));
        query.birthdays().filter(birthdays -> few.isEmpty()).ifPresent(this::birthdays);
        if (query.isEnabledOnly()) {
            sql.append("\nand c.enabled = true");
        }
        query.consentingTo().ifPresent(this::granted);
        if (!query.hasGuests()) {
            sql.append("\nand c.guest = false");
        }
        query.words().ifPresent(search -> search(search, query.isB2b()));
        after.ifPresent(position -> after(query.sort(), position, query.isDescending()));
        order(query.sort(), query.isDescending());
        sql.append("\nlimit ?");
        binders.add(parameters -> parameters.number(limit));
    }

    String sql() {
        return sql.toString();
    }

    void bind(Parameters parameters) throws SQLException {
        for (Session.Binder binder : binders) {
            binder.bind(parameters);
        }
    }

    private static Optional<Birthdays> few(CustomerQuery query) {
        return query.birthdays()
                .filter(birthdays ->
                        birthdays.days() <= FEW_DAYS && query.lastIp().isEmpty());
    }

    /** The customers to begin with, instead of all of them. */
    private void born(Dialect dialect, int shop, Birthdays birthdays) {
        String part = BORN + dialect.readFrom("clientele_customer_by_birthday") + BETWEEN;
        List<String> parts = new ArrayList<>();
        for (Birthdays.Range range : birthdays.ranges()) {
            parts.add(part);
            binders.add(parameters -> bind(range, parameters.number(shop)));
        }
        sql.append("(\n    ")
                .append(String.join("\n    union all\n    ", parts))
                .append(") c");
    }

    private void birthdays(Birthdays birthdays) {
        List<String> places = new ArrayList<>();
        for (Birthdays.Range range : birthdays.ranges()) {
            places.add(BIRTHDAY);
            binders.add(parameters -> bind(range, parameters));
        }
        sql.append("\nand (").append(String.join(" or ", places)).append(")");
    }

    private static void bind(Birthdays.Range range, Parameters parameters) throws SQLException {
        parameters.number(CustomerColumns.birthday(range.first())).number(CustomerColumns.birthday(range.last()));
    }

    private void granted(Purpose purpose) {
        String state = purpose == Purpose.NEWSLETTER ? "c.newsletter_state" : "c.partner_offers_state";
        and(state + " = ?", parameters -> parameters.text(ConsentColumns.GRANTED));
    }

    /** Few customers were last seen from one address: they are sorted faster than the whole shop is read in order. */
    private static String hint(Dialect dialect, CustomerQuery query) {
        if (query.lastIp().isPresent()) {
            return dialect.readFrom("clientele_customer_by_last_ip");
        }
        return switch (query.sort()) {
            case ID -> "";
            case LAST_NAME -> dialect.readFrom("clientele_customer_by_name");
            case LAST_NAME_WITHOUT_PREFIX -> dialect.readFrom("clientele_customer_by_unprefixed_name");
            case REGISTERED -> dialect.readFrom("clientele_customer_by_registered");
        };
    }

    private void and(String condition, Session.Binder binder) {
        sql.append("\nand ").append(condition);
        binders.add(binder);
    }

    private void contains(String column, String part) {
        if (!part.isEmpty()) {
            and(column + LIKE, parameters -> parameters.text("%" + escaped(part) + "%"));
        }
    }

    /** All of the words, or the address that the whole text is. */
    private void search(SearchWords search, boolean b2b) {
        List<String> places = new ArrayList<>();
        if (!search.words().isEmpty()) {
            places.add(search.words().stream().map(word -> word(word, b2b)).collect(Collectors.joining("\nand ")));
        }
        search.ip().ifPresent(ip -> {
            places.add(LAST_IP);
            binders.add(parameters -> parameters.text(ip.text()));
        });
        sql.append("\nand (").append(String.join("\nor ", places)).append(")");
    }

    /** A word must begin a word of the customer, or of the company, or be the id as it is written. */
    private String word(String word, boolean b2b) {
        String pattern = "% " + escaped(word) + "%";
        List<String> places = new ArrayList<>(List.of("c.search_text" + LIKE));
        binders.add(parameters -> parameters.text(pattern));
        if (b2b) {
            places.add("c.company_text" + LIKE);
            binders.add(parameters -> parameters.text(pattern));
        }
        id(word).ifPresent(id -> {
            places.add("c.id = ?");
            binders.add(parameters -> parameters.number(id));
        });
        return "(" + String.join(" or ", places) + ")";
    }

    private static Optional<Long> id(String word) {
        try {
            return Optional.of(Long.parseLong(word)).filter(id -> word.equals(Long.toString(id)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void after(CustomerSort sort, Position position, boolean descending) {
        long id = position.id().value();
        switch (sort) {
            case ID -> and(directed(AFTER_ID, descending), parameters -> parameters.number(id));
            case REGISTERED -> {
                Instant at = Instant.ofEpochMilli(Long.parseLong(position.keys().get(0)));
                and(
                        directed(AFTER_REGISTERED, descending),
                        parameters -> parameters.time(at).time(at).number(id));
            }
            case LAST_NAME, LAST_NAME_WITHOUT_PREFIX -> {
                String last = position.keys().get(0);
                String first = position.keys().get(1);
                and(
                        directed(afterName(lastKey(sort)), descending),
                        parameters -> parameters
                                .key(last)
                                .key(last)
                                .key(first)
                                .key(first)
                                .number(id));
            }
        }
    }

    private static String afterName(String last) {
        return last + " >= ? and (" + last + " > ? or c.first_key > ? or (c.first_key = ? and c.id > ?))";
    }

    private static String lastKey(CustomerSort sort) {
        return sort == CustomerSort.LAST_NAME ? "c.last_key" : "c.unprefixed_key";
    }

    private static String directed(String condition, boolean descending) {
        return descending ? condition.replace('>', '<') : condition;
    }

    /** Begins with the shop, as the indexes do, since H2 does not see that it has one value only. */
    private void order(CustomerSort sort, boolean descending) {
        List<String> columns = switch (sort) {
            case ID -> List.of("c.shop_id", "c.id");
            case LAST_NAME, LAST_NAME_WITHOUT_PREFIX -> List.of("c.shop_id", lastKey(sort), "c.first_key", "c.id");
            case REGISTERED -> List.of("c.shop_id", "c.registered", "c.id");
        };
        String direction = descending ? " desc" : "";
        sql.append("\norder by ").append(String.join(direction + ", ", columns)).append(direction);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
