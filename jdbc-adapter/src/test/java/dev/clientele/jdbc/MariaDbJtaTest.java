package dev.clientele.jdbc;

import javax.sql.XADataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Transactions of Narayana on MariaDB, whose XA connections show auto-commit on in a transaction. */
@OnMariaDb
class MariaDbJtaTest extends JtaSuite {
    MariaDbJtaTest() {
        super(MariaDbServer.shared().newDatabaseWith("sessionVariables=tx_isolation='READ-COMMITTED'"));
    }

    @Override
    Class<? extends XADataSource> driver() {
        return MariaDbDataSource.class;
    }

    @Override
    String url() {
        return ((MariaDbDataSource) database).getUrl();
    }

    @Override
    String user() {
        return "";
    }
}
