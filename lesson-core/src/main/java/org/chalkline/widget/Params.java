package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;

/**
 * The parameters of a figure by their names.
 *
 * <p>A widget reads them twice: when the site is built, where {@link CheckedParams} notes what is
 * wrong and returns a stand-in so that the rest is read too; and in the reader's browser, where
 * nothing can be wrong any more, and so what a widget says of problems is left out of the script.
 */
public abstract class Params {

    /** Returns whether a name is given. */
    public abstract boolean has(String name);

    /** Returns whether a name is given as a text. */
    public abstract boolean isText(String name);

    /** Returns whether a name is given as fields, not as a plain value. */
    public abstract boolean isSection(String name);

    /** Returns a text, or the fallback where none is given. */
    public abstract String text(String name, String fallback);

    /** Returns texts in order; empty where none are given. */
    public abstract List<String> texts(String name);

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

    /** Returns the thing that a text names, or the fallback where none is given. */
    public abstract <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf);

    /** Returns the things that a list of texts names; empty where none are given. */
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

    /** Notes a problem with a name. */
    public abstract void problem(String name, String what, String expected);

    /** Notes that a name is missing. */
    public abstract void missing(String name, String expected);

    /** Returns whether no problem was noted so far, here or in any section. */
    public abstract boolean isClean();

    /** Returns words with simple math, or the fallback where none are given. */
    public final Label label(String name, String fallback) {
        return Label.of(text(name, fallback));
    }

    /** Returns labels in order; empty where none are given. */
    public final List<Label> labels(String name) {
        List<Label> labels = new ArrayList<>();
        for (String text : texts(name)) {
            labels.add(Label.of(text));
        }
        return labels;
    }

    /** Returns a number that must be given. */
    public final double number(String name) {
        if (!has(name)) {
            missing(name, "a number");
        }
        return number(name, 0);
    }
}
