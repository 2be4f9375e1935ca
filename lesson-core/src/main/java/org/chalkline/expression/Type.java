package org.chalkline.expression;

import java.util.List;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What values an expression has.
 *
 * @param kind what they are
 * @param item what the items of a list are
 * @param names of a list's items, where the author gave some, or of the options of a choice
 */
public record Type(Kind kind, @Nullable Type item, List<String> names) {

    /** What values can be. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** True or false. */
        CONDITION,
        /** A point, or a vector. */
        POINT,
        /** Values in order. */
        LIST,
        /** One of the words of a choice. */
        OPTION,
        /** Something is wrong, and was told. */
        WRONG
    }

    /** A number. */
    public static final Type NUMBER = new Type(Kind.NUMBER, null, List.of());

    /** True or false. */
    public static final Type CONDITION = new Type(Kind.CONDITION, null, List.of());

    /** A point. */
    public static final Type POINT = new Type(Kind.POINT, null, List.of());

    /** What is wrong already. */
    static final Type WRONG = new Type(Kind.WRONG, null, List.of());

    /** Returns a list. */
    public static Type list(Type item) {
        return new Type(Kind.LIST, item, List.of());
    }

    /** Returns one of some words. */
    public static Type option(List<String> words) {
        return new Type(Kind.OPTION, null, words);
    }

    /** Returns the same list with names of its items. */
    public Type named(List<String> items) {
        return new Type(kind, item, items);
    }

    /** Returns whether it is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isCondition() {
        return kind == Kind.CONDITION;
    }

    boolean isPoint() {
        return kind == Kind.POINT;
    }

    boolean isWrong() {
        return kind == Kind.WRONG || (item != null && item.isWrong());
    }

    /** Returns what a list's items are; what is no list is its own item. */
    public Type each() {
        return item == null ? this : item;
    }

    /** Returns whether values of another type may stand where this is expected. */
    public boolean takes(Type other) {
        return other.isWrong()
                || (kind == other.kind
                        && (item == null || (other.item != null && item.takes(other.item))));
    }

    /** Returns it in words. */
    public Text words() {
        return switch (kind) {
            case NUMBER -> Text.of("a number");
            case CONDITION -> Text.of("a condition");
            case POINT -> Text.of("a point");
            case OPTION -> Text.of("a choice");
            default ->
                    each().isPoint()
                            ? Text.of("a list of points")
                            : each().isNumber()
                                    ? Text.of("a list of numbers")
                                    : each().isCondition()
                                            ? Text.of("a list of conditions")
                                            : Text.of("a list");
        };
    }

    /**
     * Returns the type of a function's value that goes through lists item by item.
     *
     * @param of returns it where nothing is a list; null where the function cannot take that
     */
    static @Nullable Type spread(List<Type> given, Rule of) {
        if (given.stream().noneMatch(Type::isList)) {
            return of.of(given);
        }
        Type item = spread(given.stream().map(Type::each).toList(), of);
        return item == null ? null : list(item).named(names(given));
    }

    /** Returns the names of the items that functions make of lists. */
    static List<String> names(List<Type> given) {
        return given.stream()
                .filter(type -> type.isList() && !type.names.isEmpty())
                .map(Type::names)
                .findFirst()
                .orElse(List.of());
    }

    /** What the type of a value follows from. */
    interface Rule {

        /** Returns it, or null where a function cannot take that. */
        @Nullable Type of(List<Type> given);
    }
}
