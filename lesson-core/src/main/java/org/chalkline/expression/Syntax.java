package org.chalkline.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as it is written, before its names are known. */
sealed interface Syntax {

    /** Returns how many characters stand before it. */
    int at();

    /** Returns how many characters stand before what follows it. */
    int end();

    /** Returns what it is made of. */
    List<Syntax> parts();

    /** Finds what its names stand for and whether its types fit; tells what is wrong. */
    Typed check(Checker checker);

    /** A number. */
    record Numeral(double value, int at, int end) implements Syntax {
        @Override
        public List<Syntax> parts() {
            return List.of();
        }

        @Override
        public Typed check(Checker checker) {
            return new Typed(Type.NUMBER, Node.constant(value));
        }
    }

    /** A name. */
    record Name(String name, int at, int end) implements Syntax {
        @Override
        public List<Syntax> parts() {
            return List.of();
        }

        @Override
        public Typed check(Checker checker) {
            return checker.name(this);
        }
    }

    /** A part of what a name stands for: {@code p.x}. */
    record Member(Syntax of, String name, int at, int end) implements Syntax {
        @Override
        public List<Syntax> parts() {
            return List.of(of);
        }

        @Override
        public Typed check(Checker checker) {
            return checker.member(this);
        }
    }

    /** An expression in brackets. */
    record Group(Syntax of, int at, int end) implements Syntax {
        @Override
        public List<Syntax> parts() {
            return List.of(of);
        }

        @Override
        public Typed check(Checker checker) {
            return of.check(checker);
        }
    }

    /**
     * An operation or a function, and what it is applied to.
     *
     * @param name its name, or its sign
     * @param primes how often the function is differentiated
     * @param nameAt where that stands
     */
    record Apply(String name, int primes, List<Syntax> given, int nameAt, int at, int end)
            implements Syntax {
        @Override
        public List<Syntax> parts() {
            return given;
        }

        @Override
        public Typed check(Checker checker) {
            return checker.apply(this);
        }
    }

    /** The value of a body for each item of a list. */
    record Each(Syntax body, Name item, Syntax list, @Nullable Syntax filter, int at, int end)
            implements Syntax {
        @Override
        public List<Syntax> parts() {
            return filter == null ? List.of(body, list) : List.of(body, list, filter);
        }

        @Override
        public Typed check(Checker checker) {
            return checker.each(this);
        }
    }

    /** Whether a choice stands at a word. */
    record Is(Syntax choice, Name word) implements Syntax {
        @Override
        public int at() {
            return choice.at();
        }

        @Override
        public int end() {
            return word.end();
        }

        @Override
        public List<Syntax> parts() {
            return List.of(choice);
        }

        @Override
        public Typed check(Checker checker) {
            return checker.is(this);
        }
    }
}
