package dev.clientele.password;

/** What became of comparing a password with a stored hash. Each costs the same, so that the time tells nothing. */
public enum PasswordCheck {
    /** It is the password that was hashed. */
    RIGHT,
    /** It is another one. */
    WRONG,
    /**
     * It is longer than the hash's scheme can take (bcrypt: 72 bytes), so it was not compared. To whoever signs in this is a
     * wrong password.
     */
    TOO_LONG
}
