package org.chalkline.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** What a name of a {@link Sheet} stands for. */
sealed interface Meaning {

    /** A value that comes from outside. */
    record Input(int place, Type type) implements Meaning {}

    /** A name that each step gives a new value. */
    final class Stepped implements Meaning {
        final int place;
        final Source start;
        final Source next;
        @Nullable Type type;
        @Nullable Formula following;
        boolean isUnderway;

        Stepped(int place, Source start, Source next) {
            this.place = place;
            this.start = start;
            this.next = next;
        }
    }

    /** A value that follows; its type is null until it was asked for. */
    final class Cell implements Meaning {
        final String name;
        final Scoped source;
        final int place;
        @Nullable Type type;
        boolean isUnderway;

        Cell(String name, Scoped source, int place) {
            this.name = name;
            this.source = source;
            this.place = place;
        }
    }

    /** A name that cannot be used, and why. */
    record Lack(Text what, Text expected) implements Meaning {}

    /** A function of the author's own, compiled anew for each kind of values that it is given. */
    final class Own implements Meaning {
        final String name;
        final List<String> params;
        final Scoped source;
        final Map<List<Type>, Instance> instances = new HashMap<>();
        boolean isUnderway;

        Own(String name, List<String> params, Scoped source) {
            this.name = name;
            this.params = params;
            this.source = source;
        }

        String usage() {
            return name + "(" + String.join(", ", params) + ")";
        }
    }

    /** What a function makes of values of some types. */
    record Instance(int place, Type type) {

        static final Instance WRONG = new Instance(-1, Type.WRONG);
    }

    /**
     * An expression.
     *
     * @param scope stands before the names that it uses: those of another sheet, or empty
     */
    record Scoped(Source source, String scope) {}
}
