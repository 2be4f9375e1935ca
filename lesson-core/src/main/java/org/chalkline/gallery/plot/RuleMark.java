package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code rule: x = 3} or {@code rule: y = f(2)}: a line over the whole plot. */
final class RuleMark extends PlotMark {

    private static final Param<Sided> RULE = Param.of("rule", Sided.TYPE);

    static final MarkKind KIND =
            new MarkKind("rule") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration.required(RULE, Text.of("such as x = 3"));
                }

                @Override
                public PlotMark of(Params params) {
                    return new RuleMark(params);
                }
            };

    private final Sided rule;

    private RuleMark(Params params) {
        super(params, KIND);
        rule = params.get(RULE);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        double at = number(eval, rule.formula(), item);
        canvas.rule(rule.isX(), at, style);
        Frame frame = canvas.frame();
        name(
                canvas,
                eval,
                style,
                rule.isX() ? new Point(at, frame.top()) : new Point(frame.right(), at),
                item);
    }
}
