package dev.clientele.examples.benchmarks;

import dev.clientele.consent.Consent;
import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.query.SearchWords;
import dev.clientele.title.SocialTitleId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows by plain JDBC, one or more a statement, the statements of a chunk in a batch. */
final class RawRows {
    private static final String CUSTOMER = "shop_id, id, version, title_id, first_name, last_name, email, email_key,"
            + " email_folded, first_key, last_key, unprefixed_key, search_text, birth_date, birthday, guest, enabled,"
            + " newsletter_state, newsletter_by, newsletter_at, newsletter_how, newsletter_wording,"
            + " partner_offers_state, partner_offers_by, partner_offers_at, partner_offers_how, partner_offers_wording,"
            + " default_group_id, registered, updated, sales, last_visit";
    private static final String MEMBERSHIP = "shop_id, customer_id, group_id";

    private final Connection connection;
    private final int rowsPerStatement;

    RawRows(Connection connection, int rowsPerStatement) {
        this.connection = connection;
        this.rowsPerStatement = rowsPerStatement;
    }

    void customers(String table, List<StoredCustomer> customers) throws SQLException {
        insert(table, CUSTOMER, customers.stream().map(RawRows::values).toList());
    }

    void memberships(List<StoredCustomer> customers) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (StoredCustomer stored : customers) {
            for (GroupId group : stored.customer().membership().groups()) {
                rows.add(new Object[] {1, stored.customer().id().value(), group.value()});
            }
        }
        insert("clientele_membership", MEMBERSHIP, rows);
    }

    private void insert(String table, String columns, List<@Nullable Object[]> rows) throws SQLException {
        int whole = rows.size() - rows.size() % rowsPerStatement;
        batch(table, columns, rows.subList(0, whole), rowsPerStatement);
        batch(table, columns, rows.subList(whole, rows.size()), 1);
    }

    private void batch(String table, String columns, List<@Nullable Object[]> rows, int together) throws SQLException {
        String row = "(" + String.join(", ", Collections.nCopies(columns.split(",").length, "?")) + ")";
        String values = String.join(", ", Collections.nCopies(together, row));
        String sql = "insert into " + table + " (" + columns + ") values " + values;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (int i = 0; i < rows.size(); i++) {
                for (Object value : rows.get(i)) {
                    statement.setObject(++index, value);
                }
                if ((i + 1) % together == 0) {
                    statement.addBatch();
                    index = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static @Nullable Object[] values(StoredCustomer stored) {
        Customer customer = stored.customer();
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                1,
                customer.id().value(),
                customer.version(),
                customer.title().map(SocialTitleId::value).orElse(null),
                customer.name().first(),
                customer.name().last(),
                customer.email().value(),
                utf8(customer.email().canonical()),
                customer.email().folded(),
                utf8(customer.name().firstKey()),
                utf8(customer.name().lastKey()),
                utf8(customer.name().lastKeyWithoutPrefix()),
                SearchWords.textOf(customer.name(), customer.email()),
                null,
                null,
                customer.isGuest(),
                customer.isEnabled()));
        values.addAll(consent(customer.consents().newsletter()));
        values.addAll(consent(customer.consents().partnerOffers()));
        values.addAll(Arrays.asList(
                customer.membership().defaultGroup().value(),
                time(customer.registered()),
                time(customer.updated()),
                stored.activity().sales().amount(),
                stored.activity().lastVisit().map(RawRows::time).orElse(null)));
        return values.toArray();
    }

    private static List<@Nullable Object> consent(Consent consent) {
        return consent instanceof Consent.Granted granted
                ? Arrays.asList(
                        "GRANTED",
                        granted.evidence().givenBy().text(),
                        time(granted.evidence().at()),
                        granted.evidence().how(),
                        null)
                : Arrays.asList("NEVER_ASKED", null, null, null, null);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
