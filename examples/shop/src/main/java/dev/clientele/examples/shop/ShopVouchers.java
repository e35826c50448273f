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

/** The port to the shop's vouchers and price rules: what ends first comes first. */
final class ShopVouchers implements VoucherHistory {
    private static final String END = """
            select valid_until from shop_voucher where code = ? and customer_id = ?
            union all
            select valid_until from shop_price_rule where code = ? and group_id in (%s)""";

    /** Both lists are read in their indexes no further than the page goes. */
    private static final String USABLE = """
            select code, kind, description, valid_until from (
                (select code, 'VOUCHER' as kind, description, valid_until from shop_voucher
                where customer_id = ? and valid_until >= ? and (valid_until > ? or code > ?)
                    and valid_from <= ? and uses_left > 0
                order by customer_id, valid_until, code limit ?)
                union all
                (select code, 'PRICE_RULE' as kind, description, valid_until from shop_price_rule
                where group_id in (%s) and valid_until >= ? and (valid_until > ? or code > ?)
                    and valid_from <= ?
                order by valid_until, code limit ?))
            order by valid_until, code limit ?""";

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

    private Optional<Instant> end(CustomerId customer, List<Long> groups, String code) {
        List<Object> parameters = new ArrayList<>(List.of(code, customer.value(), code));
        parameters.addAll(groups);
        return tables
                .list(ShopTables.withPlaces(END, groups), row -> ShopTables.time(row, "valid_until"), parameters)
                .stream()
                .findFirst();
    }

    private List<Voucher> page(
            CustomerId customer, List<Long> groups, Instant now, Instant end, String last, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(customer.value(), end, end, last, now, limit));
        parameters.addAll(groups);
        parameters.addAll(List.of(end, end, last, now, limit, limit));
        return tables.list(ShopTables.withPlaces(USABLE, groups), ShopVouchers::voucher, parameters);
    }

    private static Voucher voucher(ResultSet row) throws SQLException {
        String code = row.getString("code");
        Instant until = ShopTables.time(row, "valid_until");
        return new Voucher(
                HostReference.of(code),
                Voucher.Kind.valueOf(row.getString("kind")),
                row.getString("description"),
                until.equals(Vouchers.NEVER) ? Optional.empty() : Optional.of(until));
    }
}
