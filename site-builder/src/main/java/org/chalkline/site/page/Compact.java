package org.chalkline.site.page;

import java.util.regex.Pattern;

/** Style sheets without what only those who write them read. */
final class Compact {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A text, whose spaces are to stay, or space beside a sign that ends what it is in. */
    private static final Pattern TEXT_OR_SIGN =
            Pattern.compile("(\"[^\"]*\"|url\\([^)]*\\))|\\s*([{};,>])\\s*|(:)\\s+");

    private Compact() {}

    /** Returns a style sheet without comments and without space where none is needed. */
    static String style(String css) {
        return TEXT_OR_SIGN
                .matcher(COMMENT.matcher(css).replaceAll(""))
                .replaceAll("$1$2$3")
                .strip();
    }
}
