package org.chalkline.site.markdown;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a task on a thread with a large stack and a deadline. Flexmark calls itself for every level
 * of nesting, and some texts, none of them sensible, take it forever.
 */
final class DeepThread {

    private static final long STACK = 256L << 20;

    private DeepThread() {}

    /**
     * The task's result.
     *
     * @throws TooMuch when the stack or the time does not suffice
     */
    static <T> T call(String name, Duration deadline, Callable<T> task) throws TooMuch {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(null, future, name, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new TooMuch("takes longer than " + deadline.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new TooMuch("was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new TooMuch("is nested too deeply", e);
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(name + " failed", e.getCause());
        }
    }

    /** A lesson asks for too much. */
    static final class TooMuch extends Exception {

        private static final long serialVersionUID = 1;

        TooMuch(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
