package dev.clientele.privacy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A value in a customer's personal data. Its text form ({@code toString}) shows nothing. */
public sealed interface DataValue {
    /**
     * A text.
     *
     * @param value any text
     * @return the value
     */
    static DataValue of(String value) {
        return new Text(value);
    }

    /**
     * A whole number.
     *
     * @param value any number
     * @return the value
     */
    static DataValue of(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    /**
     * An exact number.
     *
     * @param value with at most 100 digits before and after the decimal point
     * @return the value
     * @throws IllegalArgumentException if it has more
     */
    static DataValue of(BigDecimal value) {
        return new Numeric(value);
    }

    /**
     * Yes or no.
     *
     * @param value true for yes
     * @return the value
     */
    static DataValue of(boolean value) {
        return new Truth(value);
    }

    /**
     * A moment.
     *
     * @param value any moment
     * @return the value
     */
    static DataValue of(Instant value) {
        return new Moment(value);
    }

    /**
     * A day.
     *
     * @param value any day
     * @return the value
     */
    static DataValue of(LocalDate value) {
        return new Day(value);
    }

    /**
     * Records that belong to the one which has this value, such as the lines of an order.
     *
     * @param records of the same fields; an output refuses others
     * @return the value
     */
    static DataValue of(List<DataRecord> records) {
        return new Records(records);
    }

    /**
     * A text.
     *
     * @param value any text
     */
    record Text(String value) implements DataValue {
        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /**
     * A number.
     *
     * @param value an exact number
     */
    record Numeric(BigDecimal value) implements DataValue {
        private static final int MOST_DIGITS = 100;

        /**
         * Checks that writing it takes little room.
         *
         * @throws IllegalArgumentException if it has more than 100 digits before or after the decimal point
         */
        public Numeric {
            long digitsBefore = (long) value.precision() - value.scale();
            if (digitsBefore > MOST_DIGITS || value.scale() > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS) {
                throw new IllegalArgumentException("A number in personal data has at most " + MOST_DIGITS
                        + " digits before and after the decimal point, and this one has more.");
            }
        }

        @Override
        public String toString() {
            return "Numeric[…]";
        }
    }

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record Truth(boolean value) implements DataValue {
        @Override
        public String toString() {
            return "Truth[…]";
        }
    }

    /**
     * A moment.
     *
     * @param value any moment
     */
    record Moment(Instant value) implements DataValue {
        @Override
        public String toString() {
            return "Moment[…]";
        }
    }

    /**
     * A day.
     *
     * @param value any day
     */
    record Day(LocalDate value) implements DataValue {
        @Override
        public String toString() {
            return "Day[…]";
        }
    }

    /**
     * Records within a record.
     *
     * @param value of the same fields
     */
    record Records(List<DataRecord> value) implements DataValue {
        /** Keeps a copy. */
        public Records {
            value = List.copyOf(value);
        }

        @Override
        public String toString() {
            return "Records[" + value.size() + "]";
        }
    }
}
