package dev.clientele.jdbc;

import javax.sql.XADataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

/** Transactions of Narayana on PostgreSQL. */
@InDepth
class PostgreSqlJtaTest extends JtaSuite {
    PostgreSqlJtaTest() {
        super(PostgreSqlServer.shared().newDatabase());
    }

    @Override
    Class<? extends XADataSource> driver() {
        return PGXADataSource.class;
    }

    @Override
    String url() {
        return ((PGSimpleDataSource) database).getURL();
    }

    @Override
    String user() {
        return "postgres";
    }
}
