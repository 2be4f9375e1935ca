package org.chalkline.site.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * A tag as a page shows it. Lessons may be somebody else's, so a page shows only elements and
 * attributes of one list, and no style of its own: looks become classes.
 *
 * @param element the name of the element that stands for the author's
 * @param classes in order
 * @param attributes by name, without href, src and id
 * @param href where a link leads, as its author wrote it, or empty
 * @param source the file of an image, as its author wrote it, or empty
 * @param id what its author calls it, or empty
 * @param leftOut what the list does not have, as {@code onclick}
 */
public record AllowedHtml(
        String element,
        Set<String> classes,
        Map<String, String> attributes,
        String href,
        String source,
        String id,
        Set<String> leftOut) {

    private static final Safelist LIST =
            new Safelist()
                    .addTags("a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite")
                    .addTags("code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl")
                    .addTags("dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5")
                    .addTags("h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre")
                    .addTags("q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong")
                    .addTags("sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th")
                    .addTags("thead", "tr", "u", "ul", "var", "wbr")
                    .addAttributes(":all", "title", "dir", "lang")
                    .addAttributes("img", "alt", "width", "height")
                    .addAttributes("details", "open")
                    .addAttributes("ol", "start", "type", "reversed")
                    .addAttributes("li", "value")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan", "scope")
                    .addAttributes("col", "span")
                    .addAttributes("colgroup", "span");

    /** Elements that nobody should write any more, and those that are no more than a box. */
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("acronym", "abbr"),
                    Map.entry("address", "div"),
                    Map.entry("article", "div"),
                    Map.entry("aside", "div"),
                    Map.entry("big", "span"),
                    Map.entry("center", "div"),
                    Map.entry("font", "span"),
                    Map.entry("footer", "div"),
                    Map.entry("header", "div"),
                    Map.entry("label", "span"),
                    Map.entry("main", "div"),
                    Map.entry("nobr", "span"),
                    Map.entry("section", "div"),
                    Map.entry("strike", "s"),
                    Map.entry("tt", "code"));

    private static final Set<String> VOID =
            Set.of("br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** What is left out with all that it holds. */
    private static final Set<String> WHOLE =
            Set.of(
                    "applet",
                    "audio",
                    "canvas",
                    "head",
                    "iframe",
                    "math",
                    "noscript",
                    "object",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "video");

    /** What is left out so that what it holds stays. */
    private static final Set<String> BARE =
            Set.of("base", "body", "button", "embed", "form", "html", "input", "link", "meta");

    /** What may stand within a paragraph. */
    private static final Set<String> PHRASING =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i",
                    "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small",
                    "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** Returns what stands for a tag; null for one that the list does not have. */
    public static @Nullable AllowedHtml of(String name, Attributes given) {
        String element = OTHERS.getOrDefault(name, name);
        if (!LIST.isSafeTag(element)) {
            return null;
        }
        Set<String> classes = new LinkedHashSet<>();
        Map<String, String> attributes = new LinkedHashMap<>();
        Set<String> leftOut = new LinkedHashSet<>();
        if (name.equals("center")) {
            classes.add("align-center");
        }
        Looks.of(element, given, classes, attributes);
        Element owner = new Element(element);
        String id = given.get("id").isEmpty() ? given.get("name") : given.get("id");
        for (Attribute attribute : given) {
            if (LIST.isSafeAttribute(element, owner, attribute)) {
                attributes.putIfAbsent(attribute.getKey(), attribute.getValue());
            } else if (attribute.getKey().startsWith("on")) {
                leftOut.add(attribute.getKey());
            }
        }
        return new AllowedHtml(
                element,
                classes,
                attributes,
                element.equals("a") ? given.get("href").strip() : "",
                element.equals("img") ? given.get("src").strip() : "",
                id.strip().replaceAll("\\s+", "-"),
                leftOut);
    }

    /** Returns this within a paragraph; null if it cannot stand there. */
    public @Nullable AllowedHtml inText() {
        if (PHRASING.contains(element)) {
            return this;
        }
        if (!element.equals("div") && !element.equals("p")) {
            return null;
        }
        Set<String> blockClasses = new LinkedHashSet<>(classes);
        blockClasses.add("block");
        return new AllowedHtml("span", blockClasses, attributes, href, source, id, leftOut);
    }

    /** Returns whether an element never has an end. */
    public static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Returns whether an element is left out with all that it holds. */
    public static boolean isLeftOutWhole(String name) {
        return WHOLE.contains(name);
    }

    /** Returns whether the tags of an element are left out, and what it holds stays. */
    public static boolean isLeftOutBare(String name) {
        return BARE.contains(name);
    }

    /** Returns whether it is HTML at all, allowed or not. */
    public static boolean isHtml(String name) {
        return LIST.isSafeTag(OTHERS.getOrDefault(name, name))
                || WHOLE.contains(name)
                || BARE.contains(name)
                || VOID.contains(name);
    }
}
