package org.chalkline.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chalkline.figure.Hue;
import org.chalkline.widget.ParamProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as an author wrote them: gathers all that is wrong with them.
 *
 * <p>{@link #close} tells of names that nobody asked for, too.
 */
public final class CheckedParams extends Params {

    /** No number may be further from zero. */
    public static final double MOST = 1e6;

    private final Value.Fields fields;
    private final String path;
    private final List<ParamProblem> problems;
    private final Memory memory;
    private final List<String> known = new ArrayList<>();
    private final List<CheckedParams> sections = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** Reads from the outermost fields. */
    public CheckedParams(Value.Fields fields) {
        this(fields, Memory.NONE);
    }

    /** As {@link #CheckedParams(Value.Fields)}, with what was found out before. */
    public CheckedParams(Value.Fields fields, Memory memory) {
        this(fields, "", new ArrayList<>(), memory);
    }

    private CheckedParams(
            Value.Fields fields, String path, List<ParamProblem> problems, Memory memory) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
        this.memory = memory;
    }

    @Override
    public Memory memory() {
        return memory;
    }

    @Override
    public boolean has(String name) {
        return find(name) != null;
    }

    @Override
    public String text(String name, String fallback) {
        Value value = find(name);
        if (value == null) {
            return fallback;
        }
        return textOf(value, at(name), fallback);
    }

    @Override
    public double number(String name, double fallback) {
        Value value = find(name);
        if (value == null) {
            return fallback;
        }
        return numberOf(value, at(name), fallback);
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        double number = number(name, fallback);
        if (number != Math.floor(number) || number < least || number > most) {
            problem(
                    Kind.UNFIT,
                    name,
                    "not in range",
                    "a whole number from " + least + " to " + most);
            return fallback;
        }
        return (int) number;
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        Value value = find(name);
        if (value instanceof Value.Flag flag) {
            return flag.on();
        }
        if (value != null) {
            problem(Kind.WRONG_TYPE, name, "not true or false", "true or false");
        }
        return fallback;
    }

    @Override
    public double[] numbers(String name) {
        List<Value> values = items(name, "a list of numbers");
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numberOf(values.get(i), at(name) + "[" + i + "]", 0);
        }
        return numbers;
    }

    @Override
    public double[][] rows(String name, int columns) {
        List<Value> values = items(name, "a list of lists of numbers");
        double[][] rows = new double[values.size()][];
        for (int i = 0; i < rows.length; i++) {
            String place = at(name) + "[" + i + "]";
            double[] row = new double[columns];
            if (values.get(i) instanceof Value.Items items && items.values().size() == columns) {
                for (int j = 0; j < columns; j++) {
                    row[j] = numberOf(items.values().get(j), place + "[" + j + "]", 0);
                }
            } else {
                report(
                        ParamProblem.of(
                                Kind.UNFIT, place, "wrong length", columns + " numbers in [ ]"));
            }
            rows[i] = row;
        }
        return rows;
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Value value : items(name, "a list of texts")) {
            texts.add(textOf(value, at(name) + "[" + texts.size() + "]", ""));
        }
        return texts;
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        Value value = find(name);
        return value == null ? fallback : choose(value, at(name), fallback, all, nameOf);
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        List<T> chosen = new ArrayList<>();
        for (Value value : items(name, "a list of names")) {
            String place = at(name) + "[" + chosen.size() + "]";
            chosen.add(choose(value, place, fallback, all, nameOf));
        }
        return chosen;
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        return choice(name, fallback, Hue.all(), Hue::id);
    }

    @Override
    public Params section(String name) {
        Value value = find(name);
        if (value != null && !(value instanceof Value.Fields)) {
            problem(Kind.WRONG_TYPE, name, "not a group of fields", "fields as in { name: value }");
        }
        return child(value, at(name));
    }

    @Override
    public List<Params> sections(String name) {
        List<Params> result = new ArrayList<>();
        for (Value value : items(name, "a list of fields")) {
            String place = at(name) + "[" + result.size() + "]";
            if (!(value instanceof Value.Fields)) {
                report(
                        ParamProblem.of(
                                Kind.WRONG_TYPE,
                                place,
                                "not a group of fields",
                                "fields as in { name: value }"));
            }
            result.add(child(value, place));
        }
        return result;
    }

    @Override
    public List<Params> named(String name) {
        List<Params> result = new ArrayList<>();
        for (Value value : items(name, "a list of names")) {
            boolean fields = value instanceof Value.Fields;
            Value all = fields ? value : new Value.Fields(List.of(new Value.Field("name", value)));
            result.add(child(all, at(name) + "[" + result.size() + "]"));
        }
        return result;
    }

    @Override
    public boolean isSection(String name) {
        return find(name) instanceof Value.Fields;
    }

    @Override
    public boolean isText(String name) {
        return find(name) instanceof Value.Word;
    }

    @Override
    public void problem(String name, String what, String expected) {
        problem(Kind.UNFIT, name, what, expected);
    }

    @Override
    public void problem(Kind kind, String name, String what, String expected) {
        report(ParamProblem.of(kind, at(name), what, expected));
    }

    @Override
    public void missing(String name, String expected) {
        report(ParamProblem.of(Kind.MISSING, path, "'" + name + "' is missing", expected));
    }

    /** Notes the names that nobody asked for, here and in all sections; returns all problems. */
    public List<ParamProblem> close() {
        for (Value.Field field : fields.fields()) {
            if (!known.contains(field.name())) {
                report(
                        new ParamProblem(
                                Kind.UNKNOWN_NAME,
                                at(field.name()),
                                "unknown parameter '" + field.name() + "'",
                                String.join(", ", known),
                                field.name(),
                                List.copyOf(known)));
            }
        }
        for (CheckedParams section : sections) {
            section.close();
        }
        return List.copyOf(problems);
    }

    @Override
    public void offer(Result result) {
        results.add(result);
    }

    /** Returns the numbers that the figure offers besides its measures. */
    public List<Result> results() {
        return List.copyOf(results);
    }

    @Override
    public Map<String, String> textsByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        CheckedParams section = (CheckedParams) section(name);
        for (Value.Field field : section.fields.fields()) {
            texts.put(field.name(), section.text(field.name(), ""));
        }
        return texts;
    }

    @Override
    public boolean isClean() {
        return problems.isEmpty();
    }

    private CheckedParams child(@Nullable Value value, String place) {
        Value.Fields given = value instanceof Value.Fields all ? all : new Value.Fields(List.of());
        CheckedParams section = new CheckedParams(given, place, problems, memory);
        sections.add(section);
        return section;
    }

    private List<Value> items(String name, String expected) {
        Value value = find(name);
        if (value instanceof Value.Items items) {
            return items.values();
        }
        if (value != null) {
            problem(Kind.WRONG_TYPE, name, "not a list", expected);
        }
        return List.of();
    }

    private String textOf(Value value, String place, String fallback) {
        if (value instanceof Value.Word word) {
            return word.text();
        }
        report(ParamProblem.of(Kind.WRONG_TYPE, place, "not a text", "a text; put it in quotes"));
        return fallback;
    }

    private double numberOf(Value value, String place, double fallback) {
        if (value instanceof Value.Numeral numeral && Math.abs(numeral.number()) <= MOST) {
            return numeral.number();
        }
        report(
                ParamProblem.of(
                        Kind.WRONG_TYPE,
                        place,
                        "not a number",
                        "a number from -1000000 to 1000000"));
        return fallback;
    }

    private <T> T choose(
            Value value, String place, T fallback, List<T> all, Function<T, String> nameOf) {
        String text = value instanceof Value.Word word ? word.text() : "";
        List<String> names = new ArrayList<>();
        for (T candidate : all) {
            if (nameOf.apply(candidate).equals(text)) {
                return candidate;
            }
            names.add(nameOf.apply(candidate));
        }
        report(
                new ParamProblem(
                        text.isEmpty() ? Kind.WRONG_TYPE : Kind.UNKNOWN_CHOICE,
                        place,
                        text.isEmpty() ? "not a name" : "unknown name '" + text + "'",
                        String.join(", ", names),
                        text,
                        names));
        return fallback;
    }

    private @Nullable Value find(String name) {
        if (!known.contains(name)) {
            known.add(name);
        }
        return fields.get(name);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void report(ParamProblem problem) {
        problems.add(problem);
    }
}
