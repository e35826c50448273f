package dev.clientele.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Binds a statement's parameters one after the other; for one thread. */
final class Parameters {
    private final PreparedStatement statement;
    private final Dialect dialect;
    private int index;

    Parameters(PreparedStatement statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    /** Begins again at the first parameter. */
    Parameters first() {
        index = 0;
        return this;
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Parameters number(Optional<Long> value) throws SQLException {
        return value.isPresent() ? number(value.get()) : none(Types.BIGINT);
    }

    Parameters decimal(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++index, value);
        return this;
    }

    Parameters decimal(Optional<BigDecimal> value) throws SQLException {
        return value.isPresent() ? decimal(value.get()) : none(Types.DECIMAL);
    }

    Parameters bool(boolean value) throws SQLException {
        statement.setBoolean(++index, value);
        return this;
    }

    Parameters text(String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    Parameters text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : none(Types.VARCHAR);
    }

    Parameters bytes(byte[] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    /** A folded text that is compared by code point. */
    Parameters key(String folded) throws SQLException {
        dialect.bindKey(statement, ++index, folded);
        return this;
    }

    Parameters key(Optional<String> folded) throws SQLException {
        dialect.bindKey(statement, ++index, folded.orElse(null));
        return this;
    }

    Parameters keys(List<String> folded) throws SQLException {
        dialect.bindKeys(statement, ++index, folded);
        return this;
    }

    Parameters numbers(List<Long> values) throws SQLException {
        dialect.bindNumbers(statement, ++index, values);
        return this;
    }

    Parameters hashes(List<byte[]> hashes) throws SQLException {
        dialect.bindHashes(statement, ++index, hashes);
        return this;
    }

    /** Bound without any zone, so that no time zone of a session, a driver or a JVM can shift it. */
    Parameters time(Instant value) throws SQLException {
        statement.setObject(++index, LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        return this;
    }

    Parameters time(Optional<Instant> value) throws SQLException {
        return value.isPresent() ? time(value.get()) : none(Types.TIMESTAMP);
    }

    Parameters date(Optional<LocalDate> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DATE);
        }
        statement.setObject(++index, value.get());
        return this;
    }

    private Parameters none(int type) throws SQLException {
        statement.setNull(++index, type);
        return this;
    }
}
