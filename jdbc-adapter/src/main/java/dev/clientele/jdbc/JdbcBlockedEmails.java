package dev.clientele.jdbc;

import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.BlockedEmailRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The addresses of one shop that may not register again. */
final class JdbcBlockedEmails implements BlockedEmailRepository {
    private static final String ADD = "insert into clientele_blocked_email (shop_id, hash, created) values (?, ?, ?)";
    private static final String REMOVE = "delete from clientele_blocked_email where shop_id = ? and hash = ?";
    private static final String AMONG = "select b.hash\nfrom ";
    private static final String BLOCKED = """

            join clientele_blocked_email b on b.hash = k.hash
            where b.shop_id = ?""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcBlockedEmails(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    /** In a transaction within the one under way, which goes on if the address is there already. */
    @Override
    public void add(BlockedEmail email, Instant at) {
        try {
            transactions.required(() -> transactions.with(session -> session.update(
                    ADD,
                    parameters -> parameters.number(shop).bytes(bytes(email)).time(at))));
        } catch (BrokenConstraint e) {
            if (e.constraint() != Constraint.BLOCKED_EMAIL) {
                throw e.unexpected();
            }
        }
    }

    @Override
    public boolean remove(BlockedEmail email) {
        return transactions.with(session ->
                session.update(REMOVE, parameters -> parameters.number(shop).bytes(bytes(email))) > 0);
    }

    @Override
    public Set<BlockedEmail> among(Collection<BlockedEmail> emails) {
        List<byte[]> hashes = emails.stream().map(JdbcBlockedEmails::bytes).toList();
        return hashes.isEmpty()
                ? Set.of()
                : Set.copyOf(transactions.with(session -> session.list(
                        among(session.dialect()),
                        parameters -> parameters.hashes(hashes).number(shop),
                        row -> new BlockedEmail(HexFormat.of().formatHex(row.bytes())))));
    }

    /** Also the addresses that were blocked since the transaction began, where it would not show them. */
    static String among(Dialect dialect) {
        return AMONG + dialect.hashes() + BLOCKED + dialect.asOfNow();
    }

    private static byte[] bytes(BlockedEmail email) {
        return HexFormat.of().parseHex(email.hash());
    }
}
