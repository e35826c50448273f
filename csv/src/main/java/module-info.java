/** Customers from CSV files and to CSV files. */
module dev.clientele.csv {
    requires transitive dev.clientele;
    requires org.apache.commons.csv;

    exports dev.clientele.csv;
}
