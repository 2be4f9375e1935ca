package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Mark;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.chalkline.figure.Whole;
import org.chalkline.param.Params;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Added;
import org.chalkline.widget.Cited;
import org.chalkline.widget.ControlPanel;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.Presets;
import org.chalkline.widget.Session;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.jspecify.annotations.Nullable;

/** A figure that an author writes in the lesson. */
final class PlotWidget implements Widget {

    private static final double WIDTH = 540;
    private static final double HEIGHT = 300;
    private static final double SMALL_WIDTH = 340;
    private static final double SMALL_HEIGHT = 250;
    private static final String LINE = "\n";

    private final Params params;
    private final Setup setup;
    private final List<OnePlot> plots;
    private final List<Template> texts;
    private final Template spoken;
    private final ValueTable table;
    private final Goals goals;
    private final @Nullable Template description;
    private final Citations citations;
    private final int own;
    private final Words words;
    private final Pen pen;

    /** All names, when the site is built. */
    private @Nullable PlotNames names;

    PlotWidget(Params params) {
        this.params = params;
        setup = params.get(PlotNames.SETUP);
        List<OnePlot> several = params.get(PlotKind.PLOTS);
        plots = several.isEmpty() ? List.of(new OnePlot(params)) : several;
        texts = params.get(PlotKind.TEXT);
        spoken = params.get(PlotKind.SPOKEN);
        table = new ValueTable(params);
        goals = new Goals(params, setup);
        description = params.find(PlotKind.DESCRIBE);
        citations = params.get(PlotKind.CITATIONS);
        Integer ofReader = params.find(PlotNames.OWN);
        own = ofReader == null ? -1 : ofReader;
        words = params.words();
        pen = params.pen();
    }

    Setup setup() {
        return setup;
    }

    /** Lets lessons cite expressions over names. */
    void open(PlotNames all) {
        names = all;
    }

    @Override
    public List<String> families() {
        boolean hasMaps =
                plots.stream()
                        .flatMap(plot -> plot.marks().stream())
                        .anyMatch(mark -> MapFigures.MARKS.contains(mark.kind()));
        return hasMaps ? List.of(MapFigures.FAMILY.name()) : List.of();
    }

    @Override
    public boolean hasNames() {
        return names != null;
    }

    @Override
    public @Nullable Cited cite(String expression, Complaint complaint) {
        PlotNames all = names;
        Template.Piece piece = all == null ? null : citations.add(all, expression, complaint);
        Formula formula = piece == null ? null : piece.number();
        if (piece == null || formula == null) {
            return null;
        }
        Text problem =
                Attempt.at(
                        () -> {
                            setup.eval(controls().start()).call(formula);
                            return Text.NONE;
                        });
        if (!problem.isEmpty()) {
            complaint.about(0, problem, Text.of("another expression"), "", List.of());
            return null;
        }
        return new CitedExpression(setup, piece, formula);
    }

    @Override
    public @Nullable String cited(State state, String expression) {
        Template.Piece piece = citations.find(expression);
        return piece == null ? null : piece.text(setup.eval(state));
    }

    @Override
    public List<Followed> followed() {
        return setup.followed();
    }

    @Override
    public int own() {
        return own;
    }

    @Override
    public Controls controls() {
        return setup.controls();
    }

    /** Returns the state at the first of its steps. */
    State beginning(State state) {
        return setup.hasSteps() ? state.with(controls().indexOf("step"), 0) : state;
    }

    @Override
    public @Nullable State next(State state) {
        if (!setup.hasSteps()) {
            return null;
        }
        int step = controls().indexOf("step");
        return state.tick(step) < controls().all().get(step).ticks()
                ? controls().move(state, step, 1)
                : null;
    }

    @Override
    public State drag(State state, String handle, double x, double y) {
        for (Handle each : setup.handles()) {
            if (each.name().equals(handle)) {
                boolean isOne = plots.size() == 1;
                OnePlot plot = plots.get(each.plot());
                Point to = new Point(x, y);
                return each.drag(
                        setup, state, to, at -> plot.distance(at, to, width(isOne), height(isOne)));
            }
        }
        return state;
    }

