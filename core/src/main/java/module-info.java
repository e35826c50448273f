/** Customer management for webshops: the domain, its rules, and the store that a host or an adapter implements. */
module dev.clientele {
    requires transitive jakarta.validation;
    requires transitive static org.jspecify;
    requires org.hibernate.validator;
    requires org.slf4j;
    // For the hosts that name Argon2id or bcrypt; they bring it.
    requires static password4j;

    exports dev.clientele;
    exports dev.clientele.password;
    exports dev.clientele.account;
    exports dev.clientele.b2b;
    exports dev.clientele.consent;
    exports dev.clientele.customer;
    exports dev.clientele.event;
    exports dev.clientele.group;
    exports dev.clientele.history;
    exports dev.clientele.intake;
    exports dev.clientele.kernel;
    exports dev.clientele.note;
    exports dev.clientele.privacy;
    exports dev.clientele.query;
    exports dev.clientele.settings;
    exports dev.clientele.store;
    exports dev.clientele.title;
    exports dev.clientele.visit;

    // The provider reads the drafts' fields and makes the constraints' validators.
    opens dev.clientele.b2b to
            org.hibernate.validator;
    opens dev.clientele.customer to
            org.hibernate.validator;
    opens dev.clientele.group to
            org.hibernate.validator;
    opens dev.clientele.note to
            org.hibernate.validator;
    opens dev.clientele.password to
            org.hibernate.validator;
    opens dev.clientele.title to
            org.hibernate.validator;
}
