package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.jdbc.JdbcStore;

/** The shop that a command works on, and the database beneath it; to be closed. */
final class OpenShop implements AutoCloseable {
    private static final int MANY = 10_000;

    private final Clientele clientele;
    private final Database database;

    private OpenShop(Clientele clientele, Database database) {
        this.clientele = clientele;
        this.database = database;
    }

    /** Opens the shop; in an embedded database, its tables are made or brought up to date first. */
    static OpenShop of(ShopOptions options, Shell shell) {
        String url = options.database(shell);
        int number = options.shop();
        Database database = Database.open(url, options.credentials(shell));
        try {
            new Schema(database, url).require(shell);
            return new OpenShop(clientele(database, number, options, shell), database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Clientele clientele(Database database, int number, ShopOptions options, Shell shell) {
        ClienteleOptions wishes = ClienteleOptions.defaults()
                .clock(shell.clock().withZone(options.zone()))
                .language(options.language());
        return Clientele.on(JdbcStore.over(database).forShop(number), wishes);
    }

    Clientele clientele() {
        return clientele;
    }

    /** To be told how many customers were written, so that many leave no bloated file. */
    void written(long customers) {
        if (customers >= MANY) {
            database.compact();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
