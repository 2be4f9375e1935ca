package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage asked of a port, with the answers: what it made rests on them, and holds as long as
 * the port of a later build gives the same.
 */
final class Trace<P> {

    private final List<Asked<P>> all = new ArrayList<>();

    private record Asked<P>(Function<P, ?> question, @Nullable Object answer) {}

    /** Asks a port and notes the answer, which is a value. */
    synchronized <A extends @Nullable Object> A ask(P port, Function<P, A> question) {
        A answer = question.apply(port);
        all.add(new Asked<>(question, answer));
        return answer;
    }

    /** Returns whether a port gives the same answers. */
    synchronized boolean holds(P port) {
        return all.stream()
                .allMatch(asked -> Objects.equals(asked.question.apply(port), asked.answer));
    }
}
