package dev.clientele.examples.benchmarks;

import java.sql.SQLException;

/** One page that is shown, or the floor that it is compared with. */
record PageWay(String name, Call call) {
    /** Shows it once. */
    interface Call {
        void run() throws SQLException;
    }
}
