/** A {@link dev.clientele.store.Store} over JDBC, and the database schema that it needs. */
@NullMarked
package dev.clientele.jdbc;

import org.jspecify.annotations.NullMarked;
