package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Reals;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Label;
import org.chalkline.figure.Ticks;
import org.chalkline.param.BuiltType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.MapType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.Added;
import org.chalkline.widget.Choice;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.jspecify.annotations.Nullable;

/**
 * The names of a plot: columns of {@code data}, what the reader sets ({@code sliders}, {@code
 * choices}, {@code flags}, {@code handles}, {@code seed}), what steps make, and what follows
 * ({@code let}); when the site is built only.
 */
final class PlotNames {

    static final Param<Map<String, Source>> LET =
            Param.atBuild("let", MapType.of(SourceType.SOURCE));

    /** Tables by what stands before the names of their columns. */
    static final Param<Map<String, Columns>> DATA = Param.atBuild("data", DataType.DATA);

    /** What defines names without the controls. */
    static final Param<Sheet> CONSTANTS = Param.atBuild("constants", new BuiltType<>());

    /** All names. */
    static final Param<PlotNames> NAMES = Param.atBuild("all-names", new BuiltType<>());

    /** What a page carries of them. */
    static final Param<Setup> SETUP = Param.of("setup", new Setup.Carrier());

    private static final Param<Map<String, Params>> SLIDERS =
            Param.atBuild("sliders", MapType.of(Section.of(PlotNames::declareSlider)));
    private static final Param<Map<String, Params>> HANDLES =
            Param.atBuild("handles", MapType.of(Section.of(PlotNames::declareHandle)));
    private static final Param<Map<String, Label>> FLAGS =
            Param.atBuild("flags", MapType.of(LabelType.LABEL));
    private static final Param<Map<String, Options>> CHOICES =
            Param.atBuild("choices", MapType.of(Options.TYPE));

    /** The name that stands for the number of a random sample. */
    static final Param<String> SEED = Param.atBuild("seed", TextType.TEXT);

    private static final Param<Params> STEPS =
            Param.atBuild("steps", Section.of(PlotNames::declareSteps));

    private static final Param<double[]> VALUES = Param.atBuild("values", NumbersType.ANY);
    private static final Param<String> UNIT = Param.atBuild("unit", TextType.TEXT);
    private static final Param<List<Label>> ITEM_NAMES =
            Param.atBuild("names", ListType.of(LabelType.LABEL));
    private static final Param<double[]> STARTS = Param.atBuild("starts", NumbersType.ANY);

    private static final Param<Source> START = Param.atBuild("start", SourceType.SOURCE);
    private static final Param<String> ALONG = Param.atBuild("along", TextType.TEXT);
    private static final Param<Source> CURVE = Param.atBuild("curve", SourceType.SOURCE);
    private static final Param<String> BELOW = Param.atBuild("below", TextType.TEXT);
    private static final Param<String> ABOVE = Param.atBuild("above", TextType.TEXT);
    static final Param<String> ON = Param.atBuild("on", TextType.TEXT);
    private static final Param<Double> GRID = Param.atBuild("grid", ConstantType.POSITIVE);

    private static final Param<Map<String, Source>> FIRST =
            Param.atBuild("start", MapType.of(SourceType.SOURCE));
    private static final Param<Map<String, Source>> NEXT =
            Param.atBuild("next", MapType.of(SourceType.SOURCE));
    private static final Param<Integer> COUNT = Param.atBuild("count", WholeType.from(1, 10_000));

    private static final int MOST_SLIDERS = 99;
    private static final int MOST_SEED = 99_999;
    private static final int HANDLE_STOPS = 200;
    private static final int SLIDER_STOPS = 100;

    private final GivenParams given;
    private final Sheet sheet = new Sheet();
    private final ControlList controls = new ControlList();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Handle> handles = new ArrayList<>();
    private final List<Runnable> definitions = new ArrayList<>();

    /** The sliders of handles on curves. */
    private final Set<String> onCurves = new HashSet<>();

    /** What remains to be done for handles on curves once all names have values. */
    private final List<Runnable> curves = new ArrayList<>();

    private PlotNames(GivenParams given) {
        this.given = given;
    }

    /** Declares all that gives names. */
    static void declare(Declaration declaration) {
        declaration
                .add(DATA, SLIDERS, CHOICES, FLAGS, HANDLES, AddedPoints.ADDED, SEED, LET)
                .add(STEPS)
                .derived(CONSTANTS, ConstantType::constants)
                .derived(NAMES, PlotNames::read)
                .derived(SETUP, params -> params.get(NAMES).setup())
                .check(params -> params.get(NAMES).sheet.checkFunctions());
    }

