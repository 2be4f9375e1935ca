package org.chalkline.gallery.plot;

import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/** {@code text: words} near {@code at: (a, b)}. */
final class TextMark extends PlotMark {

    private static final Param<Template> TEXT = Param.of("text", TemplateType.TEMPLATE);

    static final MarkKind KIND =
            new MarkKind("text") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration.required(TEXT, Text.of("words, such as bucket"));
                }

                @Override
                public PlotMark of(Params params) {
                    return new TextMark(params);
                }
            };

    private final Template text;
    private final Formula place;

    private TextMark(Params params) {
        super(params, KIND);
        text = params.get(TEXT);
        Formula given = params.find(MarkKind.AT);
        place = given == null ? Formula.UNDEFINED : given;
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        canvas.label(point(eval.call(place, item)), text, eval, style, item);
    }
}
