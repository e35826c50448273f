package dev.clientele.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs one piece of work in several threads at the same moment. */
final class Race {
    private Race() {}

    /** What each thread got: a result, or what was thrown. */
    record Finish<T>(T result, Throwable thrown) {
        boolean won() {
            return thrown == null;
        }
    }

    interface Runner<T> {
        T run(int number) throws Exception;
    }

    static <T> List<Finish<T>> of(int threads, Runner<T> runner) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return runner.run(i);
                    }))
                    .toList();
            start.countDown();
            List<Finish<T>> finishes = new ArrayList<>();
            for (Future<T> one : running) {
                finishes.add(finish(one));
            }
            return finishes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Finish<T> finish(Future<T> running) throws InterruptedException {
        try {
            return new Finish<>(running.get(), null);
        } catch (ExecutionException e) {
            return new Finish<>(null, e.getCause());
        }
    }
}
