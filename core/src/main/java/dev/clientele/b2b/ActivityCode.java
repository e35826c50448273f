package dev.clientele.b2b;

/** A code that says what a company does, as its country's statistics office counts it. */
public sealed interface ActivityCode permits ApeCode, SbiCode {
    /**
     * The code.
     *
     * @return its normal form, without dots
     */
    String value();
}
