package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of several numbers that is computed of doubles only; it goes through lists item by
 * item.
 */
public final class Several extends Operation {

    private final String usage;
    private final int cost;
    private final Function function;

    /** What it computes. */
    interface Function {
        double at(double[] x);
    }

    /**
     * A function.
     *
     * @param params what its numbers are called
     * @param cost how much longer it takes than a sum
     */
    Several(String name, List<String> params, int cost, Function function) {
        super(name, 0, params.size());
        this.cost = cost;
        usage = name + "(" + String.join(", ", params) + ")";
        this.function = function;
    }

    /** Returns its value at numbers. */
    double at(List<Double> numbers) {
        double[] all = new double[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = numbers.get(i);
        }
        return function.at(all);
    }

    @Override
    String usage() {
        return usage;
    }

    @Override
    <T> Object value(Eval<T> eval, Node node) {
        List<Object> given = new ArrayList<>();
        for (Node part : node.parts()) {
            given.add(eval.of(part));
        }
        return at(eval, given);
    }

    @SuppressWarnings("unchecked") // The types of expressions were checked.
    private <T> Object at(Eval<T> eval, List<Object> given) {
        int count = Eval.count(given);
        if (count < 0) {
            eval.spend(cost);
            return eval.arithmetic().apply(this, (List<T>) given);
        }
        Object[] all = new Object[count];
        for (int i = 0; i < count; i++) {
            all[i] = at(eval, Eval.items(given, i));
        }
        return all;
    }

    @Override
    @Nullable Type type(List<Type> given) {
        return Type.spread(
                given, types -> types.stream().allMatch(Type::isNumber) ? Type.NUMBER : null);
    }
}