    @Override
    public Session session() {
        return new PlotSession(this);
    }

    @Override
    public View view(State state) {
        return session().view(state);
    }

    /** Draws a state. */
    View view(State state, Eval<Double> eval) {
        Element.Builder body = pen.of("div", "widget authored").add(draw(state, eval));
        for (Template text : texts) {
            body.add(pen.of("p", "readout").add(text.html(new Whole("span"), eval).element()));
        }
        if (!spoken.isEmpty()) {
            body.still(() -> params.get(PlotKind.FORMULA).draw(eval));
        }
        if (!table.isEmpty()) {
            body.add(table.draw(pen, eval));
        }
        body.still(() -> panel(state));
        goals.addTo(body, state, eval, hint(state, eval));
        Element drawn = body.build();
        String isSolved = goals.isSolved(state, eval) ? "true" : "false";
        return goals.isEmpty()
                ? View.of(drawn)
                : View.of(drawn, new Attribute("data-solved", isSolved));
    }

    private Element.@Nullable Builder panel(State state) {
        int first = followedControls();
        if (controls().all().size() == first) {
            return null;
        }
        ControlPanel panel = new ControlPanel(controls(), state, words);
        Presets.addTo(panel, params, controls(), state, words);
        int seed = seed();
        if (hasOwnSteps() || seed >= 0) {
            panel.add(buttons(state, seed));
        }
        for (int i = first; i < controls().all().size(); i++) {
            if (i != seed && !goals.isStage(i)) {
                panel.add(i);
            }
        }
        return panel.draw();
    }

    private boolean hasOwnSteps() {
        return setup.hasSteps() && controls().indexOf("step") >= followedControls();
    }

    /** Returns what plays the steps and draws another sample, side by side. */
    private Element.Builder buttons(State state, int seed) {
        Element.Builder row = Element.of("div", "steps-and-samples");
        if (hasOwnSteps()) {
            Label oneStep = Label.of(words.say("plot.one-step"));
            int pace = Steps.pace(params, setup.lastStep());
            row.add(
                            ControlPanel.playing(words.say("plot.play"), words.say("plot.pause"))
                                    .set("data-pace", Integer.toString(pace)))
                    .add(ControlPanel.action(oneStep, "data-move", "step"));
        }
        if (seed >= 0) {
            Label another = Label.of(words.say("plot.another"));
            String name = controls().all().get(seed).name();
            row.add(ControlPanel.typed(controls(), seed, state))
                    .add(ControlPanel.action(another, "data-move", name));
        }
        return row;
    }

    /** Returns the place of the control that is a random sample's number, or −1. */
    private int seed() {
        String name = params.find(PlotNames.SEED);
        return name == null ? -1 : controls().indexOf(name);
    }

    private Element draw(State state, Eval<Double> eval) {
        List<List<Integer>> rows = Layout.rows(params);
        if (rows.isEmpty()) {
            boolean isOne = plots.size() == 1;
            Element.Builder all = pen.of("div", isOne ? "authored-plots" : "several");
            for (int place = 0; place < plots.size(); place++) {
                all.add(draw(place, state, eval));
            }
            return all.build();
        }
        Element.Builder all = pen.of("div", "authored-plots");
        for (List<Integer> row : rows) {
            Element.Builder line = pen.of("div", "row");
            row.forEach(place -> line.add(draw(place, state, eval)));
            all.add(line);
        }
        return all.build();
    }