    private static void declareSlider(Declaration declaration) {
        declaration
                .type(SliderType.Parts.FROM, ConstantType.CONSTANT)
                .usualFrom(SliderType.Parts.FROM, params -> 0.0)
                .type(SliderType.Parts.TO, ConstantType.CONSTANT)
                .usualFrom(SliderType.Parts.TO, params -> 1.0)
                .type(SliderType.Parts.STEP, ConstantType.POSITIVE)
                .usualFrom(SliderType.Parts.STEP, PlotNames::usualStep)
                .type(SliderType.Parts.START, ConstantType.CONSTANT)
                .add(SliderType.Parts.START, SliderType.Parts.LABEL, UNIT, VALUES)
                .add(ITEM_NAMES, STARTS);
    }

    /** About a hundred stops at nice numbers. */
    private static double usualStep(GivenParams slider) {
        double from = slider.get(SliderType.Parts.FROM);
        double to = slider.get(SliderType.Parts.TO);
        if (!(from < to)) {
            return 1;
        }
        Ticks ticks = Ticks.nice(from, to, SLIDER_STOPS);
        return ticks.value(1);
    }

    private static void declareHandle(Declaration declaration) {
        declaration
                .add(START)
                .shortFor(START)
                .add(ALONG, CURVE, BELOW, ABOVE, ON, GRID, SliderType.Parts.LABEL)
                .apart(START, CURVE)
                .apart(GRID, CURVE)
                .apart(SliderType.Parts.LABEL, CURVE)
                .apart(BELOW, CURVE)
                .apart(ABOVE, CURVE)
                .needs(CURVE, ALONG)
                .needs(BELOW, ALONG)
                .needs(ABOVE, ALONG);
    }

    private static void declareSteps(Declaration declaration) {
        declaration
                .add(FIRST, NEXT)
                .usualFrom(COUNT, params -> 0)
                .check(
                        steps -> {
                            if (steps.outer().isGiven(STEPS) && !steps.isGiven(COUNT)) {
                                steps.outer()
                                        .problem(
                                                STEPS,
                                                Text.of("'{0}' is missing", "count"),
                                                Text.of("how many steps, such as 100"));
                            }
                        });
    }

    private static PlotNames read(GivenParams given) {
        PlotNames names = new PlotNames(given);
        given.get(SLIDERS).forEach((key, slider) -> names.addSliders(key, (GivenParams) slider));
        given.get(CHOICES).forEach(names::addChoice);
        given.get(FLAGS).forEach(names::addFlag);
        given.get(HANDLES).forEach((name, handle) -> names.addHandle(name, (GivenParams) handle));
        given.get(HANDLES).forEach((name, handle) -> names.order(name, (GivenParams) handle));
        given.get(AddedPoints.ADDED)
                .forEach((name, added) -> names.addPoints(name, (GivenParams) added));
        String seed = given.find(SEED);
        if (seed != null) {
            names.input(seed, Type.NUMBER, Input.Kind.NUMBER, names.seed(seed), 1);
        }
        if (given.isGiven(STEPS)) {
            names.addSteps((GivenParams) given.get(STEPS));
        }
        names.definitions.forEach(Runnable::run);
        given.get(DATA).forEach(names::addColumns);
        given.get(LET).forEach((key, source) -> names.define("let." + key, key, source));
        given.get(DATA).forEach((prefix, columns) -> columns.explain(names.sheet, prefix));
        names.sheet.compileValues();
        names.curves.forEach(Runnable::run);
        return names;
    }

    /** Returns what computes expressions where the figure starts. */
    Eval<Double> atStart() {
        Setup setup = setup();
        return setup.eval(setup.controls().start());
    }

    /** Returns what computes expressions at the start, and with each control at its ends. */
    List<Eval<Double>> atEnds() {
        Setup setup = setup();
        Controls all = setup.controls();
        List<Eval<Double>> evals = new ArrayList<>();
        evals.add(atStart());
        for (int i = 0; i < all.all().size(); i++) {
            int last = all.all().get(i).ticks();
            evals.add(setup.eval(all.move(all.start(), i, -last)));
            evals.add(setup.eval(all.move(all.start(), i, last)));
        }
        return evals;
    }

    /** Returns what expressions are compiled with. */
    Sheet sheet() {
        return sheet;
    }

    private Setup setup() {
        return new Setup(controls.controls(), inputs, handles, sheet::program);
    }

    private void input(String name, Type type, Input.Kind kind, int first, int count) {
        sheet.input(name, type);
        inputs.add(new Input(kind, first, count));
    }

