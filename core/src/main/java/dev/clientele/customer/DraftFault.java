package dev.clientele.customer;

import dev.clientele.kernel.Fault;

/** What a shop's settings can have against a customer's draft as a whole. */
public enum DraftFault implements Fault {
    /** A field that the shop demands is not filled in. */
    FIELD_REQUIRED("field.required"),
    /** A box that the shop demands is not ticked. */
    BOX_REQUIRED("box.required"),
    /** Something was filled in of the customer as a company, and the shop's B2B mode is off. */
    B2B_OFF("b2b.off");

    private final String code;

    DraftFault(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
