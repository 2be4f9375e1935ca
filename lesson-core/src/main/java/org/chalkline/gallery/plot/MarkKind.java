package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/** A kind of mark: its parameters, and how a mark is made of them. */
abstract class MarkKind extends ParamGroup<PlotMark> {

    static final Param<Binder> FOR = Param.of("for", BinderType.BINDER);
    static final Param<Formula> SHOW = Param.of("show", FormulaType.CONDITION);
    static final Param<Formula> AT = Param.of("at", FormulaType.POINT);
    static final Param<Template> LABEL = Param.of("label", TemplateType.TEMPLATE);

    private static final String LINE = "line";

    private final String name;

    MarkKind(String name) {
        this.name = name;
    }

    /** Returns the name of its own parameter, which tells entries of this kind. */
    final String name() {
        return name;
    }

    /** Returns whether {@code line} says how its line is drawn. */
    final boolean hasLine() {
        return !name.equals(LINE);
    }

    /** Returns whether {@code at} says where its label stands. */
    boolean hasPlace() {
        return true;
    }

    /** Returns whether it must be seen somewhere, at the start or at the end of a slider. */
    boolean isSomewhere() {
        return false;
    }

    /** Returns whether it fills the plot, of which both intervals must be known. */
    boolean needsFrame() {
        return false;
    }

    /** Says which parameters there are besides those of every mark. */
    abstract void declareOwn(Declaration declaration);

    /** Returns what it takes besides what every mark does. */
    final Schema own() {
        Declaration own = new Declaration();
        declareOwn(own);
        return own.schema();
    }

    /** Returns what every mark takes. */
    static Schema common() {
        Declaration common = new Declaration().add(FOR, LABEL, AT, SHOW);
        Style.declare(common, true);
        return common.schema();
    }

    @Override
    protected final void declare(Declaration declaration) {
        declaration.add(FOR);
        declareOwn(declaration);
        declaration.add(LABEL, SHOW);
        if (hasPlace()) {
            declaration.add(AT);
        }
        Style.declare(declaration, hasLine());
        declaration.check(this::check);
    }

    /** Draws it at the start and with each control at its ends, where nobody sees it. */
    private void check(GivenParams given) {
        PlotNames names = given.findAround(PlotNames.NAMES);
        if (names == null || !given.isClean()) {
            return;
        }
        String open = Frames.open(given);
        if (needsFrame() && !open.isEmpty()) {
            given.problem(
                    Kind.EXPRESSION,
                    name,
                    Text.of("the plot has no interval of {0}", open),
                    Text.of("such as {0}: [-5, 5]", open));
            return;
        }
        Text problem =
                Attempt.at(
                        () ->
                                isSeen(given, names) || !isSomewhere()
                                        ? Text.NONE
                                        : Text.of("undefined all over"));
        if (!problem.isEmpty()) {
            given.problem(Kind.EXPRESSION, name, problem, Text.of("another expression"));
        }
    }

    private boolean isSeen(GivenParams given, PlotNames names) {
        Frame frame = Frames.around(given);
        PlotMark mark = of(given);
        boolean isSeen = false;
        for (Eval<Double> eval : names.atEnds()) {
            isSeen |= mark.isSeen(frame, eval);
        }
        return isSeen;
    }

    @Override
    public final boolean accepts(Value value) {
        return value instanceof Value.Fields fields && fields.get(name) != null;
    }

    @Override
    public abstract PlotMark of(Params params);
}
