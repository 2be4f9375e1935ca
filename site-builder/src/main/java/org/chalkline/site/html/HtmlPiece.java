package org.chalkline.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A part of HTML as its author wrote it, without regard to what it is part of: {@code <b>} alone is
 * one.
 *
 * @param name of the element, in lower case; empty for text and comments
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record HtmlPiece(Kind kind, String name, String source, int start, int end) {

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?-->|<[!?][^>]*>|<(/?)([A-Za-z][A-Za-z0-9-]*)"
                            + "(?:\\s(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+)?\\s*/?>",
                    Pattern.DOTALL);

    /** What a piece is. */
    public enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        COMMENT
    }

    /** Splits HTML; an element whose content is no text for readers is one piece with its end. */
    public static List<HtmlPiece> of(String html) {
        List<HtmlPiece> pieces = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        // No tag begins after the last of its ends: thousands of beginnings cost no time.
        int last = html.lastIndexOf('>');
        while (from <= last && tag.find(from)) {
            if (tag.start() > from) {
                pieces.add(text(html, from, tag.start()));
            }
            HtmlPiece piece = tag(html, tag);
            pieces.add(piece);
            from = piece.end();
        }
        if (from < html.length()) {
            pieces.add(text(html, from, html.length()));
        }
        return pieces;
    }

    private static HtmlPiece text(String html, int start, int end) {
        return new HtmlPiece(Kind.TEXT, "", html.substring(start, end), start, end);
    }

    private static HtmlPiece tag(String html, Matcher tag) {
        String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
        Kind kind = name.isEmpty() ? Kind.COMMENT : tag.group(1).isEmpty() ? Kind.OPEN : Kind.CLOSE;
        int end = tag.end();
        if (kind == Kind.OPEN && AllowedHtml.isLeftOutWhole(name)) {
            Matcher close =
                    Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(html);
            end = close.find(end) ? close.end() : end;
        }
        return new HtmlPiece(kind, name, html.substring(tag.start(), end), tag.start(), end);
    }

    /** Returns the attributes of a tag. */
    public Attributes attributes() {
        Element element = Parser.xmlParser().parseInput(source, "").firstElementChild();
        return element == null ? new Attributes() : lowerCase(element);
    }

    private static Attributes lowerCase(Element element) {
        Attributes attributes = element.attributes().clone();
        attributes.normalize();
        return attributes;
    }

    /** Returns whether it opens what a closing tag ends. */
    public boolean opens() {
        return kind == Kind.OPEN && !AllowedHtml.isVoid(name) && !AllowedHtml.isLeftOutWhole(name);
    }
}
