package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;

/**
 * The parameters of a figure by their names.
 *
 * <p>A widget reads them twice, with the same calls in the same order. When the site is built,
 * {@link CheckedParams} looks them up, notes what is wrong and returns a stand-in so that the rest
 * is read too; {@link RecordedParams} keeps every answer. The page carries the answers, and in the
 * reader's browser each call plays back the next answer: no name, fallback or check is needed
 * there, nor in the script.
 *
 * <p>The same holds for what follows from parameters alone: a call with a supplier ({@link
 * #text(Supplier)} and the like) runs it when the site is built, where it may read parameters too,
 * and only what it returns is handed on. The supplier never runs in the browser, so the script
 * lacks its code.
 */
public abstract class Params {

    /** Returns whether a name is given. */
    public abstract boolean has(String name);

    /** Returns whether a name is given as a text. */
    public abstract boolean isText(String name);

    /** Returns whether a name is given as a certain word; to be called {@link #atBuild} only. */
    public boolean isWord(String name, String word) {
        return isText(name) && text(name, "").equals(word);
    }

    /** Returns whether a name is given as fields, not as a plain value. */
    public abstract boolean isSection(String name);

    /** Returns a text, or the fallback where none is given. */
    public abstract String text(String name, String fallback);

    /** Returns texts in order; empty where none are given. */
    public abstract List<String> texts(String name);

    /**
     * Returns the texts under a name that have names of the author's own, in order; to be called
     * {@link #atBuild} only.
     */
    public Map<String, String> textsByName(String name) {
        return Map.of();
    }

    /** Returns a number, or the fallback where none is given. */
    public abstract double number(String name, double fallback);

    /** Returns a whole number in a range, or the fallback where none is given. */
    public abstract int integer(String name, int fallback, int least, int most);

    /** Returns numbers in order; empty where none are given. */
    public abstract double[] numbers(String name);

    /** Returns rows of numbers; empty where none are given. */
    public abstract double[][] rows(String name, int columns);

    /** Returns true or false, or the fallback where neither is given. */
    public abstract boolean flag(String name, boolean fallback);

    /** Returns the one of {@code all} that a text names, or the fallback, which is one of them. */
    public abstract <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf);

    /** Returns those of {@code all} that a list of texts names; empty where none are given. */
    public abstract <T> List<T> choices(
            String name, T fallback, List<T> all, Function<T, String> nameOf);

    /** Returns a hue, or the fallback where none is given. */
    public abstract Hue hue(String name, Hue fallback);

    /** Returns the fields under a name; without fields where it is not given. */
    public abstract Params section(String name);

    /** Returns the fields of each item under a name; empty where it is not given. */
    public abstract List<Params> sections(String name);

    /** As {@link #sections}, with a plain text as the short form of {@code {name: text}}. */
    public abstract List<Params> named(String name);

    /** Hands on whether something holds. */
    public boolean flag(BooleanSupplier flag) {
        return flag.getAsBoolean();
    }

    /** Hands on a text. */
    public String text(Supplier<String> text) {
        return text.get();
    }

    /** Hands on numbers. */
    public double[] numbers(Supplier<double[]> numbers) {
        return numbers.get();
    }

    /** Hands on rows of numbers. */
    public double[][] rows(Supplier<double[][]> rows) {
        return rows.get();
    }

    /** Hands on a slider, its label as {@link #label(Supplier)} does. */
    public Slider slider(Supplier<Slider> slider) {
        return slider.get();
    }

    /** Hands on a choice, its labels as {@link #label(Supplier)} does. */
    public Choice choice(Supplier<Choice> choice) {
        return choice.get();
    }

    /** Returns a label; in the browser one without words, since what is drawn already stays. */
    public Label label(Supplier<Label> label) {
        return label.get();
    }

    /** Does what only the building of the site needs, such as a check. */
    public void atBuild(Runnable check) {
        check.run();
    }

    /** Offers a number that lessons may cite and claim; to be called {@link #atBuild} only. */
    public void offer(Result result) {}

    /** Returns what was found out before; to be asked {@link #atBuild} only. */
    public Memory memory() {
        return Memory.NONE;
    }

    /** Returns the pen that draws the figure. */
    public Pen pen() {
        return Pen.WHOLE;
    }

    /** Notes that the value of a name does not suit the figure. */
    public abstract void problem(String name, String what, String expected);

    /** Notes a problem of some kind with a name; to be called {@link #atBuild} only. */
    public void problem(ParamProblem.Kind kind, String name, String what, String expected) {}

    /** Notes that a name is missing. */
    public abstract void missing(String name, String expected);

    /** Returns whether no problem was noted so far, here or in any section. */
    public abstract boolean isClean();

    /**
     * As {@link #label(Supplier)}: words with simple math, or the fallback where none are given.
     */
    public Label label(String name, String fallback) {
        return checked(name, Label.of(text(name, fallback)));
    }

    /** As {@link #label(Supplier)}: a language's words. */
    public Label label(Words words, String key) {
        return Label.of(words.say(key));
    }

    /** Returns labels in order, when the site is built; empty where none are given. */
    public final List<Label> labels(String name) {
        List<Label> labels = new ArrayList<>();
        for (String text : texts(name)) {
            labels.add(checked(name + "[" + labels.size() + "]", Label.of(text)));
        }
        return labels;
    }

    private Label checked(String name, Label label) {
        Label.Problem problem = label.problem();
        if (problem != null) {
            problem(ParamProblem.Kind.BROKEN_WORDS, name, problem.what(), problem.expected());
        }
        return label;
    }

    /** Returns a number that must be given. */
    public final double number(String name) {
        if (!has(name)) {
            missing(name, "a number");
        }
        return number(name, 0);
    }
}
