/** One file, one idea: what a host writes. */
module dev.clientele.examples.quickstart {
    requires com.h2database;
    requires dev.clientele;
    requires dev.clientele.csv;
    requires dev.clientele.jdbc;
    requires java.sql;
    requires org.hibernate.validator;
    // MoveFromPrestaShop names hashers that need it.
    requires password4j;

    // ValidateAForm's form, for the host's own validator.
    opens dev.clientele.examples.quickstart to
            org.hibernate.validator;
}
