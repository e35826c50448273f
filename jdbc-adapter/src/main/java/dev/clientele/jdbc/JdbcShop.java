package dev.clientele.jdbc;

import dev.clientele.query.CursorKey;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopRecord;
import dev.clientele.store.ShopRepository;
import java.util.Optional;

/** The record of one shop. */
final class JdbcShop implements ShopRepository {
    private static final String FIND = """
            select folding_version, cursor_key, created
            from clientele_shop
            where shop_id = ?""";
    private static final String ADD = """
            insert into clientele_shop (shop_id, folding_version, cursor_key, created)
            values (?, ?, ?, ?)""";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcShop(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public Optional<ShopRecord> find() {
        return transactions.with(session -> session.one(
                FIND,
                parameters -> parameters.number(shop),
                row -> new ShopRecord((int) row.number(), CursorKey.of(row.bytes()), row.time())));
    }

    @Override
    public void add(ShopRecord record) {
        transactions.with(session -> {
            try {
                return session.update(
                        ADD,
                        parameters -> parameters
                                .number(shop)
                                .number(record.foldingVersion())
                                .bytes(record.cursorKey().bytes())
                                .time(record.created()));
            } catch (BrokenConstraint e) {
                throw e.constraint() == Constraint.SHOP ? new ShopExistsException() : e.unexpected();
            }
        });
    }
}
