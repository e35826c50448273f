package dev.clientele.intake;

import java.util.Optional;

/**
 * Why a row was not taken in. A row with several problems gives several of these.
 *
 * @param line the line on which the row begins
 * @param column the label of the column that is wrong; empty where the row as a whole is
 * @param code the broken rule's stable code
 * @param message a sentence in the caller's language; it never repeats the value
 */
public record IntakeReject(long line, Optional<String> column, String code, String message) {}
