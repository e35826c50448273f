/** A small shop, the model of a host. */
module dev.clientele.examples.shop {
    requires com.h2database;
    requires dev.clientele;
    requires dev.clientele.examples.cli;
    requires dev.clientele.jdbc;
    requires info.picocli;
    requires java.sql;
    requires static org.jspecify;

    opens dev.clientele.examples.shop to
            info.picocli;
}
