package dev.clientele.jdbc;

import dev.clientele.customer.BirthDate;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.Position;
import dev.clientele.query.SearchWords;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Lists of one shop's customers. */
final class JdbcDirectory implements CustomerDirectory {
    private static final String WITH_HIGHER_SALES = "select count(*)\nfrom clientele_customer c";
    private static final String HIGHER_SALES = "\nwhere c.shop_id = ? and c.sales > ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcDirectory(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public List<CustomerRow> rows(CustomerQuery query, Optional<Position> after, int limit) {
        if (findsNobody(query)) {
            return List.of();
        }
        return transactions.with(session -> {
            ListStatement statement = new ListStatement(session.dialect(), shop, query, after, limit);
            return session.list(statement.sql(), limit, statement::bind, row -> read(row, query.isB2b()));
        });
    }

    @Override
    public long withHigherSales(Money sales) {
        return transactions.with(session -> session.one(
                        withHigherSales(session.dialect()),
                        parameters -> parameters.number(shop).decimal(sales.amount()),
                        Row::number)
                .orElseThrow());
    }

    static String withHigherSales(Dialect dialect) {
        return WITH_HIGHER_SALES + dialect.readFrom("clientele_customer_by_sales") + HIGHER_SALES;
    }

    private static boolean findsNobody(CustomerQuery query) {
        return query.words().filter(SearchWords::isEmpty).isPresent()
                || (!query.companyPart().isEmpty() && !query.isB2b());
    }

    /** In the order of {@link ListStatement}'s columns. */
    private static CustomerRow read(Row row, boolean b2b) throws SQLException {
        CustomerId id = new CustomerId(row.number());
        return CustomerRow.of(id, new PersonName(row.text(), row.text()), new EmailAddress(row.text()))
                .person(row.optionalText(), row.optionalDate().map(BirthDate::new))
                .activity(CustomerColumns.readActivity(row))
                .account(row.bool(), row.time(), row.text())
                .grants(isGranted(row), isGranted(row))
                .guest(row.bool())
                .company(row.optionalText().filter(company -> b2b))
                .build();
    }

    private static boolean isGranted(Row row) throws SQLException {
        return row.text().equals(ConsentColumns.GRANTED);
    }
}
