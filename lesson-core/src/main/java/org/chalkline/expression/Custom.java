package org.chalkline.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation that a method computes. */
final class Custom extends Operation {

    private final Value value;
    private final Type.@Nullable Rule rule;

    /** Computes the value of a node. */
    interface Value {
        <T> Object of(Eval<T> eval, Node node);
    }

    /** An operation that authors call by its name. */
    Custom(String name, int parts, Value value, Type.Rule rule) {
        super(name, 0, parts);
        this.value = value;
        this.rule = rule;
    }

    /** An operation that authors call, which has to know the type of what it makes of nothing. */
    static Custom ofAny(String name, Value value, Type.Rule rule) {
        return new Custom(name, 1, 1, value, rule);
    }

    private Custom(String name, int numbers, int parts, Value value, Type.Rule rule) {
        super(name, numbers, parts);
        this.value = value;
        this.rule = rule;
    }

    /** An operation that the language's grammar makes. */
    Custom(String name, int numbers, int parts, Value value) {
        super(name, numbers, parts);
        this.value = value;
        rule = null;
    }

    @Override
    <T> Object value(Eval<T> eval, Node node) {
        return value.of(eval, node);
    }

    @Override
    String usage() {
        return name()
                + (parts() == 1 ? "(list)" : name().equals("dot") ? "(list, list)" : "(list, p)");
    }

    @Override
    @Nullable Type type(List<Type> given) {
        return rule == null ? super.type(given) : rule.of(given);
    }
}
