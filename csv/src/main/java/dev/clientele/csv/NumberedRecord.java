package dev.clientele.csv;

import org.apache.commons.csv.CSVRecord;

/** A record of a file with the line on which it begins. */
record NumberedRecord(long line, CSVRecord cells) {
    int size() {
        return cells.size();
    }

    String cell(int index) {
        return cells.get(index);
    }

    /** Whether its line is blank. */
    boolean isBlank() {
        return size() == 1 && endsBlank();
    }

    boolean endsBlank() {
        return cell(size() - 1).isBlank();
    }
}
