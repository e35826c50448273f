package dev.clientele.csv;

import dev.clientele.consent.Purpose;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes rows for the intake from the records of a file. */
final class RowReader {
    static final Wording WORDING =
            new Wording(language -> RowReader.class.getResourceAsStream("messages_" + language + ".properties"));

    private final Header header;
    private final LocalTimes times;

    RowReader(Header header, LocalTimes times) {
        this.header = header;
        this.times = times;
    }

    IntakeRow read(NumberedRecord row, Locale locale) {
        int cells = header.cellsOf(row);
        if (cells != header.width()) {
            return rejected(row, cells < header.width() ? "row.too-short" : "row.too-long", cells, locale);
        }
        IntakeCustomer customer = new IntakeCustomer();
        List<Problem> problems = new ArrayList<>(0);
        for (Map.Entry<Field, Integer> column : header.columns().entrySet()) {
            try {
                take(column.getKey(), row.cell(column.getValue()), customer);
            } catch (BadCellException e) {
                String message = WORDING.say(locale, e.code(), e.detail());
                problems.add(new Problem(column.getKey().path(), e.code(), message));
            }
        }
        return problems.isEmpty()
                ? new IntakeRow.Accepted(row.line(), customer)
                : new IntakeRow.Rejected(row.line(), List.copyOf(problems));
    }

    private IntakeRow rejected(NumberedRecord row, String code, int cells, Locale locale) {
        String message = WORDING.say(locale, code, header.width(), cells);
        return new IntakeRow.Rejected(row.line(), List.of(new Problem("", code, message)));
    }

    private void take(Field field, String raw, IntakeCustomer customer) throws BadCellException {
        String cell = raw.strip();
        if (Cells.isNone(field, cell)) {
            return;
        }
        switch (field) {
            case ID -> customer.id(Cells.id(cell));
            case TITLE -> customer.title(FormulaGuard.takenOff(raw));
            case FIRST_NAME -> customer.firstName(FormulaGuard.takenOff(raw));
            case LAST_NAME -> customer.lastName(FormulaGuard.takenOff(raw));
            case EMAIL -> customer.email(FormulaGuard.takenOff(raw));
            case SALES -> customer.sales(Cells.amount(cell));
            case ENABLED -> customer.enabled(Cells.yes(cell));
            case NEWSLETTER -> customer.consent(Purpose.NEWSLETTER, Cells.claim(cell));
            case PARTNER_OFFERS -> customer.consent(Purpose.PARTNER_OFFERS, Cells.claim(cell));
            case REGISTERED -> customer.registered(times.read(cell));
            case LAST_VISIT -> customer.lastVisit(times.read(cell));
        }
    }
}
