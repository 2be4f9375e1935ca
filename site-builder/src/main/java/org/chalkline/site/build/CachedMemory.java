package org.chalkline.site.build;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chalkline.param.Memory;
import org.chalkline.site.base.Cache;

/** Keeps on disk what figures searched for, for example a proof, until the program changes. */
final class CachedMemory implements Memory {

    private final Cache cache;
    private final String program;

    /**
     * Makes a memory.
     *
     * @param program changes whenever the program might find something else
     */
    CachedMemory(Cache cache, String program) {
        this.cache = cache;
        this.program = program;
    }

    @Override
    public double[] recall(String question, Supplier<double[]> answer) {
        List<String> key = List.of("finding", program, question);
        String kept = cache.find(key);
        if (kept != null) {
            return Stream.of(kept.split(" "))
                    .filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
        double[] found = answer.get();
        String written =
                DoubleStream.of(found).mapToObj(Double::toString).collect(Collectors.joining(" "));
        cache.keep(key, written);
        return found;
    }
}
