package org.chalkline.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads from a page's HTML what a reader would search for, section by section. */
public final class PageText {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> UNREAD_ELEMENTS =
            Set.of("script", "style", "svg", "noscript", "dialog", "button", "select", "textarea");

    /** What is no text of the lesson's, tells of a figure's state, or gives an answer away. */
    private static final Set<String> UNREAD_CLASSES =
            Set.of(
                    "blank",
                    "controls",
                    "tools",
                    "readout",
                    "buttons",
                    "offer",
                    "verdict",
                    "solved",
                    "stage-state",
                    "network-code",
                    "on-paper",
                    "media-paper",
                    "paper-answer",
                    "feedback",
                    "field",
                    "solution",
                    "term-note",
                    "fault",
                    "outward");

    /** Elements inside a sentence; all others part words. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
                    "kbd", "mark", "output", "q", "s", "samp", "small", "span", "strong", "sub",
                    "sup", "u", "var", "wbr");

    /**
     * Elements that part words and yet no sentences. A {@code b} is a name before its text, since
     * emphasis is {@code strong}.
     */
    private static final Set<String> WORD =
            Set.of("b", "br", "button", "img", "input", "select", "textarea");

    /** Stands where a block begins or ends, until all of a section is read. */
    private static final char EDGE = '\u001F';

    /** How a sentence ends; a closing mark may follow. */
    private static final String STOPS = ".。!！?？:：;；…";

    private static final String CLOSING = "\"'”’」』)）";

    /** Around the source of an example, which its result shows once more. */
    private static final String EXAMPLE = "sample";

    private static final String FORMULA = "katex";

    /** The source of a formula, as KaTeX keeps it. */
    private static final String SOURCE = "annotation";

    /** The answers of one, for readers without a script. */
    private static final String QUESTION = "question";

    /** A figure's number, which its caption follows without a space. */
    private static final String NUMBER = "figure-number";

    /** What no reader sees: soft hyphens, joiners, and places where a line may break. */
    private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> sources = new ArrayList<>();
    private String id = "";
    private String heading = "";

    /** Whether the next code is the source of an example. */
    private boolean isExample;

    /**
     * A part of a page.
     *
     * @param id of its heading; empty for what comes before the first one
     * @param heading its words
     * @param text what follows
     * @param formulas the TeX of all formulas in both, with spaces between
     */
    public record Section(String id, String heading, String text, String formulas) {}

    private PageText() {}

    /** Returns the sections of what an element holds; the first one has no heading. */
    public static List<Section> sections(Element body) {
        PageText page = new PageText();
        page.readInside(body);
        page.finish();
        return page.sections;
    }

    private void readInside(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element inside) {
                read(inside);
            }
        }
    }

    private void read(Element element) {
        String name = element.normalName();
        String classes = element.className();
        separate(name);
        boolean isSource = isExample && name.equals("pre");
        isExample = classes.equals(EXAMPLE) || (isExample && !isSource);
        if (isSource || isUnread(element, classes)) {
            return;
        }
        if (classes.equals(FORMULA)) {
            element.getElementsByTag("math").forEach(math -> text.append(FormulaText.of(math)));
            element.getElementsByTag(SOURCE).forEach(tex -> sources.add(tex.wholeText()));
            return;
        }
        boolean isHeading = HEADINGS.contains(name);
        if (isHeading) {
            finish();
            id = element.hasAttr("id") ? element.id() : id;
        }
        readInside(element);
        separate(classes.equals(NUMBER) ? "b" : name);
        if (isHeading) {
            heading = plain();
        }
    }

    private static boolean isUnread(Element element, String classes) {
        return UNREAD_ELEMENTS.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || isAnswers(element)
                || (!classes.isEmpty()
                        && List.of(classes.split(" ", -1)).stream()
                                .anyMatch(UNREAD_CLASSES::contains));
    }

    private static boolean isAnswers(Element element) {
        return element.normalName().equals("details")
                && element.parent() != null
                && element.parent().hasClass(QUESTION);
    }

    private void separate(String name) {
        if (!INLINE.contains(name)) {
            text.append(WORD.contains(name) ? ' ' : EDGE);
        }
    }

    private void finish() {
        sections.add(new Section(id, heading, plain(), String.join(" ", sources)));
        sources.clear();
    }

    /**
     * Takes what was read; of two blocks the first may end as a sentence does, or a dot parts them.
     */
    private String plain() {
        StringBuilder plain = new StringBuilder();
        boolean isParted = false;
        boolean isSpaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == EDGE) {
                isParted = true;
            } else if (c <= ' ' && Character.isWhitespace(c)) {
                isSpaced = true;
            } else if (UNSEEN.indexOf(c) < 0) {
                if (plain.length() > 0 && (isParted || isSpaced)) {
                    plain.append(isParted && !isStopped(plain) ? " · " : " ");
                }
                isParted = false;
                isSpaced = false;
                plain.append(c);
            }
        }
        text.setLength(0);
        return plain.toString();
    }

    private static boolean isStopped(StringBuilder sentence) {
        int last = sentence.length() - 1;
        return STOPS.indexOf(sentence.charAt(last)) >= 0
                || (last > 0
                        && CLOSING.indexOf(sentence.charAt(last)) >= 0
                        && STOPS.indexOf(sentence.charAt(last - 1)) >= 0);
    }
}
