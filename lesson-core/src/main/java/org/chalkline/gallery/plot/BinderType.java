package org.chalkline.gallery.plot;

import org.chalkline.expression.Compiled;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/** A name and the list through which it goes: {@code i in 1..n}. */
final class BinderType extends PlainType<Binder> {

    static final BinderType BINDER = new BinderType();

    private static final String IN = " in ";

    private BinderType() {}

    @Override
    public Binder take(Carried carried) {
        return new Binder("", Type.NUMBER, FormulaType.NUMBERS.take(carried));
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word;
    }

    @Override
    public Binder parse(Given<Binder> given) {
        Source source = Written.of(given);
        PlotNames names = given.params().findAround(PlotNames.NAMES);
        int in = source == null ? -1 : source.text().indexOf(IN);
        if (source == null || names == null) {
            return standIn();
        }
        if (in < 0) {
            source.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("no name and list: '{0}'", source.text()),
                                    Text.of("such as i in 1..n")));
            return standIn();
        }
        int start = in + IN.length();
        Compiled list =
                names.sheet()
                        .compile(
                                new Source(
                                        source.text().substring(start),
                                        problem -> source.problems().accept(problem.after(start))));
        if (list == null) {
            return standIn();
        }
        if (!list.type().isList()) {
            source.problems()
                    .accept(
                            new Problem(
                                    start,
                                    Text.of("{0} has no items", list.type().words()),
                                    Text.of("a list, such as 1..n")));
            return standIn();
        }
        return new Binder(
                source.text().substring(0, in).strip(), list.type().each(), list.formula());
    }

    @Override
    public Value write(Binder binder) {
        return FormulaType.written(binder.list());
    }

    @Override
    public Binder standIn() {
        return new Binder("", Type.NUMBER, Formula.UNDEFINED);
    }

    @Override
    public Schema schema() {
        return Schema.text();
    }
}
