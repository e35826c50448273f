package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import java.util.Optional;

/**
 * What a sign-in must know of a customer; guests have none.
 *
 * @param customer whose it is
 * @param isEnabled whether it is switched on
 * @param password what is stored of the password; empty for who has none, as after an import
 */
public record Account(CustomerId customer, boolean isEnabled, Optional<StoredPassword> password) {}
