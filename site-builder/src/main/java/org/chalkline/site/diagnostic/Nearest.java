package org.chalkline.site.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the known name that an author most likely meant. */
public final class Nearest {

    private static final int LISTED = 6;

    private Nearest() {}

    /**
     * The known name with the fewest edits (insert, delete, replace, swap neighbours) from the
     * given one, or null when more than a third of it would have to change.
     */
    public static @Nullable String to(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, (wanted.codePointCount(0, wanted.length()) + 1) / 3);
        String nearest = null;
        int fewest = bound + 1;
        for (String candidate : known) {
            int edits = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** {@code Did you mean 'relu'?}, or nothing when nothing is near. */
    public static Text hint(String name, Collection<String> known) {
        String nearest = to(name, known);
        return nearest == null ? Text.NONE : hint(nearest);
    }

    /**
     * Returns the name that a {@link #hint} is about, or an empty string where it is another one.
     */
    static String name(Text hint) {
        return hint.parts().size() == 1 && hint.equals(hint(hint.parts().get(0)))
                ? hint.parts().get(0).toString()
                : "";
    }

    private static Text hint(Object name) {
        return Text.of("Did you mean '{0}'?", name);
    }

    /** The known names nearest first, as many as fit a line, an ellipsis for the others. */
    public static Text list(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Comparator<String> order =
                Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT)));
        Text list = Text.list(known.stream().sorted(order).limit(LISTED).toList());
        return known.size() > LISTED ? Text.of("{0} …", list) : list;
    }

    /** The restricted Damerau-Levenshtein distance of two names, in code points. */
    static int distance(String first, String second) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        int[][] edits = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replaced = edits[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int fewest = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    fewest = Math.min(fewest, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = fewest;
            }
        }
        return edits[a.length][b.length];
    }
}
