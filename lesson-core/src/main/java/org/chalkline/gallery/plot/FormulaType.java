package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Coded;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.expression.Variable;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.NumbersType;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** An expression over the names of a figure, and over what a mark binds. */
final class FormulaType extends PlainType<Formula> {

    static final FormulaType NUMBER = new FormulaType(List.of(Type.NUMBER), List.of());
    static final FormulaType CONDITION = new FormulaType(List.of(Type.CONDITION), List.of());
    static final FormulaType POINT = new FormulaType(List.of(Type.POINT), List.of());
    static final FormulaType POINTS =
            new FormulaType(List.of(Type.list(Type.POINT), Type.POINT), List.of());
    static final FormulaType NUMBERS = new FormulaType(List.of(Type.list(Type.NUMBER)), List.of());

    private final List<Type> expected;
    private final List<String> variables;

    private FormulaType(List<Type> expected, List<String> variables) {
        this.expected = expected;
        this.variables = variables;
    }

    /** An expression of one of some types. */
    static FormulaType of(Type... expected) {
        return new FormulaType(List.of(expected), List.of());
    }

    /** The same as a function of numbers. */
    FormulaType by(String... names) {
        return new FormulaType(expected, List.of(names));
    }

    @Override
    public Formula take(Carried carried) {
        List<Carried> parts = carried.items();
        return new Coded(parts.get(0).whole(), parts.get(1).text(), parts.get(2).numbers())
                .formula();
    }

    @Override
    public boolean accepts(Value value) {
        return Written.isExpression(value);
    }

    @Override
    public Formula parse(Given<Formula> given) {
        Source source = Written.of(given);
        Compiled compiled = source == null ? null : compile(given.params(), source);
        return compiled == null ? standIn() : compiled.formula();
    }

    /** Compiles an expression; null where something is wrong with it, which is told. */
    @Nullable Compiled compile(GivenParams params, Source source) {
        PlotNames names = params.findAround(PlotNames.NAMES);
        if (names == null) {
            throw new IllegalStateException("a formula outside of a plot");
        }
        List<Variable> all = new ArrayList<>();
        for (String name : variables) {
            all.add(new Variable(name, Type.NUMBER));
        }
        Binder binder = params.findAround(MarkKind.FOR);
        if (binder != null) {
            all.add(new Variable(binder.name(), binder.item()));
        }
        Compiled compiled = names.sheet().compile(source, all.toArray(Variable[]::new));
        if (compiled == null
                || expected.isEmpty()
                || expected.stream().anyMatch(type -> type.takes(compiled.type()))) {
            return compiled;
        }
        List<Text> types = expected.stream().map(Type::words).toList();
        source.problems()
                .accept(
                        new Problem(
                                0,
                                Text.of("{0} does not belong here", compiled.type().words()),
                                types.size() == 1
                                        ? types.get(0)
                                        : Text.of("{0} or {1}", types.get(0), types.get(1))));
        return null;
    }

    @Override
    public Value write(Formula formula) {
        return written(formula);
    }

    /** Returns what a page carries of a formula. */
    static Value.Items written(Formula formula) {
        Coded coded = Coded.of(formula);
        return new Value.Items(
                List.of(
                        new Value.Numeral(coded.room()),
                        new Value.Word(coded.code()),
                        NumbersType.list(coded.numbers())));
    }

    @Override
    public Formula standIn() {
        return Formula.UNDEFINED;
    }

    @Override
    public Schema schema() {
        return Schema.expression();
    }
}
