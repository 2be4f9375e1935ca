package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;

/** Parameters whose answers are kept, in the order in which a widget asks for them. */
public final class RecordedParams extends Params {

    /** What all sections record on. */
    private static final class Tape {
        private final List<Value> answers = new ArrayList<>();

        /** How many suppliers are running, whose own questions nobody asks again. */
        private int asides;
    }

    private final Params params;
    private final Tape tape;

    /** Records what these parameters answer. */
    public RecordedParams(Params params) {
        this(params, new Tape());
    }

    private RecordedParams(Params params, Tape tape) {
        this.params = params;
        this.tape = tape;
    }

    /**
     * Returns the answers so far, here and in all sections: flags, texts, numbers, lists of these.
     */
    public Value.Items answers() {
        return new Value.Items(List.copyOf(tape.answers));
    }

    @Override
    public Memory memory() {
        return params.memory();
    }

    @Override
    public boolean has(String name) {
        return record(params.has(name));
    }

    @Override
    public boolean isText(String name) {
        return record(params.isText(name));
    }

    @Override
    public boolean isSection(String name) {
        return record(params.isSection(name));
    }

    @Override
    public String text(String name, String fallback) {
        return record(params.text(name, fallback));
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = params.texts(name);
        record(texts.size());
        texts.forEach(this::record);
        return texts;
    }

    @Override
    public double number(String name, double fallback) {
        return record(params.number(name, fallback));
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        return (int) record(params.integer(name, fallback, least, most));
    }

    @Override
    public double[] numbers(String name) {
        return record(params.numbers(name));
    }

    @Override
    public double[][] rows(String name, int columns) {
        return record(params.rows(name, columns));
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        return record(params.flag(name, fallback));
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        T choice = params.choice(name, fallback, all, nameOf);
        record(all.indexOf(choice));
        return choice;
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        List<T> choices = params.choices(name, fallback, all, nameOf);
        record(choices.size());
        for (T choice : choices) {
            record(all.indexOf(choice));
        }
        return choices;
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        Hue hue = params.hue(name, fallback);
        record(hue.id());
        return hue;
    }

    @Override
    public Params section(String name) {
        return new RecordedParams(params.section(name), tape);
    }

    @Override
    public List<Params> sections(String name) {
        return record(params.sections(name));
    }

    @Override
    public List<Params> named(String name) {
        return record(params.named(name));
    }

    @Override
    public boolean flag(BooleanSupplier flag) {
        return record(aside(flag::getAsBoolean));
    }

    @Override
    public String text(Supplier<String> text) {
        return record(aside(text));
    }

    @Override
    public double[] numbers(Supplier<double[]> numbers) {
        return record(aside(numbers));
    }

    @Override
    public double[][] rows(Supplier<double[][]> rows) {
        return record(aside(rows));
    }

    @Override
    public Slider slider(Supplier<Slider> supplier) {
        Slider slider = aside(supplier);
        Range range = slider.range();
        record(slider.name());
        record(range.first());
        record(range.step());
        record(range.ticks());
        record(range.places());
        record(slider.start());
        return slider;
    }

    @Override
    public Choice choice(Supplier<Choice> supplier) {
        Choice choice = aside(supplier);
        record(choice.name());
        record(choice.options().size());
        choice.options().forEach(option -> record(option.name()));
        record(choice.start());
        return choice;
    }

    @Override
    public Label label(String name, String fallback) {
        return params.label(name, fallback);
    }

    @Override
    public Label label(Supplier<Label> label) {
        return aside(label);
    }

    @Override
    public void atBuild(Runnable check) {
        tape.asides++;
        check.run();
        tape.asides--;
    }

    @Override
    public void offer(Result result) {
        params.offer(result);
    }

    @Override
    public void problem(String name, String what, String expected) {
        params.problem(name, what, expected);
    }

    @Override
    public void problem(ParamProblem.Kind kind, String name, String what, String expected) {
        params.problem(kind, name, what, expected);
    }

    @Override
    public void missing(String name, String expected) {
        params.missing(name, expected);
    }

    @Override
    public boolean isClean() {
        return params.isClean();
    }

    private <T> T aside(Supplier<T> supplier) {
        tape.asides++;
        T result = supplier.get();
        tape.asides--;
        return result;
    }

    private boolean record(boolean flag) {
        add(new Value.Flag(flag));
        return flag;
    }

    private String record(String text) {
        add(new Value.Word(text));
        return text;
    }

    private double record(double number) {
        add(new Value.Numeral(number));
        return number;
    }

    private double[] record(double[] numbers) {
        List<Value> values = new ArrayList<>();
        for (double number : numbers) {
            values.add(new Value.Numeral(number));
        }
        add(new Value.Items(values));
        return numbers;
    }

    private double[][] record(double[][] rows) {
        record(rows.length);
        for (double[] row : rows) {
            record(row);
        }
        return rows;
    }

    private List<Params> record(List<Params> sections) {
        record(sections.size());
        List<Params> recorded = new ArrayList<>();
        for (Params section : sections) {
            recorded.add(new RecordedParams(section, tape));
        }
        return recorded;
    }

    private void add(Value answer) {
        if (tape.asides == 0) {
            tape.answers.add(answer);
        }
    }
}
