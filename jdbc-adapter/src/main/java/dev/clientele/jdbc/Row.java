package dev.clientele.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the columns of a result's present row one after the other; for one thread. */
final class Row {
    private final ResultSet result;
    private int index;

    /** Reads one thing out of a row. */
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        index = 0;
        return result.next();
    }

    /** Leaves columns out. */
    void skip(int columns) {
        index += columns;
    }

    long number() throws SQLException {
        return result.getLong(++index);
    }

    Optional<Long> optionalNumber() throws SQLException {
        long value = result.getLong(++index);
        return result.wasNull() ? Optional.empty() : Optional.of(value);
    }

    BigDecimal decimal() throws SQLException {
        return result.getBigDecimal(++index);
    }

    boolean bool() throws SQLException {
        return result.getBoolean(++index);
    }

    String text() throws SQLException {
        return result.getString(++index);
    }

    Optional<String> optionalText() throws SQLException {
        return Optional.ofNullable(result.getString(++index));
    }

    byte[] bytes() throws SQLException {
        return result.getBytes(++index);
    }

    Instant time() throws SQLException {
        return result.getObject(++index, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    Optional<Instant> optionalTime() throws SQLException {
        return Optional.ofNullable(result.getObject(++index, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    Optional<LocalDate> optionalDate() throws SQLException {
        return Optional.ofNullable(result.getObject(++index, LocalDate.class));
    }
}
