package dev.clientele.jdbc;

import dev.clientele.customer.Address;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes customers' addresses, always in the transaction that has written the customers' rows before and so holds their
 * locks.
 */
final class Addresses {
    /** What {@link #read} reads. */
    static final Columns READ = Columns.of("""
            position, for_billing, for_shipping, first_name, last_name, alias, company, line1, line2, postcode, city, state,
            country, phone, mobile, vat_number, other""");

    private static final String ADD =
            READ.and(Columns.of("shop_id, customer_id")).insertInto("clientele_address");
    private static final String REMOVE = "delete from clientele_address where shop_id = ? and customer_id = ?";
    private static final String STORED = "select a.customer_id, " + READ.in("a") + "\nfrom ";
    private static final String OF = """

            join clientele_address a on a.customer_id = k.id
            where a.shop_id = ?""";

    private final Session session;
    private final int shop;

    /** One address of a customer at its place. */
    record Placed(int position, Address address) {}

    private record Owned(CustomerId customer, Placed placed) {}

    Addresses(Session session, int shop) {
        this.session = session;
        this.shop = shop;
    }

    void add(List<StoredCustomer> customers) {
        session.batch(ADD, of(customers), this::bind);
    }

    /** Writes the addresses of those customers anew whose addresses differ from what is stored. */
    void rewrite(List<StoredCustomer> customers) {
        Set<Owned> stored = stored(customers);
        Set<Owned> next = new HashSet<>(of(customers));
        Set<CustomerId> changed = new HashSet<>();
        stored.stream().filter(one -> !next.contains(one)).forEach(one -> changed.add(one.customer()));
        next.stream().filter(one -> !stored.contains(one)).forEach(one -> changed.add(one.customer()));
        session.batch(
                REMOVE,
                List.copyOf(changed),
                (parameters, id) -> parameters.number(shop).number(id.value()));
        session.batch(
                ADD,
                next.stream().filter(one -> changed.contains(one.customer())).toList(),
                this::bind);
    }

    private Set<Owned> stored(List<StoredCustomer> customers) {
        List<Long> ids =
                customers.stream().map(stored -> stored.customer().id().value()).toList();
        return new HashSet<>(session.list(
                STORED + session.dialect().numbers() + OF + session.dialect().asOfNow(),
                parameters -> parameters.numbers(ids).number(shop),
                row -> {
                    CustomerId customer = new CustomerId(row.number());
                    return new Owned(customer, read(row).orElseThrow());
                }));
    }

    private static List<Owned> of(List<StoredCustomer> customers) {
        List<Owned> all = new ArrayList<>();
        for (StoredCustomer stored : customers) {
            int position = 0;
            for (Address address : stored.customer().addresses().addresses()) {
                all.add(new Owned(stored.customer().id(), new Placed(position++, address)));
            }
        }
        return all;
    }

    private void bind(Parameters parameters, Owned owned) throws SQLException {
        Address address = owned.placed().address();
        parameters
                .number(owned.placed().position())
                .bool(address.isForBilling())
                .bool(address.isForShipping())
                .text(address.name().first())
                .text(address.name().last())
                .text(address.alias())
                .text(address.company())
                .text(address.line1())
                .text(address.line2())
                .text(address.postcode())
                .text(address.city())
                .text(address.state())
                .text(address.country().code())
                .text(address.phone())
                .text(address.mobile())
                .text(address.vatNumber())
                .text(address.other())
                .number(shop)
                .number(owned.customer().value());
    }

    /** Reads an address; none if an outer join found none. */
    static Optional<Placed> read(Row row) throws SQLException {
        Optional<Long> position = row.optionalNumber();
        if (position.isEmpty()) {
            row.skip(READ.names().size() - 1);
            return Optional.empty();
        }
        boolean forBilling = row.bool();
        boolean forShipping = row.bool();
        String first = row.text();
        String last = row.text();
        String alias = row.text();
        String company = row.text();
        String line1 = row.text();
        String line2 = row.text();
        String postcode = row.text();
        AddressDraft draft = AddressDraft.of(first, last, line1, row.text(), "NL")
                .withAlias(alias)
                .withCompany(company)
                .withLine2(line2)
                .withPostcode(postcode)
                .withState(row.text())
                .withCountry(row.text())
                .withPhone(row.text())
                .withMobile(row.text())
                .withVatNumber(row.text())
                .withOther(row.text());
        draft = forBilling ? draft.forBilling() : draft;
        return Optional.of(
                new Placed(position.get().intValue(), Address.of(forShipping ? draft.forShipping() : draft)));
    }
}
