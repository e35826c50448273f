package dev.clientele.examples.shop.web;

import dev.clientele.customer.CustomerDraft;
import org.jspecify.annotations.Nullable;

/** What somebody filled in; without personal data in its text. */
record CustomerForm(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String password) {
    /** What is missing is empty, and the library says what is wrong with that. */
    CustomerDraft draft() {
        return CustomerDraft.of(text(firstName), text(lastName), text(email));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "CustomerForm";
    }
}
