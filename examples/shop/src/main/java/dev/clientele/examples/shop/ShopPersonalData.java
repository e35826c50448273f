package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import dev.clientele.privacy.HostPersonalData;
import dev.clientele.privacy.PersonalDataSections;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The shop's part of a customer's request for a copy, or for erasure. The ports of the page hand out orders, carts, messages, and the
 * vouchers that can be used; here is every voucher that was given, used up and expired ones too.
 *
 * <p>Nothing comes in while a customer is erased: whoever writes a cart, a voucher or a message holds the customer first, as an erasure
 * does, and is refused when the erasure is over.
 */
final class ShopPersonalData implements HostPersonalData {
    private static final int AT_ONCE = 1_000;

    private static final String VOUCHERS = """
            select code, description, valid_from, valid_until, uses_left from shop_voucher
            where customer_id = ? and valid_until >= ? and (valid_until > ? or code > ?)
            order by customer_id, valid_until, code limit ?""";

    /** Their lines go with them. */
    private static final String ERASE_CARTS = "delete from shop_cart where customer_id = ?";

    private static final String ERASE_VOUCHERS = "delete from shop_voucher where customer_id = ?";
    private static final String ERASE_MESSAGES = "delete from shop_message where customer_id = ?";

    private final ShopTables tables;

    ShopPersonalData(ShopTables tables) {
        this.tables = tables;
    }

    private record Given(String code, String description, Instant from, Instant until, int usesLeft) {
        static Given read(ResultSet row) throws SQLException {
            return new Given(
                    row.getString("code"),
                    row.getString("description"),
                    ShopTables.time(row, "valid_from"),
                    ShopTables.time(row, "valid_until"),
                    row.getInt("uses_left"));
        }

        DataRecord data() {
            return DataRecord.EMPTY
                    .with("code", code)
                    .with("description", description)
                    .with("validFrom", from)
                    .with(
                            "validUntil",
                            until.equals(Vouchers.NEVER) ? Optional.empty() : Optional.of(DataValue.of(until)))
                    .with("usesLeft", usesLeft);
        }
    }

    @Override
    public void export(CustomerId customer, PersonalDataSections sections) {
        sections.section("vouchersGiven");
        List<Given> page = vouchers(customer, Instant.EPOCH, "");
        while (!page.isEmpty()) {
            page.forEach(voucher -> sections.add(voucher.data()));
            Given last = page.get(page.size() - 1);
            page = vouchers(customer, last.until, last.code);
        }
    }

    private List<Given> vouchers(CustomerId customer, Instant end, String last) {
        return tables.list(VOUCHERS, Given::read, List.of(customer.value(), end, end, last, AT_ONCE));
    }

    /** Orders stay, since the law demands the books, and with them what is counted from them. */
    @Override
    public void erase(CustomerId customer) {
        tables.update(ERASE_CARTS, customer.value());
        tables.update(ERASE_VOUCHERS, customer.value());
        tables.update(ERASE_MESSAGES, customer.value());
    }
}
