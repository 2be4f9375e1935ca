package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a figure and gathers all that is wrong with them.
 *
 * <p>A reader that meets a problem notes it and returns a stand-in, so that the rest is read too;
 * {@link #close} then tells of names that nobody asked for.
 */
public final class Params {

    private final Value.Fields fields;
    private final String path;
    private final List<ParamProblem> problems;
    private final List<String> known = new ArrayList<>();
    private final List<Params> sections = new ArrayList<>();

    /** Reads from the outermost fields. */
    public Params(Value.Fields fields) {
        this(fields, "", new ArrayList<>());
    }

    private Params(Value.Fields fields, String path, List<ParamProblem> problems) {
        this.fields = fields;
        this.path = path;
        this.problems = problems;
    }

    /** Returns whether a name is given. */
    public boolean has(String name) {
        return find(name) != null;
    }

    /** Returns a text, or the fallback where none is given. */
    public String text(String name, String fallback) {
        Value value = find(name);
        if (value == null) {
            return fallback;
        }
        return textOf(value, at(name), fallback);
    }

    /** Returns words with simple math, or the fallback where none are given. */
    public Label label(String name, String fallback) {
        return Label.of(text(name, fallback));
    }

    /** Returns a number that must be given. */
    public double number(String name) {
        if (!has(name)) {
            missing(name, "a number");
        }
        return number(name, 0);
    }

    /** Returns a number, or the fallback where none is given. */
    public double number(String name, double fallback) {
        Value value = find(name);
        if (value == null) {
            return fallback;
        }
        return numberOf(value, at(name), fallback);
    }

    /** Returns a whole number in a range, or the fallback where none is given. */
    public int integer(String name, int fallback, int least, int most) {
        double number = number(name, fallback);
        if (number != Math.floor(number) || number < least || number > most) {
            problem(name, "not in range", "a whole number from " + least + " to " + most);
            return fallback;
        }
        return (int) number;
    }

    /** Returns true or false, or the fallback where neither is given. */
    public boolean flag(String name, boolean fallback) {
        Value value = find(name);
        if (value instanceof Value.Flag flag) {
            return flag.on();
        }
        if (value != null) {
            problem(name, "not true or false", "true or false");
        }
        return fallback;
    }

    /** Returns numbers in order; empty where none are given. */
    public double[] numbers(String name) {
        List<Value> values = items(name, "a list of numbers");
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numberOf(values.get(i), at(name) + "[" + i + "]", 0);
        }
        return numbers;
    }

    /** Returns rows of numbers; empty where none are given. */
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
                report(ParamProblem.of(place, "wrong length", columns + " numbers in [ ]"));
            }
            rows[i] = row;
        }
        return rows;
    }

    /** Returns labels in order; empty where none are given. */
    public List<Label> labels(String name) {
        List<Label> labels = new ArrayList<>();
        for (Value value : items(name, "a list of texts")) {
            labels.add(Label.of(textOf(value, at(name) + "[" + labels.size() + "]", "")));
        }
        return labels;
    }

    /** Returns the thing that a text names, or the fallback where none is given. */
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        Value value = find(name);
        return value == null ? fallback : choose(value, at(name), fallback, all, nameOf);
    }

    /** Returns the things that a list of texts names; empty where none are given. */
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        List<T> chosen = new ArrayList<>();
        for (Value value : items(name, "a list of names")) {
            String place = at(name) + "[" + chosen.size() + "]";
            chosen.add(choose(value, place, fallback, all, nameOf));
        }
        return chosen;
    }

    /** Returns a hue, or the fallback where none is given. */
    public Hue hue(String name, Hue fallback) {
        return choice(name, fallback, Hue.ALL, Hue::id);
    }

    /** Returns the fields under a name; without fields where it is not given. */
    public Params section(String name) {
        Value value = find(name);
        if (value != null && !(value instanceof Value.Fields)) {
            problem(name, "not a group of fields", "fields as in { name: value }");
        }
        return child(value, at(name));
    }

    /** Returns the fields of each item under a name; empty where it is not given. */
    public List<Params> sections(String name) {
        List<Params> result = new ArrayList<>();
        for (Value value : items(name, "a list of fields")) {
            String place = at(name) + "[" + result.size() + "]";
            if (!(value instanceof Value.Fields)) {
                report(
                        ParamProblem.of(
                                place, "not a group of fields", "fields as in { name: value }"));
            }
            result.add(child(value, place));
        }
        return result;
    }

    /** As {@link #sections}, with a plain text as the short form of {@code {name: text}}. */
    public List<Params> named(String name) {
        List<Params> result = new ArrayList<>();
        for (Value value : items(name, "a list of names")) {
            boolean fields = value instanceof Value.Fields;
            Value all = fields ? value : new Value.Fields(List.of(new Value.Field("name", value)));
            result.add(child(all, at(name) + "[" + result.size() + "]"));
        }
        return result;
    }

    /** Returns whether a name is given as fields, not as a plain value. */
    public boolean isSection(String name) {
        return find(name) instanceof Value.Fields;
    }

    /** Returns whether a name is given as a text. */
    public boolean isText(String name) {
        return find(name) instanceof Value.Word;
    }

    /** Notes a problem with a name. */
    public void problem(String name, String what, String expected) {
        report(ParamProblem.of(at(name), what, expected));
    }

    /** Notes that a name is missing. */
    public void missing(String name, String expected) {
        report(ParamProblem.of(path, "'" + name + "' is missing", expected));
    }

    /** Notes the names that nobody asked for, here and in all sections; returns all problems. */
    public List<ParamProblem> close() {
        for (Value.Field field : fields.fields()) {
            if (!isKnown(field.name())) {
                report(
                        new ParamProblem(
                                at(field.name()),
                                "unknown parameter '" + field.name() + "'",
                                String.join(", ", known),
                                field.name(),
                                List.copyOf(known)));
            }
        }
        for (Params section : sections) {
            section.close();
        }
        return problems();
    }

    /** Returns all that was found wrong so far. */
    public List<ParamProblem> problems() {
        return List.copyOf(problems);
    }

    /** Returns whether no problem was met so far, here or in any section. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    private Params child(@Nullable Value value, String place) {
        Value.Fields given = value instanceof Value.Fields all ? all : new Value.Fields(List.of());
        Params section = new Params(given, place, problems);
        sections.add(section);
        return section;
    }

    private List<Value> items(String name, String expected) {
        Value value = find(name);
        if (value instanceof Value.Items items) {
            return items.values();
        }
        if (value != null) {
            problem(name, "not a list", expected);
        }
        return List.of();
    }

    private String textOf(Value value, String place, String fallback) {
        if (value instanceof Value.Word word) {
            return word.text();
        }
        report(ParamProblem.of(place, "not a text", "a text; put it in quotes"));
        return fallback;
    }

    private double numberOf(Value value, String place, double fallback) {
        if (value instanceof Value.Numeral numeral && Math.abs(numeral.number()) <= 1e6) {
            return numeral.number();
        }
        report(ParamProblem.of(place, "not a number", "a number from -1000000 to 1000000"));
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
                        place,
                        text.isEmpty() ? "not a name" : "unknown name '" + text + "'",
                        String.join(", ", names),
                        text,
                        names));
        return fallback;
    }

    private @Nullable Value find(String name) {
        if (!isKnown(name)) {
            known.add(name);
        }
        return fields.get(name);
    }

    /** Not {@code contains}, which would keep the equals of every record in the script. */
    private boolean isKnown(String name) {
        for (String other : known) {
            if (other.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void report(ParamProblem problem) {
        problems.add(problem);
    }
}
