package org.chalkline.expression;

import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** What an expression does with values. */
abstract class Operation {

    /** Any number of parts. */
    static final int ANY = -1;

    private final String name;
    private final int numbers;
    private final int parts;

    /**
     * An operation.
     *
     * @param numbers how many numbers its nodes carry
     * @param parts on how many values it works, or {@link #ANY}
     */
    Operation(String name, int numbers, int parts) {
        this.name = name;
        this.numbers = numbers;
        this.parts = parts;
    }

    final String name() {
        return name;
    }

    /** Returns by what pages know it: a name that means one thing of a list and another of two. */
    final String code() {
        return parts == ANY ? name : name + parts;
    }

    final int numbers() {
        return numbers;
    }

    final int parts() {
        return parts;
    }

    /** Returns how authors use it. */
    String usage() {
        boolean isSign = !Character.isLetter(name.charAt(0));
        return isSign
                ? parts == 1 ? name + "x" : "x " + name + " y"
                : name + (parts == 1 ? "(x)" : "(x, y)");
    }

    /** Returns in words what a sign takes; nothing of a function. */
    Text takes() {
        return Text.NONE;
    }

    /** Returns its value. */
    abstract <T> Object value(Eval<T> eval, Node node);

    /** Returns the type of its value, or null where it cannot take such; at build only. */
    @Nullable Type type(List<Type> given) {
        throw new IllegalStateException(name);
    }
}
