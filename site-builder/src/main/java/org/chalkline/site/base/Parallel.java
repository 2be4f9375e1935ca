package org.chalkline.site.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does many things of a kind, as many at once as the machine has processors. */
public final class Parallel {

    private Parallel() {}

    /**
     * Returns the results of a number of tasks in their order. The tasks also begin in it, which a
     * parallel stream does not promise.
     *
     * @param task is given its place, from 0
     */
    public static <R> List<R> map(int count, IntFunction<R> task) {
        List<R> results = new ArrayList<>(Collections.nCopies(count, null));
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(
                        worker -> {
                            for (int i = next.getAndIncrement();
                                    i < count;
                                    i = next.getAndIncrement()) {
                                results.set(i, task.apply(i));
                            }
                        });
        return results;
    }
}
