package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chalkline.figure.Hue;
import org.chalkline.site.figure.ParamSchema.Form;
import org.chalkline.site.figure.ParamSchema.Reading;
import org.chalkline.site.json.Schema;
import org.chalkline.widget.CheckedParams;
import org.chalkline.widget.ParamProblem;
import org.chalkline.widget.Params;
import org.chalkline.widget.Value;

/** Parameters that nobody gave: notes what is asked for, and answers with stand-ins. */
final class AskingParams extends Params {

    /** What figures take for a number. */
    static final Schema NUMBER = Schema.number(-CheckedParams.MOST, CheckedParams.MOST);

    private final Asked asked;
    private final String path;
    private final Reading reading;
    private final ParamSchema survey;

    /**
     * Notes questions.
     *
     * @param asked what was asked about the group that these are
     * @param path where it stands, {@code units[]}, or empty
     */
    AskingParams(Asked asked, String path, Reading reading, ParamSchema survey) {
        this.asked = asked;
        this.path = path;
        this.reading = reading;
        this.survey = survey;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Notes what is taken where nothing is given: what it is where something is, nobody sees. */
    private void take(String name, Value usual) {
        if (!reading.given().containsKey(at(name))) {
            field(name).take(usual);
        }
    }

    private Asked field(String name) {
        Asked field = asked.field(name);
        field.askedWhere(reading.given().keySet());
        return field;
    }

    private boolean has(String name, Form form) {
        return survey.has(at(name), form, reading);
    }

    @Override
    public boolean has(String name) {
        return has(name, Form.ANY);
    }

    @Override
    public boolean isText(String name) {
        return has(name, Form.TEXT);
    }

    @Override
    public boolean isWord(String name, String word) {
        field(name).be(Schema.oneOf(List.of(word)));
        return isText(name);
    }

    @Override
    public boolean isSection(String name) {
        return has(name, Form.FIELDS);
    }

    @Override
    public String text(String name, String fallback) {
        field(name).be(Schema.text());
        if (!fallback.isEmpty()) {
            take(name, new Value.Word(fallback));
        }
        return fallback;
    }

    @Override
    public List<String> texts(String name) {
        field(name).be(Schema.list(Schema.text()));
        return List.of();
    }

    @Override
    public Map<String, String> textsByName(String name) {
        field(name).be(Schema.named(Schema.text()));
        return Map.of();
    }

    @Override
    public double number(String name, double fallback) {
        field(name).be(NUMBER);
        take(name, new Value.Numeral(fallback));
        return fallback * Math.max(1, reading.several() - 1);
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        field(name).be(Schema.whole(least, most));
        take(name, new Value.Numeral(fallback));
        return fallback;
    }

    @Override
    public double[] numbers(String name) {
        field(name).be(Schema.list(NUMBER));
        return new double[0];
    }

    /** Rows that rise from the left lower corner, as a polyline does. */
    @Override
    public double[][] rows(String name, int columns) {
        field(name).beRows(columns);
        double[][] rows = new double[reading.several()][columns];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                rows[i][j] = reading.several() + i;
            }
        }
        return rows;
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        field(name).be(Schema.flag());
        take(name, new Value.Flag(fallback));
        return has(name, Form.ON) || fallback;
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        field(name).be(Schema.oneOf(all.stream().map(nameOf).toList()));
        if (all.contains(fallback)) {
            take(name, new Value.Word(nameOf.apply(fallback)));
        }
        return fallback;
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        field(name).be(Schema.list(Schema.oneOf(all.stream().map(nameOf).toList())));
        return List.of();
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        return choice(name, fallback, Hue.all(), Hue::id);
    }

    @Override
    public Params section(String name) {
        field(name).beGroup();
        return new AskingParams(field(name), at(name), reading, survey);
    }

    @Override
    public List<Params> sections(String name) {
        Asked item = field(name).item();
        item.beGroup();
        List<Params> sections = new ArrayList<>();
        for (int i = 0; i < reading.several(); i++) {
            sections.add(new AskingParams(item, at(name) + "[]", reading, survey));
        }
        return sections;
    }

    @Override
    public List<Params> named(String name) {
        field(name).item().be(Schema.text());
        return sections(name);
    }

    @Override
    public void problem(String name, String what, String expected) {
        Asked faulty = asked.known(name);
        if (faulty != null && reading.tellsWhatMustBe(at(name))) {
            faulty.require();
        }
    }

    @Override
    public void problem(ParamProblem.Kind kind, String name, String what, String expected) {
        problem(name, what, expected);
    }

    @Override
    public void missing(String name, String expected) {
        if (reading.tellsWhatMustBe(at(name))) {
            field(name).require();
        }
    }

    /** No figure can be made of these. */
    @Override
    public boolean isClean() {
        return false;
    }
}
