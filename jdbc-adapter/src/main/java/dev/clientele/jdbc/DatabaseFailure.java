package dev.clientele.jdbc;

import java.sql.SQLException;

/**
 * What a driver threw, without what it said: drivers put bound values into their messages, and those are personal data. The
 * place is that of the original.
 */
final class DatabaseFailure extends SQLException {
    private static final long serialVersionUID = 1L;

    private DatabaseFailure(SQLException original) {
        super(
                original.getClass().getName() + ", SQLState " + original.getSQLState() + ", vendor code "
                        + original.getErrorCode(),
                original.getSQLState(),
                original.getErrorCode());
        setStackTrace(original.getStackTrace());
    }

    static DatabaseFailure of(SQLException original) {
        return new DatabaseFailure(original);
    }
}
