package org.chalkline.gallery.plot;

import org.chalkline.param.GivenParams;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.chalkline.widget.OtherFigure;
import org.jspecify.annotations.Nullable;

/**
 * Gives a plot the names of others: all of the one that it uses, and those that its expressions
 * write after the name of a figure, as {@code throw.range}. When the site is built only.
 */
final class OtherNames {

    private final PlotNames names;
    private final GivenParams given;

    OtherNames(PlotNames names) {
        this.names = names;
        given = names.given();
    }

    /** Adds the names and the controls that set them. */
    void take() {
        String used = given.find(OtherFigure.USE);
        PlotNames other = used == null ? null : names(used);
        if (used != null && other != null) {
            names.use(used, other);
        }
        for (String figure : given.others().names()) {
            if (isNamed(given.fields(), figure + ".")) {
                read(figure);
            }
        }
    }

    private void read(String figure) {
        PlotNames other = names(figure);
        if (other != null && other.hasSteps()) {
            given.breakOff();
            given.problem(
                    Kind.UNFIT,
                    "",
                    Text.of("the figure '{0}' has steps", figure),
                    Text.of("'use: {0}', which shares them", figure));
        } else if (other != null) {
            names.follow(figure, other, figure + ".");
        }
    }

    /** Returns the names of another figure; null where it has problems, which are told. */
    private @Nullable PlotNames names(String figure) {
        GivenParams other = given.others().given(figure);
        if (other == null) {
            given.breakOff();
        }
        return other == null ? null : other.get(PlotNames.NAMES);
    }

    /** Returns whether a text in a value has a name with its dot, and another name after it. */
    private static boolean isNamed(Value value, String name) {
        if (value instanceof Value.Fields fields) {
            return fields.fields().stream()
                    .anyMatch(
                            field ->
                                    isNamed(new Value.Word(field.name()), name)
                                            || isNamed(field.value(), name));
        }
        if (value instanceof Value.Items items) {
            return items.values().stream().anyMatch(item -> isNamed(item, name));
        }
        return value instanceof Value.Word word && isNamed(word.text(), name);
    }

    private static boolean isNamed(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && end < text.length() && Character.isLetter(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
