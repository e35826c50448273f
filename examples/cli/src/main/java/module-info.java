/** The clientele command. */
module dev.clientele.examples.cli {
    requires com.fasterxml.jackson.core;
    requires dev.clientele;
    requires dev.clientele.csv;
    requires dev.clientele.examples.generator;
    requires dev.clientele.jdbc;
    requires info.picocli;
    requires java.sql;
    // Hashes of Argon2id and bcrypt are verified too.
    requires password4j;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    // A customer's page for a terminal and as JSON, for other programs.
    exports dev.clientele.examples.cli;

    opens dev.clientele.examples.cli to
            info.picocli;
}
