package org.chalkline.site.math;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TeX as KaTeX wants it, with the way back to the author's offsets. A number sign inside {@code
 * \text{…}} is escaped, and a numbered environment gets its star, since a lesson's numbers are
 * given out by labels and not by KaTeX's stylesheet.
 */
final class PreparedTex {

    private static final Pattern TEXT =
            Pattern.compile("\\\\(?:text[a-z]*|mbox|hbox)\\s*\\{", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(?:begin|end)\\s*\\{(?:equation|align|gather|alignat)(?=\\})");
    private static final Pattern DEFINITION =
            Pattern.compile("\\\\(?:[gex]?def|(?:re)?newcommand|providecommand)(?![a-zA-Z])");

    private final String tex;
    private final List<Integer> insertions;

    private PreparedTex(String tex, List<Integer> insertions) {
        this.tex = tex;
        this.insertions = insertions;
    }

    static PreparedTex of(String tex) {
        List<Integer> insertions = new ArrayList<>();
        StringBuilder prepared = new StringBuilder();
        Matcher numbered = NUMBERED.matcher(tex);
        boolean[] hashes = hashesInText(tex);
        int star = numbered.find() ? numbered.end() : -1;
        for (int i = 0; i < tex.length(); i++) {
            if (i == star) {
                insertions.add(prepared.length());
                prepared.append('*');
                star = numbered.find() ? numbered.end() : -1;
            } else if (hashes[i]) {
                insertions.add(prepared.length());
                prepared.append('\\');
            }
            prepared.append(tex.charAt(i));
        }
        return new PreparedTex(prepared.toString(), insertions);
    }

    String tex() {
        return tex;
    }

    /** The offset in the author's TeX of an offset in the prepared one. */
    int originalOffset(int offset) {
        int inserted = 0;
        for (int insertion : insertions) {
            if (insertion < offset) {
                inserted++;
            }
        }
        return offset - inserted;
    }

    private static boolean[] hashesInText(String tex) {
        boolean[] hashes = new boolean[tex.length()];
        if (tex.indexOf('#') < 0 || DEFINITION.matcher(tex).find()) {
            return hashes;
        }
        Matcher text = TEXT.matcher(tex);
        int from = 0;
        while (text.find(from)) {
            int depth = 1;
            int i = text.end();
            for (; i < tex.length() && depth > 0; i++) {
                switch (tex.charAt(i)) {
                    case '\\' -> i++;
                    case '{' -> depth++;
                    case '}' -> depth--;
                    case '#' -> hashes[i] = true;
                    default -> {}
                }
            }
            from = Math.min(i, tex.length());
        }
        return hashes;
    }
}
