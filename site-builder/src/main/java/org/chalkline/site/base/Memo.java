package org.chalkline.site.base;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The last result of each name, which is taken again while what it is made of is the same. Many
 * threads may ask.
 *
 * @param <I> what results are made of: values, whose equality decides
 */
public final class Memo<I, R> {

    private final Map<String, Made<I, R>> all = new ConcurrentHashMap<>();

    private record Made<I, R>(I input, R result) {}

    /** Returns the result of a name, made now or before. */
    public R of(String name, I input, Function<I, R> make) {
        Made<I, R> known = all.get(name);
        if (known != null && (known.input == input || known.input.equals(input))) {
            return known.result;
        }
        R result = make.apply(input);
        all.put(name, new Made<>(input, result));
        return result;
    }
}
