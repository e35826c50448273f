package dev.clientele.account;

import dev.clientele.password.PasswordHash;

/**
 * Stored password hashes of one {@linkplain PasswordHash#kind() kind}.
 *
 * @param sample any one of them
 * @param count how many there are, 1 or more
 */
public record HashKind(PasswordHash sample, long count) {}
