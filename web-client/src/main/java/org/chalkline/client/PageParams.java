package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.widget.Params;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;

/** The answers that the build wrote into the page, given again in the same order. */
final class PageParams extends Params {

    private final JSObject answers;

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
        return flag(answers);
    }

    @Override
    public boolean isText(String name) {
        return flag(answers);
    }

    @Override
    public boolean isSection(String name) {
        return flag(answers);
    }

    @Override
    public String text(String name, String fallback) {
        return text(answers);
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (int i = whole(answers); i > 0; i--) {
            texts.add(text(answers));
        }
        return texts;
    }

    @Override
    public double number(String name, double fallback) {
        return number(answers);
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        return whole(answers);
    }

    @Override
    public double[] numbers(String name) {
        return numbers(answers);
    }

    @Override
    public double[][] rows(String name, int columns) {
        double[][] rows = new double[whole(answers)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(answers);
        }
        return rows;
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        return flag(answers);
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        return all.get(whole(answers));
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        List<T> choices = new ArrayList<>();
        for (int i = whole(answers); i > 0; i--) {
            choices.add(all.get(whole(answers)));
        }
        return choices;
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        return new Hue(text(answers));
    }

    @Override
    public Params section(String name) {
        return this;
    }

    @Override
    public List<Params> sections(String name) {
        List<Params> sections = new ArrayList<>();
        for (int i = whole(answers); i > 0; i--) {
            sections.add(this);
        }
        return sections;
    }

    @Override
    public List<Params> named(String name) {
        return sections(name);
    }

    @Override
    public boolean flag(BooleanSupplier flag) {
        return flag(answers);
    }

    @Override
    public String text(Supplier<String> text) {
        return text(answers);
    }

    @Override
    public double[] numbers(Supplier<double[]> numbers) {
        return numbers(answers);
    }

    @Override
    public double[][] rows(Supplier<double[][]> rows) {
        return rows("", 0);
    }

    @Override
    public Slider slider(Supplier<Slider> slider) {
        String name = text(answers);
        Range range = new Range(whole(answers), whole(answers), whole(answers), whole(answers));
        return new Slider(name, Label.NONE, range, whole(answers));
    }

    @Override
    public Label label(Supplier<Label> label) {
        return Label.NONE;
    }

    @Override
    public void atBuild(Runnable check) {}

    @Override
    public void problem(String name, String what, String expected) {}

    @Override
    public void missing(String name, String expected) {}

    @Override
    public boolean isClean() {
        return true;
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
