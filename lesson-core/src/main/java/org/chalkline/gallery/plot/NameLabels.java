package org.chalkline.gallery.plot;

import org.chalkline.figure.Label;
import org.jspecify.annotations.Nullable;

/** Labels of names whose author gives none. */
final class NameLabels {

    private NameLabels() {}

    /** Returns a name as it is set: {@code mu1} is μ₁. */
    static Label of(String name, @Nullable String unit) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String letters = name.substring(0, end);
        String index = name.substring(end);
        boolean isLetter = letters.codePointCount(0, letters.length()) == 1;
        String below = index.isEmpty() ? "" : "_{" + index + "}";
        Label greek = Label.of("$\\" + letters + below + "$");
        Label label =
                isGreek(greek)
                        ? greek
                        : isLetter ? Label.of("$" + letters + below + "$") : Label.of(name);
        return withUnit(label, unit);
    }

    private static boolean isGreek(Label label) {
        char first = label.problem() == null ? label.plain().charAt(0) : ' ';
        return first >= 'Α' && first <= 'ω' && label.text().length() > 3;
    }

    static Label withUnit(Label label, @Nullable String unit) {
        return unit == null || unit.isEmpty() ? label : Label.of(label.text() + " (" + unit + ")");
    }
}
