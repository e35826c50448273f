/** One file, one idea: what a host writes. */
module dev.clientele.examples.quickstart {
    requires com.h2database;
    requires dev.clientele;
    requires dev.clientele.csv;
    requires dev.clientele.jdbc;
    requires java.sql;
}
