package dev.clientele.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a way of writing took. */
final class Measured {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long rows;
    private long nanos;
    private long cpuNanos;
    private long megabytes;

    /** Work that is timed. */
    interface Work {
        void run() throws Exception;
    }

    void time(int written, Work work) throws Exception {
        long cpu = PROCESS.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - begin;
        cpuNanos += PROCESS.getProcessCpuTime() - cpu;
        rows += written;
    }

    Measured of(long fileMegabytes) {
        megabytes = fileMegabytes;
        return this;
    }

    long rowsPerSecond() {
        return Math.round(rows * 1e9 / nanos);
    }

    double cpuMicrosPerRow() {
        return cpuNanos / 1e3 / rows;
    }

    long megabytes() {
        return megabytes;
    }
}
