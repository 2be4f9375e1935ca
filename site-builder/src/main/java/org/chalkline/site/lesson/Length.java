package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.site.search.PageText;
import org.jsoup.nodes.Element;

/**
 * How long a lesson is.
 *
 * @param minutes that its text takes to read, without what the reader does in its figures; at least
 *     1, and from 20 on in fives, since readers differ by more
 * @param figures that the reader can change
 * @param questions that the reader can answer
 */
public record Length(int minutes, int figures, int questions) {

    /** For a text that explains something new; a novel is read faster, by half. */
    private static final double WORDS_A_MINUTE = 180;

    private static final double CHARACTERS_A_MINUTE = 300;

    private static final int FIRST_KANA = 0x3041;
    private static final int LAST_KANA = 0x30FF;

    private static final String QUESTION = "[data-answered]";

    /** A figure that is still has no parameters for the script. */
    private static final String FIGURE =
            "figure[data-widget]:not(" + QUESTION + "):has(> script.params)";

    /** Measures a lesson by the tree of its HTML and the text in that. */
    static Length of(Element tree, List<PageText.Section> sections) {
        double minutes = 0;
        for (PageText.Section section : sections) {
            minutes += minutes(section.heading()) + minutes(section.text());
        }
        int whole = (int) Math.max(1, Math.round(minutes));
        return new Length(
                whole < 20 ? whole : (int) Math.round(minutes / 5) * 5,
                tree.select(FIGURE).size(),
                tree.select(QUESTION).size());
    }

    private static double minutes(String text) {
        int words = 0;
        int characters = 0;
        boolean isInWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean isAlone = isAlone(point);
            boolean isPart = !isAlone && Character.isLetterOrDigit(point);
            characters += isAlone ? 1 : 0;
            words += isPart && !isInWord ? 1 : 0;
            isInWord = isPart;
        }
        return words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE;
    }

    /**
     * Returns whether a character is counted by itself, since nothing parts its words: kana, Han.
     */
    private static boolean isAlone(int point) {
        return (point >= FIRST_KANA && point <= LAST_KANA) || Character.isIdeographic(point);
    }
}