    private void define(String path, String key, Source source) {
        sheet.define(key, problem -> report(path, problem), source);
    }

    private void report(String path, Problem problem) {
        given.problem(Kind.UNKNOWN_NAME, path, problem.what(), problem.expected());
    }

    /** Adds the sliders of a key: {@code w}, {@code w, b}, or {@code z[4]}, which is a list. */
    private void addSliders(String key, GivenParams slider) {
        int open = key.indexOf('[');
        if (open > 0 && key.endsWith("]")) {
            addList(key, key.substring(0, open), slider);
            return;
        }
        int start = 0;
        String names = key.replace('，', ',') + ",";
        for (int end = names.indexOf(','); end >= 0; end = names.indexOf(',', start)) {
            addSlider(names.substring(start, end).strip(), slider);
            start = end + 1;
        }
    }

    private void addList(String key, String name, GivenParams slider) {
        String written = key.substring(name.length() + 1, key.length() - 1);
        int count = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = Character.digit(written.charAt(i), 10);
            count = digit < 0 || count > MOST_SLIDERS ? 0 : 10 * count + digit;
        }
        if (count < 1 || count > MOST_SLIDERS) {
            given.problem(
                    Kind.UNKNOWN_NAME,
                    "sliders." + key,
                    Text.of("no count of sliders: '{0}'", written),
                    Text.of("a whole number from 1 to 99, as in z[4]"));
            return;
        }
        List<Label> labels = slider.get(ITEM_NAMES);
        double[] starts = slider.get(STARTS);
        int first = -1;
        for (int i = 0; i < count; i++) {
            Label label = i < labels.size() ? labels.get(i) : label(name + i, "");
            Slider one = slider(name + i, label, slider);
            Range range = one.range();
            int start = i < starts.length ? range.tick(starts[i]) : one.start();
            int place = controls.add(new Slider(name + i, label, range, start));
            first = first < 0 ? place : first;
        }
        List<String> names = labels.stream().map(Label::text).toList();
        Type type = Type.list(Type.NUMBER);
        input(
                name,
                names.size() == count ? type.named(names) : type,
                Input.Kind.NUMBERS,
                first,
                count);
    }

    private void addSlider(String name, GivenParams slider) {
        String unit = slider.find(UNIT);
        Label given = slider.find(SliderType.Parts.LABEL);
        Label label = given == null ? label(name, unit) : withUnit(given, unit);
        double[] values = slider.get(VALUES);
        if (values.length > 0) {
            addChoice(name, label, slider, values);
        } else {
            int place = controls.add(slider(name, label, slider));
            input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        }
    }

    private static Slider slider(String name, Label label, GivenParams slider) {
        Slider usual = new Slider(name, label, new Range(0, 1, 10, 1), 0);
        if (!slider.isGiven(SliderType.Parts.FROM) || !slider.isGiven(SliderType.Parts.TO)) {
            slider.problem(
                    slider.isGiven(SliderType.Parts.FROM)
                            ? SliderType.Parts.TO
                            : SliderType.Parts.FROM,
                    Text.of("no range"),
                    Text.of("a slider such as {from: 0, to: 10, step: 0.5}"));
            return usual;
        }
        return SliderType.Parts.read(slider, usual);
    }

    /** Numbers without even steps are picked from a list. */
    private void addChoice(String name, Label label, GivenParams slider, double[] values) {
        Double start = slider.find(SliderType.Parts.START);
        List<Choice.Option> options = new ArrayList<>();
        StringBuilder list = new StringBuilder("[");
        int place = 0;
        for (double value : values) {
            String text = Written.number(value);
            place = start != null && start == value ? options.size() : place;
            list.append(options.isEmpty() ? "" : ", ").append(text);
            options.add(new Choice.Option(text, Label.of(text)));
        }
        int control = controls.add(new Choice(name, label, options, place));
        String hidden = name + ".place";
        input(hidden, Type.NUMBER, Input.Kind.OPTION, control, 1);
        Source source = new Source(list + "][" + hidden + "]", problem -> {});
        definitions.add(() -> define("sliders." + name, name, source));
    }

    /** Adds a choice among words, or among expressions of a name or function. */
    private void addChoice(String key, Options choice) {
        int open = Math.max(key.indexOf('('), key.indexOf('（'));
        String name = (open < 0 ? key : key.substring(0, open)).strip();
        boolean isWords = choice.sources().isEmpty();
        List<Choice.Option> options = new ArrayList<>();
        for (Label each : choice.labels()) {
            String written = isWords ? each.text() : Integer.toString(options.size() + 1);
            options.add(new Choice.Option(written, each));
        }
        int place = controls.add(new Choice(name, label(name, null), options, 0));
        if (isWords) {
            List<String> words = choice.labels().stream().map(Label::text).toList();
            input(name, Type.option(words), Input.Kind.OPTION, place, 1);
        } else {
            String hidden = name + ".place";
            input(hidden, Type.NUMBER, Input.Kind.OPTION, place, 1);
            definitions.add(() -> define("choices." + key, key, choice.picked(hidden)));
        }
    }

    private void addColumns(String prefix, Columns columns) {
        for (String column : columns.numbers().keySet()) {
            if (sheet.isOwn(prefix + column)) {
                given.problem(
                        DATA,
                        Text.of("the name '{0}' is given twice", prefix + column),
                        Text.of("another name"));
            }
        }
        columns.addTo(sheet, prefix);
    }

    private void addFlag(String name, Label label) {
        int place = controls.add(Choice.toggle(name, label, false));
        input(name, Type.CONDITION, Input.Kind.FLAG, place, 1);
    }

    /** Adds points that the reader adds. */
    private void addPoints(String name, GivenParams given) {
        Frames frames = Frames.of(this.given);
        int plot = plot(given, frames);
        if (plot >= 0) {
            Sheet constants = this.given.get(CONSTANTS);
            Added added =
                    AddedPoints.read(name, label(name, null), given, frames.at(plot), constants);
            int place = controls.add(added);
            handles.add(new Handle(name, plot, Handle.ADDED, place, null));
            input(name, Type.list(Type.POINT), Input.Kind.POINTS, place, 1);
            input(name + ".class", Type.list(Type.NUMBER), Input.Kind.CLASSES, place, 1);
        }
    }

    /** Returns the place of the plot in which a handle stands; −1 for none, which is told. */
    private static int plot(GivenParams handle, Frames frames) {
        String on = handle.find(ON);
        int plot = frames.place(on);
        if (plot < 0 && on != null) {
            handle.problem(ON, Text.of("no plot is named '{0}'", on), Text.list(frames.names()));
        }
        return plot;
    }

    private void addHandle(String name, GivenParams handle) {
        Frames frames = Frames.of(given);
        int plot = plot(handle, frames);
        if (plot < 0) {
            return;
        }
        String along = handle.find(ALONG);
        Source curve = handle.find(CURVE);
        Source start = handle.find(START);
        if (curve != null) {
            if (along != null) {
                addOnCurve(name, handle, curve, along, plot);
            }
            return;
        }
        if (start == null) {
            given.problem(
                    Kind.MISSING,
                    "handles." + name,
                    Text.of("'{0}' is missing", "start"),
                    Text.of("where it stands at first, such as (3, 0.5)"));
            return;
        }
        Compiled compiled = given.get(CONSTANTS).compile(start);
        if (compiled == null) {
            return;
        }
        boolean isNumber = along != null;
        Type type = isNumber ? Type.NUMBER : Type.POINT;
        if (!type.equals(compiled.type())) {
            misplaced(start, compiled.type(), type);
            return;
        }
        Object value =
                new Eval<>(Reals.REALS, given.get(CONSTANTS).program()).call(compiled.formula());
        Frame frame = frames.at(plot);
        Label label = handle.find(SliderType.Parts.LABEL);
        Label shown = label == null ? label(name, null) : label;
        Double grid = handle.find(GRID);
        if (isNumber) {
            boolean isUp = "y".equals(along);
            int place = controls.add(axis(name, shown, frame, isUp, grid, (double) value));
            handles.add(
                    new Handle(name, plot, isUp ? Handle.ALONG_Y : Handle.ALONG_X, place, null));
            input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        } else {
            Pair at = (Pair) value;
            int place =
                    controls.add(
                            axis(
                                    name + ".x",
                                    part(shown, "x"),
                                    frame,
                                    false,
                                    grid,
                                    (double) at.x()));
            controls.add(axis(name + ".y", part(shown, "y"), frame, true, grid, (double) at.y()));
            handles.add(new Handle(name, plot, Handle.FREE, place, null));
            input(name, Type.POINT, Input.Kind.POINT, place, 2);
        }
    }

    private static void misplaced(Source source, Type found, Type expected) {
        source.problems()
                .accept(
                        new Problem(
                                0,
                                Text.of("{0} does not belong here", found.words()),
                                expected.words()));
    }

    /** Adds a handle whose place follows from a slider. */
    private void addOnCurve(String name, GivenParams handle, Source curve, String along, int plot) {
        int place = slider(along);
        if (place < 0 || !onCurves.add(along)) {
            handle.problem(
                    ALONG,
                    Text.of("no slider '{0}' for this handle alone", along),
                    Text.of("a slider that the curve depends on"));
            return;
        }
        definitions.add(() -> define("handles." + name, name, curve));
        curves.add(
                () -> {
                    Compiled point = sheet.compile(new Source(name, problem -> {}));
                    if (point != null && point.type().equals(Type.POINT)) {
                        handles.add(
                                new Handle(
                                        along, plot, Handle.ALONG_CURVE, place, point.formula()));
                    } else if (point != null) {
                        misplaced(curve, point.type(), Type.POINT);
                    }
                });
    }

    /** Returns the place of a slider, or −1. */
    private int slider(String name) {
        Controls all = controls.controls();
        int place = all.indexOf(name);
        return place >= 0 && all.all().get(place) instanceof Slider ? place : -1;
    }

    /** Keeps a handle along an axis below and above others. */
    private void order(String name, GivenParams handle) {
        String below = handle.find(BELOW);
        String above = handle.find(ABOVE);
        if (below != null) {
            order(handle, BELOW, name, name, below);
        }
        if (above != null) {
            order(handle, ABOVE, name, above, name);
        }
    }

    private void order(
            GivenParams handle, Param<String> param, String own, String lower, String upper) {
        String other = lower.equals(own) ? upper : lower;
        int low = slider(lower);
        int high = slider(upper);
        if (other.equals(own) || slider(other) < 0) {
            handle.problem(
                    param,
                    Text.of("no slider or handle along an axis: '{0}'", other),
                    Text.of("the name of one that it cannot pass"));
        } else if (low >= 0 && high >= 0) {
            controls.add(new Controls.Order(low, high));
            Controls all = controls.controls();
            if (!all.isInOrder(all.start())) {
                handle.problem(
                        param,
                        Text.of("'{0}' is above '{1}' at the start", lower, upper),
                        Text.of("starts in their order"));
            }
        }
    }

    private static Label part(Label name, String axis) {
        return Label.of(name.text() + " $" + axis + "$");
    }

    private static Slider axis(
            String name,
            Label label,
            Frame frame,
            boolean isUp,
            @Nullable Double grid,
            double start) {
        double from = isUp ? frame.bottom() : frame.left();
        double to = isUp ? frame.top() : frame.right();
        double step = grid == null ? Ticks.nice(from, to, HANDLE_STOPS).value(1) : grid;
        Range range = Range.within(from, to, step);
        return new Slider(name, label, range, range.tick(start));
    }

    private int seed(String name) {
        return controls.add(
                new Slider(name, label(name, null), new Range(1, 1, MOST_SEED - 1, 0), 0));
    }

    private void addSteps(GivenParams steps) {
        int count = steps.get(COUNT);
        int place =
                controls.add(
                        new Slider(
                                "step",
                                Label.of(given.words().say("plot.step")),
                                new Range(0, 1, Math.max(1, count), 0),
                                0));
        input("step", Type.NUMBER, Input.Kind.NUMBER, place, 1);
        Map<String, Source> nexts = steps.get(NEXT);
        steps.get(FIRST)
                .forEach(
                        (name, start) -> {
                            Source next = nexts.get(name);
                            sheet.step(name, start, next == null ? start : next);
                            if (next == null) {
                                given.problem(
                                        Kind.MISSING,
                                        "steps.start." + name,
                                        Text.of("no next value of '{0}'", name),
                                        Text.of("'{0}' under 'next', too", name));
                            }
                        });
    }

    /** Returns a name as it is set: {@code mu1} is μ₁. */
    static Label label(String name, @Nullable String unit) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String letters = name.substring(0, end);
        String index = name.substring(end);
        boolean isLetter = letters.codePointCount(0, letters.length()) == 1;
        String below = index.isEmpty() ? "" : "_{" + index + "}";
        Label greek = Label.of("$\\" + letters + below + "$");
        Label label =
                isGreek(greek)
                        ? greek
                        : isLetter ? Label.of("$" + letters + below + "$") : Label.of(name);
        return withUnit(label, unit);
    }

    private static boolean isGreek(Label label) {
        char first = label.problem() == null ? label.plain().charAt(0) : ' ';
        return first >= 'Α' && first <= 'ω' && label.text().length() > 3;
    }

    private static Label withUnit(Label label, @Nullable String unit) {
        return unit == null || unit.isEmpty() ? label : Label.of(label.text() + " (" + unit + ")");
    }
}
