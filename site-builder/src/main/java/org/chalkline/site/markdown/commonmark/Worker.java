package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chalkline.text.Text;

/**
 * A thread with a large stack and a deadline, which knows what it is at. Flexmark calls itself for
 * every level of nesting, and some texts, none of them sensible, take it forever.
 */
public final class Worker extends Thread {

    private static final long STACK = 256L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often is looked whether the time is up. */
    private static final long STEP_MILLIS = 50;

    private volatile BasedSequence place = BasedSequence.NULL;

    private Worker(Runnable task, String name) {
        super(null, task, name, STACK);
        setDaemon(true);
    }

    /** Notes on which text the current thread works; ends a thread whose time was up. */
    static void at(BasedSequence text) {
        if (Thread.currentThread() instanceof Worker worker) {
            worker.place = text;
            if (worker.isInterrupted()) {
                throw new Refused(text, Text.of("was given up"));
            }
        }
    }

    /**
     * The task's result.
     *
     * @param deadline of the processor's time, so that a busy machine refuses nothing
     * @throws Refused when the stack or the time does not suffice
     */
    public static <T> T call(String name, Duration deadline, Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Worker worker = new Worker(future, name);
        worker.start();
        try {
            while (true) {
                try {
                    return future.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (worker.hasComputed(deadline)) {
                        throw worker.stopped(
                                Text.of("takes longer than {0} seconds", deadline.toSeconds()));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw worker.stopped(Text.of("was interrupted"));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new Refused(worker.place, Text.of("is nested too deeply"));
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(name + " failed", e.getCause());
        }
    }

    private boolean hasComputed(Duration deadline) {
        return THREADS.getThreadCpuTime(getId()) > deadline.toNanos();
    }

    private Refused stopped(Text what) {
        interrupt();
        return new Refused(place, what);
    }
}
