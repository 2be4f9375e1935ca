package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Formula;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.widget.OtherFigure;
import org.chalkline.widget.Presets;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/** The kind {@code lab:plot}. */
final class PlotKind {

    static final Param<List<OnePlot>> PLOTS = Param.of("plots", ListType.of(OnePlot.TYPE));
    static final Param<List<Template>> TEXT = Param.of("text", ListType.of(TemplateType.TEMPLATE));
    static final Param<Formula> GOAL = Param.of("goal", FormulaType.CONDITION);
    static final Param<List<Hint>> HINTS = Param.of("hints", ListType.of(Hint.TYPE));
    static final Param<Template> DESCRIBE = Param.of("describe", TemplateType.TEMPLATE);

    static final Param<Citations> CITATIONS = Param.of("cited", new Citations.Carrier());

    static final WidgetKind KIND =
            new WidgetKind("plot") {
                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration.add(OtherFigure.LIKE, OtherFigure.USE);
                    PlotNames.declare(declaration);
                    Presets.declare(declaration);
                    OnePlot.declare(declaration);
                    declaration.add(PLOTS, TEXT, GOAL, HINTS, DESCRIBE).needs(HINTS, GOAL);
                    ValueTable.declare(declaration);
                    Layout.declare(declaration);
                    declaration.check(OnePlot::checkLikes);
                    declaration.derived(CITATIONS, given -> new Citations());
                }

                @Override
                protected void prove(Widget widget, GivenParams given) {
                    ((PlotWidget) widget).open(given.get(PlotNames.NAMES));
                    Presets.check(widget.controls(), given);
                    PlotProof.prove((PlotWidget) widget, given);
                }

                @Override
                public Widget of(Params params) {
                    return new PlotWidget(params);
                }
            };

    /**
     * What is said to a reader who has not reached the goal.
     *
     * @param when where it is said
     */
    record Hint(Formula when, Template say) {

        private static final Param<Formula> WHEN = Param.of("when", FormulaType.CONDITION);
        private static final Param<Template> SAY = Param.of("say", TemplateType.TEMPLATE);

        static final ParamGroup<Hint> TYPE =
                new ParamGroup<>() {
                    @Override
                    protected void declare(Declaration declaration) {
                        declaration
                                .required(WHEN, Text.of("a condition, such as x > 2"))
                                .required(SAY, Text.of("a sentence"));
                    }

                    @Override
                    public Hint of(Params params) {
                        return new Hint(params.get(WHEN), params.get(SAY));
                    }
                };
    }

    private PlotKind() {}
}
