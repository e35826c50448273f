package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.OneTimeToken;
import java.time.Instant;

/**
 * What the host has to mail: a link with the token, to the address that is stored and to no other. Nothing else shows the token
 * again.
 *
 * @param customer whose it is, so that the mail can be worded
 * @param to the customer's stored address
 * @param token its {@link OneTimeToken#text() text} belongs into the link
 * @param expires the first instant at which the link is no longer good
 */
public record TokenMail(CustomerId customer, EmailAddress to, OneTimeToken token, Instant expires) {}
