package dev.clientele.store;

import dev.clientele.b2b.B2bProfile;
import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerDirectory;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Position;
import dev.clientele.query.SearchWords;
import dev.clientele.title.SocialTitle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists of customers in memory: the rules as they are written, without any index. */
final class MemoryDirectory implements CustomerDirectory {
    private final MemoryTransactions transactions;

    MemoryDirectory(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<CustomerRow> rows(CustomerQuery query, Optional<Position> after, int limit) {
        Comparator<Position> ascending = order(query.sort());
        Comparator<Position> order = query.isDescending() ? ascending.reversed() : ascending;
        return transactions.read(state -> state.customers.values().stream()
                .filter(stored -> passes(stored, query))
                .map(stored -> row(state, stored, query))
                .filter(row ->
                        after.stream().allMatch(p -> order.compare(query.sort().positionOf(row), p) > 0))
                .sorted(Comparator.comparing(query.sort()::positionOf, order))
                .limit(limit)
                .toList());
    }

    @Override
    public long withHigherSales(Money sales) {
        return transactions.read(state -> state.customers.values().stream()
                .filter(stored -> stored.activity().sales().compareTo(sales) > 0)
                .count());
    }

    private static Comparator<Position> order(CustomerSort sort) {
        Comparator<Position> byId = Comparator.comparing(Position::id);
        return switch (sort) {
            case ID -> byId;
            case LAST_NAME, LAST_NAME_WITHOUT_PREFIX ->
                byText(0).thenComparing(byText(1)).thenComparing(byId);
            case REGISTERED ->
                Comparator.<Position>comparingLong(p -> Long.parseLong(p.keys().get(0)))
                        .thenComparing(byId);
        };
    }

    private static Comparator<Position> byText(int key) {
        return (a, b) -> Folding.compare(a.keys().get(key), b.keys().get(key));
    }

    private static boolean passes(StoredCustomer stored, CustomerQuery query) {
        Customer customer = stored.customer();
        Optional<IpAddress> lastIp = stored.activity().lastIp();
        return (query.hasGuests() || !customer.isGuest())
                && (!query.isEnabledOnly() || customer.isEnabled())
                && query.consentingTo().stream()
                        .allMatch(purpose -> customer.consents().of(purpose).isGranted())
                && query.group().stream().allMatch(customer.membership().groups()::contains)
                && customer.name().firstKey().contains(query.firstNamePart())
                && customer.name().lastKey().contains(query.lastNamePart())
                && customer.email().folded().contains(query.emailPart())
                && company(customer, query)
                        .map(B2bProfile::companyKey)
                        .orElse("")
                        .contains(query.companyPart())
                && (query.lastIp().isEmpty() || query.lastIp().equals(lastIp))
                && query.birthdays().stream()
                        .allMatch(days ->
                                customer.birthDate().filter(days::include).isPresent())
                && query.words().stream().allMatch(words -> isFound(stored, words, query));
    }

    private static boolean isFound(StoredCustomer stored, SearchWords words, CustomerQuery query) {
        Customer customer = stored.customer();
        String company = company(customer, query)
                .map(B2bProfile::company)
                .map(SearchWords::textOf)
                .orElse("");
        return words.find(
                SearchWords.textOf(customer.name(), customer.email()) + company,
                customer.id().value(),
                stored.activity().lastIp());
    }

    private static Optional<B2bProfile> company(Customer customer, CustomerQuery query) {
        return customer.b2b().filter(b2b -> query.isB2b());
    }

    private static CustomerRow row(MemoryState state, StoredCustomer stored, CustomerQuery query) {
        Customer customer = stored.customer();
        Optional<String> title =
                customer.title().map(state.titles::get).map(SocialTitle::name).map(name -> name.value());
        String group = Optional.ofNullable(
                        state.groups.get(customer.membership().defaultGroup()))
                .map(found -> found.name().value())
                .orElseThrow();
        return CustomerRow.of(customer.id(), customer.name(), customer.email())
                .person(title, customer.birthDate())
                .activity(stored.activity())
                .account(customer.isEnabled(), customer.registered(), group)
                .grants(
                        customer.consents().newsletter().isGranted(),
                        customer.consents().partnerOffers().isGranted())
                .company(company(customer, query).map(B2bProfile::company))
                .guest(customer.isGuest())
                .build();
    }
}
