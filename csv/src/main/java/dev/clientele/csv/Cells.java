package dev.clientele.csv;

import dev.clientele.customer.CustomerId;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;

/** What the cells of a file mean, whatever their column. */
final class Cells {
    private static final int MAX_AMOUNT_LENGTH = 40;

    /** Larger than a file may force for somebody new: a shop that had such an id forced gives larger ones itself. */
    private static final long MAX_ID = 999_999_999_999_999_999L;

    private Cells() {}

    /** Whether a cell, without blanks around it, says that there is no value. A name can be any text that is not blank. */
    static boolean isNone(Field field, String cell) {
        return switch (cell) {
            case "" -> true;
            case "-", "--" -> !field.isName();
            case "0000-00-00", "0000-00-00 00:00:00" -> !field.isText();
            default -> false;
        };
    }

    static CustomerId id(String cell) throws BadCellException {
        long id = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (!isDigit(cell.charAt(i)) || id > MAX_ID / 10) {
                throw new BadCellException("id.invalid", Long.toString(MAX_ID));
            }
            id = 10 * id + cell.charAt(i) - '0';
        }
        if (id < 1) {
            throw new BadCellException("id.invalid", Long.toString(MAX_ID));
        }
        return new CustomerId(id);
    }

    static boolean yes(String cell) throws BadCellException {
        return switch (Folding.fold(cell)) {
            case "1", "true", "yes", "ja", "oui", "vrai" -> true;
            case "0", "false", "no", "nee", "non", "faux" -> false;
            default -> throw new BadCellException("boolean.invalid");
        };
    }

    static ConsentClaim claim(String cell) throws BadCellException {
        return yes(cell) ? ConsentClaim.GRANTED : ConsentClaim.NOT_GRANTED;
    }

    static Money amount(String cell) throws BadCellException {
        if (!isDecimal(cell)) {
            throw new BadCellException("amount.invalid");
        }
        try {
            return Money.of(cell.replace(',', '.'));
        } catch (InvalidValueException e) {
            throw new BadCellException(e.code());
        }
    }

    /** Digits with a point or comma between them at most, after a minus at most; so short that nothing is slow on it. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, start);
        if (whole == start || text.length() > MAX_AMOUNT_LENGTH) {
            return false;
        }
        if (whole == text.length()) {
            return true;
        }
        char point = text.charAt(whole);
        int end = endOfDigits(text, whole + 1);
        return (point == '.' || point == ',') && end > whole + 1 && end == text.length();
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
