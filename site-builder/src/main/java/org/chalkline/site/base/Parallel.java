package org.chalkline.site.base;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does many things of a kind, as many at once as the machine has processors. */
public final class Parallel {

    private Parallel() {}

    /**
     * Returns the results of a number of tasks in their order. The tasks also begin in it, which a
     * parallel stream does not promise.
     *
     * @param task is given its place, from 0; what the first failing one throws is thrown
     */
    public static <R> List<R> map(int count, IntFunction<R> task) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<R>> begun =
                    IntStream.range(0, count)
                            .mapToObj(i -> workers.submit(() -> task.apply(i)))
                            .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> one : begun) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a task failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            workers.shutdownNow();
        }
    }
}
