/** The customers of a webshop in its SQL database, over JDBC. */
module dev.clientele.jdbc {
    requires transitive dev.clientele;
    requires transitive java.sql;
    requires org.slf4j;

    exports dev.clientele.jdbc;
}
