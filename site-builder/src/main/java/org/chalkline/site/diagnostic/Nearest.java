package org.chalkline.site.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that an author most likely meant. */
public final class Nearest {

    private static final int LISTED = 6;

    private static final String START = "Did you mean '";
    private static final String END = "'?";

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

    /** {@code Did you mean 'relu'?}, or an empty string when nothing is near. */
    public static String hint(String name, Collection<String> known) {
        String nearest = to(name, known);
        return nearest == null ? "" : START + nearest + END;
    }

    /**
     * Returns the name that a {@link #hint} is about, or an empty string where it is another one.
     */
    static String name(String hint) {
        int end = hint.indexOf(END);
        return hint.startsWith(START) && end > 0 ? hint.substring(START.length(), end) : "";
    }

    /** The known names nearest first, as many as fit a line, an ellipsis for the others. */
    public static String list(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Comparator<String> order =
                Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT)));
        List<String> sorted = known.stream().sorted(order).limit(LISTED).toList();
        return String.join(", ", sorted) + (known.size() > LISTED ? " …" : "");
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
