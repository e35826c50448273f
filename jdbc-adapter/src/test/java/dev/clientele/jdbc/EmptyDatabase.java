package dev.clientele.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The kinds of databases on which the schema is tried, each time a new and empty one. */
enum EmptyDatabase {
    H2 {
        @Override
        DataSource make() {
            return Databases.memory();
        }
    },
    POSTGRESQL {
        @Override
        DataSource make() {
            return PostgreSqlServer.shared().newDatabase();
        }
    },
    /** Only where the environment names a server, see {@link OnMariaDb}. */
    MARIADB {
        @Override
        DataSource make() {
            return MariaDbServer.shared().newDatabase();
        }

        // A schema is a database of its own there.
        @Override
        String newSchema(DataSource database) {
            return texts(MariaDbServer.shared().newDatabase(), "select database()")
                    .get(0);
        }

        @Override
        String dropIndex(String index, String table) {
            return super.dropIndex(index, table) + " on " + table;
        }
    };

    abstract DataSource make();

    /** Makes a schema that the connections do not point to. */
    String newSchema(DataSource database) {
        execute(database, "create schema shop");
        return "shop";
    }

    String dropIndex(String index, String table) {
        return "drop index " + index;
    }

    DataSource withSchema() {
        return Databases.withSchema(make());
    }

    static Stream<EmptyDatabase> each() {
        return Stream.of(values()).filter(kind -> kind != MARIADB || MariaDbServer.isNamed());
    }

    static Stream<EmptyDatabase> servers() {
        return each().filter(kind -> kind != H2);
    }

    static void execute(DataSource database, String... statements) {
        try {
            for (String sql : statements) {
                Queries.execute(database, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> texts(DataSource database, String sql) {
        try {
            return Queries.column(database, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
