package dev.clientele.jdbc;

import java.util.Arrays;
import java.util.Optional;

/** The constraints of our schema that a caller can break, by their names in the scripts. */
enum Constraint {
    SHOP("clientele_shop_pk"),
    BLOCKED_EMAIL("clientele_blocked_email_pk"),
    FAILURE("clientele_failure_pk"),
    TITLE_NAME("clientele_title_name_unique"),
    GROUP_NAME("clientele_customer_group_name_unique"),
    CUSTOMER_ID("clientele_customer_pk"),
    CUSTOMER_EMAIL("clientele_customer_email_unique"),
    CUSTOMER_TITLE("clientele_customer_title_fk"),
    CUSTOMER_GROUP("clientele_customer_default_group_fk"),
    MEMBERSHIP_GROUP("clientele_membership_group_fk");

    private final String sqlName;

    Constraint(String sqlName) {
        this.sqlName = sqlName;
    }

    /** The constraint of that name, in whatever case the database keeps it. */
    static Optional<Constraint> named(String name) {
        return Arrays.stream(values())
                .filter(constraint -> constraint.sqlName.equalsIgnoreCase(name))
                .findFirst();
    }
}
