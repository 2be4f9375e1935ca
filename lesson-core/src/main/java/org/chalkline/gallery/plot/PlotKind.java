package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.widget.OtherFigure;
import org.chalkline.widget.Presets;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/** The kind {@code lab:plot}. */
final class PlotKind {

    static final Param<List<OnePlot>> PLOTS = Param.of("plots", ListType.of(OnePlot.TYPE));
    static final Param<List<Template>> TEXT = Param.of("text", ListType.of(TemplateType.TEMPLATE));
    static final Param<LiveTex> FORMULA = Param.atBuild("formula", new LiveTexType());

    /** What the formula says. */
    static final Param<Template> SPOKEN = Param.of("spoken", TemplateType.TEMPLATE);

    static final Param<Template> DESCRIBE = Param.of("describe", TemplateType.TEMPLATE);

    static final Param<Citations> CITATIONS = Param.of("cited", new Citations.Carrier());

    static final WidgetKind KIND =
            new WidgetKind("plot") {
                @Override
                protected List<String> wordGroups() {
                    return List.of("plot.", "view.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration.add(OtherFigure.LIKE, OtherFigure.USE);
                    PlotNames.declare(declaration);
                    Presets.declare(declaration);
                    OnePlot.declare(declaration);
                    declaration.add(PLOTS, TEXT, FORMULA);
                    Goals.declare(declaration);
                    declaration.add(DESCRIBE);
                    ValueTable.declare(declaration);
                    Layout.declare(declaration);
                    declaration.check(OnePlot::checkLikes);
                    declaration.derived(SPOKEN, PlotKind::spoken);
                    declaration.derived(CITATIONS, PlotKind::cited);
                }

                @Override
                public List<String> parts() {
                    return List.of("titles", "readout", "table", "step", "play");
                }

                @Override
                protected void prove(Widget widget, GivenParams given) {
                    ((PlotWidget) widget).open(given.get(PlotNames.NAMES));
                    Presets.check(widget.controls(), given);
                    new PlotProof((PlotWidget) widget, given).prove();
                }

                @Override
                public Widget of(Params params) {
                    return new PlotWidget(params);
                }
            };

    private PlotKind() {}

    private static Template spoken(GivenParams given) {
        LiveTex formula = given.find(FORMULA);
        return formula == null ? Template.NONE : formula.spoken();
    }

    /** The numbers of the formula stand in the page as those do that its text cites. */
    private static Citations cited(GivenParams given) {
        Citations citations = new Citations();
        LiveTex formula = given.find(FORMULA);
        if (formula != null) {
            formula.numbers().forEach(citations::add);
        }
        return citations;
    }
}
