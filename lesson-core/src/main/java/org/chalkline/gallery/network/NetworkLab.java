package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.Sequential;
import org.chalkline.text.Words;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Measure;
import org.chalkline.widget.Quantity;
import org.chalkline.widget.Sign;
import org.chalkline.widget.State;
import org.chalkline.widget.ToolBar;
import org.chalkline.widget.View;
import org.jspecify.annotations.Nullable;

/**
 * A network with one input and one hidden layer that the reader fits to a piecewise-linear target:
 * the target and the output, every unit's z and a, the network and the sliders.
 *
 * <p>Parameters: {@code target}, a list of [x, y]; {@code input} with {@code label}; {@code output}
 * with {@code label}, {@code weights} and {@code bias}; {@code activation}, or {@code activations}
 * for the reader to swap; {@code units}, a list of {w, b, name, hue} whose w and b are numbers or
 * sliders; {@code slider}, the range of sliders that do not give their own; {@code y} and {@code
 * unit-y}, the intervals drawn; {@code loss} with {@code samples}, {@code solved} and {@code
 * match}; {@code hues} with {@code target}, {@code output}, {@code z}, {@code a}; {@code stages}, a
 * list of {name, free, match}; {@code cursor} with {@code step}, {@code start}, {@code label};
 * {@code parts} and {@code residual}, whether what each unit adds and the gap to the target are
 * shaded from the start; {@code hints}, whether there are some; {@code hint-after}, after how many
 * seconds of rest one is offered, 0 for never.
 *
 * <p>What the lesson claims of all states, and may: see {@link FitProof} and {@link HintProof}.
 * Measures: {@code loss}; {@code matched}, how many pieces of the target the output follows; {@code
 * bend0}, {@code bend1} …, where each unit's z is zero.
 *
 * <p>Facts of the figure: {@code data-loss}, the mean squared error with six decimals, and {@code
 * data-solved}.
 *
 * @param fits the fit with each activation that the reader may give the units
 * @param floors the best that each activation can do, or null where there is one only
 */
