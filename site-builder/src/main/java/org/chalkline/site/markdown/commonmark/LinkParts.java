package org.chalkline.site.markdown.commonmark;

/** Finds the ends of links' destinations and titles. */
final class LinkParts {

    private static final int DEEPEST = 32;

    /** The end of a destination that begins at an index, or -1; it may be empty. */
    int destination(CharSequence text, int start) {
        return start < text.length() && text.charAt(start) == '<'
                ? angled(text, start)
                : bare(text, start);
    }

    private static int angled(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '>' -> {
                    return i + 1;
                }
                case '<', '\n' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static int bare(CharSequence text, int start) {
        int open = 0;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || (c == ')' && open == 0)) {
                break;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            } else if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            }
            if (open > DEEPEST) {
                return -1;
            }
        }
        return open == 0 ? i : -1;
    }

    /** The end of a title that begins at an index, or -1. */
    int title(CharSequence text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char open = text.charAt(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            } else if (c == '\\') {
                i++;
            } else if (c == open) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/')
                || (c >= ':' && c <= '@')
                || (c >= '[' && c <= '`')
                || (c >= '{' && c <= '~');
    }
}
