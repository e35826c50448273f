package dev.clientele;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The calls of one port that are under way, and how many of them nobody waits for any more. Thread-safe. */
final class PortLoad {
    /** A port of which so many calls still run after their time-out hangs, and is left alone until one of them ends. */
    private static final int MOST_OVERDUE = 2;

    private final int most;
    private int underWay;
    private int overdue;

    PortLoad(int most) {
        this.most = most;
    }

    /** A call, to be run in another thread; empty if there are too many. */
    synchronized <T> Optional<Call<T>> begin(Callable<T> answer) {
        if (underWay >= most || overdue >= MOST_OVERDUE) {
            return Optional.empty();
        }
        underWay++;
        return Optional.of(new Call<>(answer, Thread.currentThread()));
    }

    private enum State {
        WAITING,
        RUNNING,
        OVERDUE,
        OVER
    }

    /** One call; it counts until it ends, or is given up before it began. An executor may well never run it. */
    final class Call<T> implements Runnable {
        private final FutureTask<T> task;
        private final Thread asker;
        private State state = State.WAITING;
        private boolean refused;

        private Call(Callable<T> answer, Thread asker) {
            // It ends before its answer is there: who has the answer may ask again at once.
            this.task = new FutureTask<>(() -> {
                try {
                    return answer.call();
                } finally {
                    end();
                }
            });
            this.asker = asker;
        }

        @Override
        public void run() {
            if (!begin()) {
                return;
            }
            try {
                task.run();
            } finally {
                // Who was given up between the two has not run.
                end();
            }
        }

        /** Not in the thread that asks, where nobody could stop waiting for it: the host's executor is full. */
        private boolean begin() {
            synchronized (PortLoad.this) {
                if (state != State.WAITING) {
                    return false;
                }
                refused = Thread.currentThread().equals(asker);
                if (refused) {
                    over();
                } else {
                    state = State.RUNNING;
                }
                return !refused;
            }
        }

        private void end() {
            synchronized (PortLoad.this) {
                if (state == State.OVERDUE) {
                    overdue--;
                }
                if (state != State.OVER) {
                    over();
                }
            }
        }

        private void over() {
            state = State.OVER;
            underWay--;
        }

        /** Nobody waits for it any more. */
        void giveUp() {
            synchronized (PortLoad.this) {
                if (state == State.WAITING) {
                    over();
                } else if (state == State.RUNNING) {
                    state = State.OVERDUE;
                    overdue++;
                }
            }
            task.cancel(true);
        }

        boolean isRefused() {
            synchronized (PortLoad.this) {
                return refused;
            }
        }

        T answerBefore(long end) throws ExecutionException, TimeoutException, InterruptedException {
            return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }
}
