package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Sheet;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.param.BuiltType;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.Control;
import org.chalkline.widget.ControlList;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.jspecify.annotations.Nullable;

/**
 * The names of a plot: columns of {@code data}, what the reader sets ({@code sliders}, {@code
 * choices}, {@code flags}, {@code handles}, {@code added}, {@code seed}), what {@code steps} make,
 * and what follows ({@code let}); when the site is built only. A class for each of these adds its
 * names.
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
    static final Param<Setup> SETUP = Param.of("setup", new SetupType());

    /** The name that stands for the number of a random sample. */
    static final Param<String> SEED = Param.atBuild("seed", TextType.TEXT);

    /** For whom a sample is. */
    static final Param<String> EACH = Param.atBuild("each", new EachType());

    /** The control that begins with a number of the reader's own; only where there is one. */
    static final Param<Integer> OWN = Param.of("own", WholeType.ANY);

    private static final int MOST_SEED = 99_999;

    /** So many samples are told apart where each reader gets one: each is proved and asked of. */
    private static final int VARIANTS = 50;

    private static final class EachType extends ChoiceType<String> {

        @Override
        public List<String> all() {
            return List.of("reader");
        }

        @Override
        public String nameOf(String one) {
            return one;
        }
    }

    private final GivenParams given;
    private final Sheet sheet = new Sheet();
    private final ControlList controls = new ControlList();
    private final List<Named> inputs = new ArrayList<>();
    private final List<Followed> followed = new ArrayList<>();
    private final List<Handle> handles = new ArrayList<>();

    /** What is defined once all controls are there. */
    private final List<Runnable> definitions = new ArrayList<>();

    /** What remains to be done once all names have values. */
    private final List<Runnable> afterwards = new ArrayList<>();

    private @Nullable PlotNames used;

    private PlotNames(GivenParams given) {
        this.given = given;
    }

    /** A name that stands for some controls. */
    private record Named(String name, Type type, Input input) {}

    /** Declares all that gives names. */
    static void declare(Declaration declaration) {
        declaration
                .add(DATA, Sliders.SLIDERS, Choices.CHOICES, Choices.FLAGS, Handles.HANDLES)
                .add(AddedPoints.ADDED, SEED, EACH, LET, Steps.STEPS)
                .needs(EACH, SEED)
                .derived(CONSTANTS, ConstantType::constants)
                .derived(NAMES, PlotNames::read)
                .derived(SETUP, params -> params.get(NAMES).setup())
                .derived(OWN, PlotNames::own)
                .check(params -> params.get(NAMES).sheet.checkFunctions());
    }

    private static PlotNames read(GivenParams given) {
        PlotNames names = new PlotNames(given);
        new OtherNames(names).take();
        Sliders.addTo(names);
        Choices.addTo(names);
        Handles.addTo(names);
        AddedPoints.addTo(names);
        names.addSeed();
        Turning.addTo(names);
        Steps.addTo(names);
        Goals.addTo(names);
        names.definitions.forEach(Runnable::run);
        given.get(DATA).forEach(names::addColumns);
        given.get(LET).forEach((key, source) -> names.defineNow("let." + key, key, source));
        given.get(DATA).forEach((prefix, columns) -> columns.explain(names.sheet, prefix));
        names.sheet.compileValues();
        names.afterwards.forEach(Runnable::run);
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
        return new Setup(
                controls.controls(),
                followed,
                inputs.stream().map(Named::input).toList(),
                handles,
                sheet::program);
    }

    /** Returns those of the figure whose steps this one shares; null for none. */
    @Nullable PlotNames used() {
        return used;
    }

    /** Returns whether a step is among the controls. */
    boolean hasSteps() {
        return controls().indexOf(Steps.STEP) >= 0;
    }

    /** Returns what the author gave. */
    GivenParams given() {
        return given;
    }

    /** Returns the controls so far. */
    Controls controls() {
        return controls.controls();
    }

    /** Returns the axes of the plots. */
    Frames frames() {
        return Frames.of(given);
    }

    /** Adds a control and returns its place. */
    int add(Control control) {
        return controls.add(control);
    }

    void add(Controls.Order order) {
        controls.add(order);
    }

    void add(Handle handle) {
        handles.add(handle);
    }

    /** Adds a name that stands for some controls. */
    void input(String name, Type type, Input.Kind kind, int first, int count) {
        if (sheet.isOwn(name)) {
            given.problem(
                    Kind.UNKNOWN_NAME,
                    pathOf(name),
                    Text.of("the name '{0}' is given twice", name),
                    Text.of("another name"));
        }
        sheet.input(name, type);
        inputs.add(new Named(name, type, new Input(kind, first, count)));
    }

    /** Takes over the names, controls and steps of another figure. */
    void use(String figure, PlotNames other) {
        used = other;
        follow(figure, other, "");
    }

    /**
     * Adds the controls of another figure, and their names; steps are not among these.
     *
     * @param prefix stands before each name here
     */
    void follow(String figure, PlotNames other, String prefix) {
        Controls all = other.controls();
        int first = controls().all().size();
        all.all().forEach(control -> add(control.named(prefix + control.name())));
        all.orders()
                .forEach(
                        each ->
                                add(
                                        new Controls.Order(
                                                first + each.lower(), first + each.upper())));
        followed.add(new Followed(figure, prefix, all.all().size()));
        for (Named each : other.inputs) {
            Input input = each.input();
            if (!each.name().equals(Steps.STEP)) {
                input(
                        prefix + each.name(),
                        each.type(),
                        input.kind(),
                        first + input.first(),
                        input.count());
            }
        }
        definitions.add(() -> sheet.take(other.sheet, prefix));
    }

    /** Returns the path of the last group of controls that has a name. */
    private String pathOf(String name) {
        String path = "";
        for (Value.Field field : given.fields().fields()) {
            boolean has = field.value() instanceof Value.Fields group && group.get(name) != null;
            path = has && !field.name().equals("let") ? field.name() + "." + name : path;
        }
        return path;
    }

    /**
     * Adds a name that follows from others.
     *
     * @param path where problems with the name are told
     */
    void define(String path, String key, Source source) {
        definitions.add(() -> defineNow(path, key, source));
    }

    /** Does something once all names have values. */
    void whenDefined(Runnable action) {
        afterwards.add(action);
    }

    private void defineNow(String path, String key, Source source) {
        sheet.define(key, problem -> report(path, problem), source);
    }

    private void report(String path, Problem problem) {
        given.problem(Kind.UNKNOWN_NAME, path, problem.what(), problem.expected());
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

    private static @Nullable Integer own(GivenParams given) {
        String seed = given.find(SEED);
        return seed == null || !given.isGiven(EACH)
                ? null
                : given.get(NAMES).controls().indexOf(seed);
    }

    private void addSeed() {
        String name = given.find(SEED);
        if (name != null) {
            int last = given.isGiven(EACH) ? VARIANTS : MOST_SEED;
            Range range = new Range(1, 1, last - 1, 0);
            int place = add(new Slider(name, NameLabels.of(name, null), range, 0));
            input(name, Type.NUMBER, Input.Kind.NUMBER, place, 1);
        }
    }
}
