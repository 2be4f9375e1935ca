package org.chalkline.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a page's HTML what a reader would search for, section by section. */
final class PageText {

    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    /** What is no text, or tells of a figure's state. */
    private static final Pattern UNREAD =
            Pattern.compile(
                    " (?:hidden|aria-hidden=\"true\")(?=[ =]|$)"
                            + "| class=\"(?:[^\"]* )?(?:katex|controls|tools|readout|buttons|offer"
                            + "|verdict|solved|stage-state|network-code)[ \"]");

    private static final Set<String> UNREAD_ELEMENTS =
            Set.of("script", "style", "svg", "noscript", "dialog", "button", "select", "textarea");

    private static final Set<String> EMPTY =
            Set.of("img", "br", "hr", "input", "meta", "link", "wbr", "col", "source");

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

    /** What parts two blocks for the eye, where the first does not end as a sentence does. */
    private static final Pattern EDGES =
            Pattern.compile("([.。!！?？:：;；…][\"'”’」』)）]?)?\\s*" + EDGE + "[\\s" + EDGE + "]*");

    /** Around the source of an example, which its result shows once more. */
    private static final String EXAMPLE = " class=\"sample\"";

    /** The source of a formula, as KaTeX keeps it. */
    private static final String SOURCE = "annotation";

    private static final Pattern REFERENCE =
            Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z]+);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    /** What no reader sees: soft hyphens, joiners, and places where a line may break. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String heading = "";

    /** The element that is not read, and how many of its name are open in it. */
    private @Nullable String unread;

    private int depth;
    private boolean inSource;

    /** Whether the next code is the source of an example. */
    private boolean isExample;

    /** Whether a figure's number is open, which its caption follows without a space. */
    private boolean inNumber;

    /**
     * A part of a page.
     *
     * @param id of its heading; empty for what comes before the first one
     * @param heading its words
     * @param text what follows, formulas as TeX
     */
    record Section(String id, String heading, String text) {}

    private PageText() {}

    /** Returns the sections of a page; the first one has no heading. */
    static List<Section> sections(String html) {
        PageText page = new PageText();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            page.characters(html, end, tag.start());
            end = tag.end();
            String name = tag.group(2);
            if (name == null) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                page.open(name, tag.group(3));
            } else {
                page.close(name);
            }
        }
        page.characters(html, end, html.length());
        page.finish();
        return page.sections;
    }

    private void characters(String html, int from, int to) {
        if (unread == null || inSource) {
            text.append(html, from, to);
        }
    }

    private void open(String name, String attributes) {
        boolean isEmpty = EMPTY.contains(name) || attributes.endsWith("/");
        if (unread != null) {
            depth += name.equals(unread) && !isEmpty ? 1 : 0;
            inSource |= name.equals(SOURCE);
            return;
        }
        separate(name);
        inNumber |= attributes.contains("figure-number");
        boolean isSource = isExample && name.equals("pre");
        isExample = attributes.equals(EXAMPLE) || (isExample && !isSource);
        boolean skip =
                isSource || UNREAD_ELEMENTS.contains(name) || UNREAD.matcher(attributes).find();
        if (skip && !isEmpty) {
            unread = name;
            depth = 1;
        } else if (HEADING.matcher(name).matches()) {
            finish();
            Matcher its = ID.matcher(attributes);
            id = its.find() ? its.group(1) : id;
        }
    }

    private void close(String name) {
        if (unread != null) {
            inSource &= !name.equals(SOURCE);
            depth -= name.equals(unread) ? 1 : 0;
            if (depth == 0) {
                unread = null;
                inSource = false;
            }
            return;
        }
        separate(inNumber ? "b" : name);
        inNumber = false;
        if (HEADING.matcher(name).matches()) {
            heading = plain();
        }
    }

    private void separate(String name) {
        if (!INLINE.contains(name)) {
            text.append(WORD.contains(name) ? ' ' : EDGE);
        }
    }

    private void finish() {
        sections.add(new Section(id, heading, plain()));
    }

    /** Takes what was read. */
    private String plain() {
        String read = UNSEEN.matcher(decoded(text.toString())).replaceAll("");
        text.setLength(0);
        String all =
                SPACE.matcher(read)
                        .replaceAll(" ")
                        .replaceAll("^[ " + EDGE + "]+|[ " + EDGE + "]+$", "");
        return EDGES.matcher(all).replaceAll(edge -> edge.group(1) == null ? " · " : "$1 ");
    }

    /** Returns text or an attribute without character references. */
    private static String decoded(String html) {
        return REFERENCE
                .matcher(html)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String reference) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, reference);
        }
        boolean hexadecimal = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : reference;
    }
}
