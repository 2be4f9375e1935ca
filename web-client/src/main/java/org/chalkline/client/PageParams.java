package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;

/**
 * The answers that the build wrote into the page, given again in the same order.
 *
 * <p>Each method only calls another one that takes no names: TeaVM puts such a call in the place of
 * the first, so that the names, fallbacks and suppliers are left out of the script.
 */
final class PageParams extends Params {

    private final JSObject answers;
    private final Pen pen = new ChangePen();

    /**
     * Plays answers back.
     *
     * @param answers a JavaScript array, from which each answer is taken as it is given
     */
    PageParams(JSObject answers) {
        this.answers = answers;
    }

    @Override
    public boolean has(String name) {
        return flag();
    }

    @Override
    public boolean isText(String name) {
        return flag();
    }

    @Override
    public boolean isSection(String name) {
        return flag();
    }

    @Override
    public String text(String name, String fallback) {
        return text();
    }

    @Override
    public List<String> texts(String name) {
        return texts();
    }

    @Override
    public double number(String name, double fallback) {
        return number();
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        return whole();
    }

    @Override
    public double[] numbers(String name) {
        return numbers();
    }

    @Override
    public double[][] rows(String name, int columns) {
        return rows();
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        return flag();
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        return one(all);
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        return several(all);
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        return hue();
    }

    @Override
    public Params section(String name) {
        return this;
    }

    @Override
    public List<Params> sections(String name) {
        return sections();
    }

    @Override
    public List<Params> named(String name) {
        return sections();
    }

    @Override
    public boolean flag(BooleanSupplier flag) {
        return flag();
    }

    @Override
    public String text(Supplier<String> text) {
        return text();
    }

    @Override
    public double[] numbers(Supplier<double[]> numbers) {
        return numbers();
    }

    @Override
    public double[][] rows(Supplier<double[][]> rows) {
        return rows();
    }

    @Override
    public Slider slider(Supplier<Slider> slider) {
        return slider();
    }

    @Override
    public Choice choice(Supplier<Choice> choice) {
        return choice();
    }

    @Override
    public Label label(String name, String fallback) {
        return none();
    }

    @Override
    public Label label(Words words, String key) {
        return none();
    }

    @Override
    public Label label(Supplier<Label> label) {
        return none();
    }

    @Override
    public void atBuild(Runnable check) {}

    @Override
    public Pen pen() {
        return pen;
    }

    @Override
    public void problem(String name, String what, String expected) {}

    @Override
    public void missing(String name, String expected) {}

    @Override
    public boolean isClean() {
        return true;
    }

    private boolean flag() {
        return flag(answers);
    }

    private String text() {
        return text(answers);
    }

    private double number() {
        return number(answers);
    }

    private int whole() {
        return whole(answers);
    }

    private double[] numbers() {
        return numbers(answers);
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = whole(); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private double[][] rows() {
        double[][] rows = new double[whole()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers();
        }
        return rows;
    }

    private <T> T one(List<T> all) {
        return all.get(whole());
    }

    private <T> List<T> several(List<T> all) {
        List<T> several = new ArrayList<>();
        for (int i = whole(); i > 0; i--) {
            several.add(one(all));
        }
        return several;
    }

    private Hue hue() {
        return new Hue(text());
    }

    private Slider slider() {
        String name = text();
        Range range = new Range(whole(), whole(), whole(), whole());
        return new Slider(name, none(), range, whole());
    }

    private Choice choice() {
        String name = text();
        List<Choice.Option> options = new ArrayList<>();
        for (int i = whole(); i > 0; i--) {
            options.add(new Choice.Option(text(), none()));
        }
        return new Choice(name, none(), options, whole());
    }

    private static Label none() {
        return Label.NONE;
    }

    private List<Params> sections() {
        List<Params> sections = new ArrayList<>();
        for (int i = whole(); i > 0; i--) {
            sections.add(this);
        }
        return sections;
    }

    @JSBody(params = "answers", script = "return answers.shift();")
    private static native boolean flag(JSObject answers);

    @JSBody(params = "answers", script = "return answers.shift();")
    private static native String text(JSObject answers);

    @JSBody(params = "answers", script = "return answers.shift();")
    private static native double number(JSObject answers);

    @JSBody(params = "answers", script = "return answers.shift();")
    private static native int whole(JSObject answers);

    @JSBody(params = "answers", script = "return new Float64Array(answers.shift());")
    @JSByRef
    private static native double[] numbers(JSObject answers);
}
