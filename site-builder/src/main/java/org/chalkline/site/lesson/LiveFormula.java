package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.base.Html;

/**
 * A formula in which numbers of figures stand: {@code \labvalue{lab.bend1:.2f}}. KaTeX typesets it
 * with other digits in their place; then the numbers are put there, each in an element of its own,
 * so that the page can let it follow its figure.
 */
final class LiveFormula {

    private static final String COMMAND = "\\labvalue{";

    /** Gives the numbers. */
    @FunctionalInterface
    interface Numbers {

        /**
         * Returns a number as inline HTML, after reporting what is wrong with it.
         *
         * @param start where in the TeX it begins to say which number
         * @param end where it has said so
         */
        String html(int start, int end);
    }

    /** Digits that no lesson writes; the last ones tell the numbers of a formula apart. */
    private static final long STAND_IN = 704_918_253_000L;

    /**
     * A number.
     *
     * @param start where in the author's TeX its command starts
     * @param command as the author wrote it
     * @param html the number
     * @param digits what stands for it meanwhile
     */
    private record Live(int start, String command, String html, String digits) {

        String standIn() {
            return "\\text{" + digits + "}";
        }

        /** The number as MathML has it: not HTML in a text, but a number there, too. */
        String mathMl() {
            return html.startsWith("<span")
                    ? "<mn" + html.substring("<span".length(), html.lastIndexOf('<')) + "</mn>"
                    : "<mn>" + html + "</mn>";
        }
    }

    private final StringBuilder tex = new StringBuilder();
    private final List<Live> numbers = new ArrayList<>();

    /** Reads a formula; a command without its closing brace is left for KaTeX to refuse. */
    LiveFormula(String text, Numbers cited) {
        int at = 0;
        int start = text.indexOf(COMMAND);
        int end = text.indexOf('}', start);
        while (start >= 0 && end >= 0) {
            Live live =
                    new Live(
                            start,
                            text.substring(start, end + 1),
                            cited.html(start + COMMAND.length(), end),
                            Long.toString(STAND_IN + numbers.size()));
            numbers.add(live);
            tex.append(text, at, start).append(live.standIn());
            at = end + 1;
            start = text.indexOf(COMMAND, at);
            end = text.indexOf('}', start);
        }
        tex.append(text.substring(at));
    }

    /** Returns what KaTeX is to typeset. */
    String tex() {
        return tex.toString();
    }

    /** Returns the offset in the author's TeX of an offset in what KaTeX was given. */
    int originalOffset(int offset) {
        int moved = 0;
        for (Live live : numbers) {
            int start = live.start() + moved;
            int longer = live.standIn().length() - live.command().length();
            if (offset < start) {
                break;
            }
            if (offset < start + live.standIn().length()) {
                return live.start();
            }
            moved += longer;
        }
        return offset - moved;
    }

    /** Puts the numbers into the typeset formula; its TeX is again what the author wrote. */
    String fill(String html) {
        String filled = html;
        for (Live live : numbers) {
            String digits = live.digits();
            filled =
                    filled.replace(live.standIn(), Html.escape(live.command()))
                            .replace("<mtext>" + digits + "</mtext>", live.mathMl())
                            .replace(digits, live.html());
        }
        return filled;
    }
}
