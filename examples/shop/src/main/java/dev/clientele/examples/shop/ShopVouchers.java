package dev.clientele.examples.shop;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupId;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.Voucher;
import dev.clientele.history.VoucherHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The port to the shop's vouchers and price rules: what ends first comes first. Each has a reference that no other has, in the order of
 * the list too: a price rule may have the code of a voucher.
 */
final class ShopVouchers implements VoucherHistory {
    private static final String END_OF_VOUCHER = """
            select valid_until from shop_voucher where code = ? and customer_id = ?""";

    private static final String END_OF_RULE = """
            select valid_until from shop_price_rule where code = ? and group_id in (%s)""";

    /** Both lists are read in their indexes no further than the page goes. */
    private static final String USABLE = """
            select reference, kind, description, valid_until from (
                (select code as reference, 'VOUCHER' as kind, description, valid_until from shop_voucher
                where customer_id = ? and valid_until >= ? and (valid_until > ? or code > ?)
                    and valid_from <= ? and uses_left > 0
                order by customer_id, valid_until, code limit ?)
                union all
                (select concat('rule:', code) as reference, 'PRICE_RULE' as kind, description, valid_until from shop_price_rule
                where group_id in (%s) and valid_until >= ? and (valid_until > ? or concat('rule:', code) > ?)
                    and valid_from <= ?
                order by valid_until, code limit ?)) as usable
            order by valid_until, reference limit ?""";

    private final ShopTables tables;

    ShopVouchers(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public List<Voucher> usable(Customer customer, Instant now, HistoryRequest request) {
        List<Long> groups =
                customer.membership().groups().stream().map(GroupId::value).toList();
        return tables.together(() -> found(customer.id(), groups, now, request));
    }

    private List<Voucher> found(CustomerId customer, List<Long> groups, Instant now, HistoryRequest request) {
        if (request.after().isEmpty()) {
            return page(customer, groups, now, now, "", request.limit());
        }
        String last = request.after().get();
        return end(customer, groups, last)
                .map(end -> end.isBefore(now)
                        ? page(customer, groups, now, now, "", request.limit())
                        : page(customer, groups, now, end, last, request.limit()))
                .orElse(List.of());
    }

    private Optional<Instant> end(CustomerId customer, List<Long> groups, String reference) {
        if (!reference.startsWith(Vouchers.RULE)) {
            return tables.find(END_OF_VOUCHER, ShopVouchers::end, reference, customer.value());
        }
        List<Object> parameters = new ArrayList<>(List.of(reference.substring(Vouchers.RULE.length())));
        parameters.addAll(groups);
        return tables.find(ShopTables.withPlaces(END_OF_RULE, groups), ShopVouchers::end, parameters.toArray());
    }

    private static Instant end(ResultSet row) throws SQLException {
        return ShopTables.time(row, "valid_until");
    }

    private List<Voucher> page(
            CustomerId customer, List<Long> groups, Instant now, Instant end, String last, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(customer.value(), end, end, last, now, limit));
        parameters.addAll(groups);
        parameters.addAll(List.of(end, end, last, now, limit, limit));
        return tables.list(ShopTables.withPlaces(USABLE, groups), ShopVouchers::voucher, parameters);
    }

    private static Voucher voucher(ResultSet row) throws SQLException {
        Instant until = end(row);
        return new Voucher(
                HostReference.of(row.getString("reference")),
                Voucher.Kind.valueOf(row.getString("kind")),
                row.getString("description"),
                until.equals(Vouchers.NEVER) ? Optional.empty() : Optional.of(until));
    }
}
