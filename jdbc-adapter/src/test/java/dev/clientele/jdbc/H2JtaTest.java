package dev.clientele.jdbc;

import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Transactions of Narayana on H2. */
class H2JtaTest extends JtaSuite {
    H2JtaTest() {
        super(Databases.memory());
    }

    @Override
    Class<? extends XADataSource> driver() {
        return JdbcDataSource.class;
    }

    @Override
    String url() {
        return ((JdbcDataSource) database).getURL();
    }

    @Override
    String user() {
        return "sa";
    }
}
