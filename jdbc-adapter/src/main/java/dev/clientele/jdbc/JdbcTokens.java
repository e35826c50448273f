package dev.clientele.jdbc;

import dev.clientele.account.StoredToken;
import dev.clientele.account.TokenRepository;
import dev.clientele.account.TokenUse;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.StoreException;
import dev.clientele.kernel.TokenHash;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tokens that were mailed to one shop's customers. */
final class JdbcTokens implements TokenRepository {
    private static final String RESET = "RESET_PASSWORD";
    private static final String CONFIRM = "CONFIRM_";

    private static final Columns ALL = Columns.of("hash, address_hash, customer_id, token_use, expires, requested")
            .and(ConsentColumns.evidence("asked"));
    private static final String ADD = ALL.and(Columns.of("shop_id")).insertInto("clientele_token");
    private static final String FIND =
            "select " + ALL.in("t") + " from clientele_token t where t.shop_id = ? and t.hash = ?";
    private static final String OF_CUSTOMER = "select " + ALL.in("t") + """

            from clientele_token t
            where t.shop_id = ? and t.customer_id = ?
            order by t.expires""";
    private static final String TAKE = "delete from clientele_token where shop_id = ? and hash = ?";
    private static final String END =
            "delete from clientele_token where shop_id = ? and customer_id = ? and token_use = ?";
    static final String EXPIRED = """
            select hash
            from clientele_token
            where shop_id = ? and expires <= ?
            order by shop_id, expires
            limit ?""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcTokens(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public void add(StoredToken token) {
        transactions.with(session -> {
            CustomerLock.require(session, shop, token.customer());
            return session.update(ADD, parameters -> bind(parameters, token));
        });
    }

    private void bind(Parameters parameters, StoredToken token) throws SQLException {
        parameters
                .bytes(bytes(token.hash()))
                .bytes(bytes(token.addressHash()))
                .number(token.customer().value())
                .text(name(token.use()))
                .time(token.expires())
                .time(confirming(token.use()).map(TokenUse.ConfirmingConsent::requested));
        ConsentColumns.bind(parameters, confirming(token.use()).map(TokenUse.ConfirmingConsent::asked));
        parameters.number(shop);
    }

    private static String name(TokenUse use) {
        return confirming(use)
                .map(confirming -> CONFIRM + confirming.purpose().name())
                .orElse(RESET);
    }

    private static Optional<TokenUse.ConfirmingConsent> confirming(TokenUse use) {
        return use instanceof TokenUse.ConfirmingConsent confirming ? Optional.of(confirming) : Optional.empty();
    }

    private static byte[] bytes(TokenHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    @Override
    public Optional<StoredToken> find(TokenHash hash) {
        return transactions.with(session ->
                session.one(FIND, parameters -> parameters.number(shop).bytes(bytes(hash)), JdbcTokens::read));
    }

    private static StoredToken read(Row row) throws SQLException {
        TokenHash hash = new TokenHash(HexFormat.of().formatHex(row.bytes()));
        TokenHash addressHash = new TokenHash(HexFormat.of().formatHex(row.bytes()));
        CustomerId customer = new CustomerId(row.number());
        String use = row.text();
        Instant expires = row.time();
        Optional<Instant> requested = row.optionalTime();
        Optional<ConsentEvidence> asked = ConsentColumns.readEvidence(row);
        TokenUse known = use.equals(RESET)
                ? new TokenUse.ResettingPassword()
                : new TokenUse.ConfirmingConsent(purpose(use), asked.orElseThrow(), requested.orElseThrow());
        return StoredToken.restored(hash, addressHash, customer, known, expires);
    }

    /** What is unknown must not become a key to the account. */
    private static Purpose purpose(String use) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> use.equals(CONFIRM + purpose.name()))
                .findFirst()
                .orElseThrow(() -> new StoreException("A token is stored for " + use
                        + ", which this library does not know. Use the library's version that wrote it."));
    }

    @Override
    public boolean take(TokenHash hash) {
        return transactions.with(session ->
                session.update(TAKE, parameters -> parameters.number(shop).bytes(bytes(hash))) > 0);
    }

    @Override
    public List<StoredToken> of(CustomerId customer) {
        return transactions.with(session -> session.list(
                OF_CUSTOMER, parameters -> parameters.number(shop).number(customer.value()), JdbcTokens::read));
    }

    @Override
    public void endResets(CustomerId customer) {
        end(customer, RESET);
    }

    @Override
    public void endConfirmations(CustomerId customer, Purpose purpose) {
        end(customer, CONFIRM + purpose.name());
    }

    private void end(CustomerId customer, String use) {
        transactions.with(session -> session.update(
                END,
                parameters -> parameters.number(shop).number(customer.value()).text(use)));
    }

    @Override
    public int prune(Instant now, int limit) {
        return transactions.with(session -> {
            List<byte[]> expired = session.list(
                    EXPIRED,
                    limit,
                    parameters -> parameters.number(shop).time(now).number(limit),
                    Row::bytes);
            return Arrays.stream(session.counted(
                            TAKE,
                            expired,
                            (parameters, hash) -> parameters.number(shop).bytes(hash)))
                    .sum();
        });
    }
}
