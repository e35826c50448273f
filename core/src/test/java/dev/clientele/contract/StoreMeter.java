package dev.clientele.contract;

/** Counts what a store asks of its database, so that the contract can bound it. */
public interface StoreMeter {
    /** Begins to count anew. */
    void reset();

    /**
     * Rows that were fetched.
     *
     * @return their number since the last reset
     */
    long rowsFetched();

    /**
     * Statements that were executed; a batch is one.
     *
     * @return their number since the last reset
     */
    long statements();

    /**
     * Connections that were taken and not given back.
     *
     * @return their number now
     */
    int connectionsOpen();
}