record NetworkLab(
        List<Fit> fits,
        Swap swap,
        Swap.@Nullable Floors floors,
        FitPlot plot,
        UnitPlots unitPlots,
        LabNetwork network,
        Controls controls,
        Stages stages,
        LabOptions options,
        FitReport report)
        implements NetworkWidget {

    private static final int FACT_PLACES = 6;

    /** Between what is announced of a state. */
    private static final String LINE = "\n";

    @Override
    public List<Measure> measures() {
        List<Measure> measures = Units.bends(unitPlots.units(), controls);
        measures.add(new Measure("loss", FitReport.LOSS_PLACES, state -> at(state).loss()));
        measures.add(new Measure("matched", 0, state -> at(state).matched()));
        return measures;
    }

    @Override
    public List<Sign> signs() {
        boolean hasCursor = !Double.isNaN(options.x(controls, controls.start()));
        return NetworkSigns.of(hasCursor && fits.get(0).activation() == Activation.RELU);
    }

    private Fit.Result at(State state) {
        return fits.get(swap.place(state)).at(controls, state);
    }

    @Override
    public Sequential network(State state) {
        return fits.get(swap.place(state)).network(controls, state);
    }

    @Override
    public Matrix samples(State state) {
        return PolylineType.knots(fits.get(0).target());
    }

    private UnitPlots plots(Fit.Result result) {
        return unitPlots.with(result.fit().activation());
    }

    @Override
    public State settle(State state) {
        return stages.settle(state, at(state));
    }

    @Override
    public boolean isLocked(State state, int control) {
        return stages.isLocked(controls, state, control);
    }

    @Override
    public State drag(State state, String handle, double x, double y) {
        return unitPlots.drag(controls, state, handle, x);
    }

    @Override
    public View view(State state) {
        Fit.Result result = at(state);
        Attribute loss = new Attribute("data-loss", Digits.fixed(result.loss(), FACT_PLACES));
        // A lab of swapped activations is for comparing; there is nothing to solve.
        return floors != null
                ? View.of(draw(state, result), loss)
                : View.of(
                        draw(state, result),
                        loss,
                        new Attribute("data-solved", result.isSolved() ? "true" : "false"));
    }

    private Element draw(State state, Fit.Result result) {
        double x = options.x(controls, state);
        Pen pen = unitPlots.pen();
        Element.Builder lab = pen.of("div", "widget network-lab");
        stages.addTo(lab, state, result);
        lab.add(fit(state, result, x)).add(pen.of("p", "hint").text(hint(state, result)));
        options.addOffer(lab, about(result), pen, words());
        return lab.add(
                        pen.of("div", "lab-units")
                                .add(
                                        pen.of("div", "lab-network")
                                                .add(network.draw(result, x, place(x))))
                                .add(plots(result).draw(controls, state, x)))
                .still(() -> panel(state))
                .build();
    }

    /** What a hint would be about: the network as the reader has set it, unless it solves it. */
    private String about(Fit.Result result) {
        StringBuilder about = new StringBuilder();
        for (int i = 0; i < unitPlots.units().size() && !result.isSolved(); i++) {
            about.append(Digits.coordinate(result.w(i)))
                    .append(' ')
                    .append(Digits.coordinate(result.b(i)))
                    .append(' ');
        }
        return about.toString();
    }

    private Element.Builder fit(State state, Fit.Result result, double x) {
        Pen pen = unitPlots.pen();
        Element.Builder fit =
                pen.of("div", "lab-fit")
                        .add(plot.draw(result, options, state, x, report.describe(result)))
                        .still(() -> ToolBar.ofPlot(words()))
                        .add(status(state, result));
        if (options.cursor() >= 0) {
            fit.add(pen.of("p", "readout").add(report.sum(pen, result, x, place(x))));
        }
        if (floors != null) {
            swap.addTo(fit, floors, state, pen, words());
        }
        return fit;
    }

    private String signals(State state, Fit.Result result) {
        double x = options.x(controls, state);
        return Double.isNaN(x)
                ? ""
                : words().say("sentence.separator") + network.describe(result, x, place(x));
    }

    /** Writes where the cursor stands; nothing where there is none. */
    private String place(double x) {
        return options.cursor() < 0
                ? ""
                : Digits.typeset(x, controls.slider(options.cursor()).range().places());
    }

    /** The controls that are no unit's. */
    private Element.@Nullable Builder panel(State state) {
        List<Integer> members = new ArrayList<>();
        Quantity bias = fits.get(0).bias();
        if (bias.isFree()) {
            members.add(bias.control());
        }
        if (swap.control() >= 0) {
            members.add(swap.control());
        }
        members.addAll(options.controls());
        ControlPanel panel = new ControlPanel(controls, state, words());
        members.forEach(panel::add);
        return members.isEmpty() ? null : panel.draw();
    }

    private Words words() {
        return report.words();
    }

    private Element status(State state, Fit.Result result) {
        Pen pen = unitPlots.pen();
        String praise = report.coach().praise(result);
        Element.Builder solved =
                pen.of("span", "solved")
                        .fixed("role", "status")
                        .text(praise.isEmpty() ? stages.praise(state, result) : praise);
        return pen.of("p", "readout")
                .add(pen.of("span").text(report.loss(result)))
                .add(pen.of("span").text(report.matched(result)))
                .add(solved)
                .build();
    }

    /** What there is to say about the state at more length: a hint that is wanted, or a remark. */
    private String hint(State state, Fit.Result result) {
        return LabOptions.isOn(state, options.hint()) && !result.isSolved()
                ? report.coach()
                        .hint(
                                result,
                                Task.of(result.fit(), controls, stages, state),
                                unit -> stages.undone(controls, state, result, unit))
                : report.coach().remark(result);
    }

    @Override
    public String announce(State state) {
        Fit.Result result = at(state);
        double x = options.x(controls, state);
        return report.follows(result)
                + words().say("network-lab.now", report.loss(result), report.matched(result))
                + LINE
                + plots(result).describe(controls, state, LINE)
                + LINE
                + hint(state, result)
                + (Double.isNaN(x) ? "" : LINE + report.sum(result, x, place(x)));
    }

    @Override
    public String describe(State state) {
        Fit.Result result = at(state);
        return report.describe(result)
                + words().say("sentence.separator")
                + plots(result).describe(controls, state, " ")
                + signals(state, result);
    }
}
