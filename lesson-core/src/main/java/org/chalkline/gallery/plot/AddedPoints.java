package org.chalkline.gallery.plot;

import java.util.List;
import java.util.Map;
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
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.LabelType;
import org.chalkline.param.ListType;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.param.TextType;
import org.chalkline.param.WholeType;
import org.chalkline.text.Text;
import org.chalkline.widget.Added;
import org.chalkline.widget.Range;
import org.chalkline.widget.SliderType;
import org.jspecify.annotations.Nullable;

/** Reads {@code added}: points that the reader adds; when the site is built only. */
final class AddedPoints {

    static final Param<Map<String, Params>> ADDED =
            Param.atBuild("added", MapType.of(Section.of(AddedPoints::declare)));

    private static final Param<Source> START = Param.atBuild("start", SourceType.SOURCE);
    private static final Param<List<Label>> CLASSES =
            Param.atBuild("classes", ListType.of(LabelType.LABEL));
    private static final Param<Integer> MAX = Param.atBuild("max", WholeType.from(1, 100));
    private static final Param<String> ALONG = Param.atBuild("along", TextType.TEXT);
    private static final Param<Double> GRID = Param.atBuild("grid", ConstantType.POSITIVE);

    private static final int USUAL_MOST = 30;
    private static final int MOST_CLASSES = 9;
    private static final int STOPS = 200;

    private final GivenParams given;
    private final boolean isAlong;

    private AddedPoints(GivenParams given) {
        this.given = given;
        isAlong = given.find(ALONG) != null;
    }

    private static void declare(Declaration declaration) {
        declaration
                .type(CLASSES, ListType.of(LabelType.LABEL, 0, MOST_CLASSES))
                .add(CLASSES)
                .usual(MAX, USUAL_MOST)
                .add(GRID, Frames.ON, ALONG, SliderType.Parts.LABEL, START);
    }

    /** Adds all of them to the names. */
    static void addTo(PlotNames names) {
        names.given()
                .get(ADDED)
                .forEach((name, added) -> new AddedPoints((GivenParams) added).add(name, names));
    }

    private void add(String name, PlotNames names) {
        Frames frames = names.frames();
        int plot = frames.place(given);
        if (plot >= 0) {
            int place =
                    names.add(read(name, frames.at(plot), names.given().get(PlotNames.CONSTANTS)));
            names.add(new Handle(name, plot, Handle.ADDED, place, null));
            names.input(name, Type.list(Type.POINT), Input.Kind.POINTS, place, 1);
            names.input(name + ".class", Type.list(Type.NUMBER), Input.Kind.CLASSES, place, 1);
        }
    }

    private Added read(String name, Frame frame, Sheet constants) {
        Label label = given.find(SliderType.Parts.LABEL);
        List<String> names = given.get(CLASSES).stream().map(Label::plain).toList();
        Added added =
                new Added(
                        name,
                        label == null ? NameLabels.of(name, null) : label,
                        range(frame.left(), frame.right()),
                        isAlong ? null : range(frame.bottom(), frame.top()),
                        names.isEmpty() ? List.of("") : names,
                        given.get(MAX));
        String along = given.find(ALONG);
        if (along != null && !along.equals("x")) {
            given.problem(ALONG, Text.of("unknown name '{0}'", along), Text.verbatim("x"));
        }
        Source start = given.find(START);
        Object[] groups = start == null ? null : groups(start, constants);
        if (groups != null) {
            start(added, groups);
        }
        return added;
    }

    private Range range(double from, double to) {
        Double grid = given.find(GRID);
        return Range.within(from, to, grid == null ? Ticks.nice(from, to, STOPS).value(1) : grid);
    }

    /** Returns a list for each class; null for problems, which are told. */
    private Object @Nullable [] groups(Source start, Sheet constants) {
        Compiled compiled = constants.compile(start);
        if (compiled == null) {
            return null;
        }
        Type list = Type.list(isAlong ? Type.NUMBER : Type.POINT);
        boolean isOne = list.takes(compiled.type());
        if (!isOne && !Type.list(list).takes(compiled.type())) {
            start.problems()
                    .accept(
                            new Problem(
                                    0,
                                    Text.of("{0} does not belong here", compiled.type().words()),
                                    list.words()));
            return null;
        }
        Object value = new Eval<>(Reals.REALS, constants.program()).call(compiled.formula());
        return isOne ? new Object[] {value} : (Object[]) value;
    }

    private void start(Added added, Object[] groups) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int kind = 0; kind < groups.length; kind++) {
            for (Object item : (Object[]) groups[kind]) {
                Pair at = item instanceof Pair pair ? pair : new Pair(item, 0.0);
                text.append(added.written((double) at.x(), (double) at.y(), kind));
                count++;
            }
        }
        if (groups.length > added.classes().size()) {
            given.problem(
                    START,
                    Text.of("{0} lists for {1} classes", groups.length, added.classes().size()),
                    Text.of("a list of points for each class"));
        } else if (count > added.most()) {
            given.problem(
                    START,
                    Text.of("{0} points", count),
                    Text.of("at most {0}, as 'max' says", added.most()));
        } else {
            added.startAt(text.toString());
        }
    }
}