    private Element.Builder draw(int place, State state, Eval<Double> eval) {
        boolean isOne = plots.size() == 1;
        OnePlot plot = plots.get(place);
        Element.Builder part = pen.of("div", "authored-plot");
        if (!isOne) {
            part.still(() -> Element.of("p", "panel-title").html(plot.title()));
        }
        Plot drawn = plot.draw(eval, width(isOne), height(isOne));
        for (Handle handle : setup.handles()) {
            if (handle.plot() == place && handle.way() == Handle.ADDED) {
                drawn.takesPoints(handle.name());
            } else if (handle.plot() == place && handle.way() == Handle.TURNED) {
                drawn.turns(Turning.TURN, Turning.TILT);
            } else if (handle.plot() == place) {
                drawn.add(
                        new Mark.Handle(
                                handle.at(controls(), state, eval, drawn),
                                Hue.MAGENTA,
                                handle.name(),
                                handle.way() != Handle.ALONG_X));
            }
        }
        return part.add(drawn.draw(describe(state, eval)));
    }

    /** Returns the width of a plot that stands alone, or of another, in user units. */
    static double width(boolean isOne) {
        return isOne ? WIDTH : SMALL_WIDTH;
    }

    /** Returns the height of a plot that stands alone, or of another, in user units. */
    static double height(boolean isOne) {
        return isOne ? HEIGHT : SMALL_HEIGHT;
    }

    /** Returns what the reader is to reach. */
    Goals goals() {
        return goals;
    }

    @Override
    public State follow(State state, int figure, String written) {
        State next = controls().follow(state, written, followed().get(figure).prefix());
        return next == null ? state : next;
    }

    /**
     * Leaves the controls of other figures as they are. The steps begin anew where the reader has
     * changed what they start with.
     */
    @Override
    public State change(State before, State after) {
        State changed = after;
        for (int i = 0; i < followedControls(); i++) {
            changed = changed.with(i, before.tick(i));
        }
        if (setup.hasSteps() && setup.step(before) == setup.step(changed)) {
            for (int i = 0; i < controls().all().size(); i++) {
                if (before.tick(i) != changed.tick(i) && setup.startsDependOn(i)) {
                    return beginning(changed);
                }
            }
        }
        return changed;
    }

    @Override
    public State settle(State state) {
        return goals.settle(state, setup);
    }

    /** Returns what is said first of what holds; nothing before the reader has tried. */
    private String hint(State state, Eval<Double> eval) {
        return state.equals(controls().start()) ? "" : goals.hint(state, eval);
    }

    /** Returns how many points of each class there are among those that the reader added. */
    private String counts(State state, int control) {
        Added added = controls().added(control);
        StringBuilder counts = new StringBuilder();
        for (int kind = 0; kind < added.classes().size(); kind++) {
            counts.append(kind == 0 ? "" : words.say("list.separator"))
                    .append(added.classes().get(kind))
                    .append(' ')
                    .append(added.countOf(state.tick(control), kind));
        }
        return added.name() + words.say("list.colon") + counts;
    }

    /** Returns what its marks and texts say. */
    private List<String> lines(State state, Eval<Double> eval) {
        List<String> lines = new ArrayList<>();
        if (description != null) {
            lines.add(description.text(eval));
            return lines;
        }
        for (OnePlot plot : plots) {
            for (PlotMark mark : plot.marks()) {
                String said = mark.said(eval);
                if (!said.isEmpty()) {
                    lines.add(said);
                }
            }
        }
        for (Template text : texts) {
            lines.add(text.text(eval));
        }
        if (!spoken.isEmpty()) {
            lines.add(spoken.text(eval));
        }
        for (int i = followedControls(); i < controls().all().size(); i++) {
            if (controls().all().get(i) instanceof Added) {
                lines.add(counts(state, i));
            }
        }
        return lines;
    }

    @Override
    public String announce(State state) {
        return session().announce(state);
    }

    String announce(State state, Eval<Double> eval) {
        List<String> lines = new ArrayList<>(lines(state, eval));
        String praise = goals.praise(state, eval);
        if (!praise.isEmpty()) {
            lines.add(praise);
        }
        lines.add(hint(state, eval));
        return String.join(LINE, lines);
    }

    @Override
    public String describe(State state) {
        return session().describe(state);
    }

    String describe(State state, Eval<Double> eval) {
        return String.join("; ", lines(state, eval));
    }
}
