package dev.clientele.customer;

/** The fields of an {@link AddressDraft} on the way from one draft to the next. */
final class AddressDraftFields {
    String firstName;
    String lastName;
    String alias = "";
    String company = "";
    String line1;
    String line2 = "";
    String postcode = "";
    String city;
    String state = "";
    String country;
    String phone = "";
    String mobile = "";
    String vatNumber = "";
    String other = "";
    boolean forBilling;
    boolean forShipping;

    AddressDraftFields(String firstName, String lastName, String line1, String city, String country) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.line1 = line1;
        this.city = city;
        this.country = country;
    }

    AddressDraftFields(AddressDraft draft) {
        this(draft.firstName(), draft.lastName(), draft.line1(), draft.city(), draft.country());
        this.alias = draft.alias();
        this.company = draft.company();
        this.line2 = draft.line2();
        this.postcode = draft.postcode();
        this.state = draft.state();
        this.phone = draft.phone();
        this.mobile = draft.mobile();
        this.vatNumber = draft.vatNumber();
        this.other = draft.other();
        this.forBilling = draft.isForBilling();
        this.forShipping = draft.isForShipping();
    }
}
