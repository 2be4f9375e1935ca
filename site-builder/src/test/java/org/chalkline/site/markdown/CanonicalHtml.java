package org.chalkline.site.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML without what makes no difference to a browser, or none to a reader. */
final class CanonicalHtml {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "dd",
                    "figure",
                    "figcaption",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    private CanonicalHtml() {}

    /** Whether a browser makes the same document of both. */
    static boolean same(String ours, String expected) {
        return of(Jsoup.parse(ours)).equals(of(Jsoup.parse(expected)));
    }

    /**
     * Whether both say the same: our markup for readers' comfort is taken away, and so are names of
     * classes and ids in which either has its own taste.
     */
    static boolean sameMeaning(String ours, String expected) {
        return meaning(ours).equals(meaning(expected));
    }

    static String meaning(String html) {
        Element body = Jsoup.parse(html).body();
        // Comfort: scrolling tables, copied code, formulas that keep together.
        body.select("button, .equation-number, wbr").remove();
        body.getAllElements().stream()
                .flatMap(each -> List.copyOf(each.childNodes()).stream())
                .filter(Comment.class::isInstance)
                .forEach(Node::remove);
        body.select("div.table, figure.code, span.math, math, pre span, pre mark").unwrap();
        body.select("div.legend").unwrap();
        // Taste: how numbers are marked up, and where classes and ids stand.
        body.select(".figure-number, .caption-number").forEach(number -> number.appendText(" "));
        body.select(".figure-number, .caption-number, .math-inline").unwrap();
        body.select("span.role, div.directive").unwrap();
        body.select(".footnote-backref, [data-footnote-backref], .sr-only, .footnotes hr").remove();
        body.select("sup a").removeAttr("href").removeAttr("id");
        body.select(".footnotes li").removeAttr("id");
        body.select(".footnotes").unwrap();
        // A picture alone may stand in a figure of its own, and a caption of one paragraph without
        // it.
        body.select("figure:not(:has(figcaption)):has(> img:only-child)").unwrap();
        body.select("figcaption > p:only-child").unwrap();
        // How a title that nobody wrote is capitalized; how labels are, for they lead there anyway.
        body.select(".admonition-title")
                .forEach(title -> title.html(title.html().toLowerCase(Locale.ROOT)));
        for (String attribute : List.of("id", "href")) {
            for (Element each : body.select("[" + attribute + "]")) {
                each.attr(attribute, each.attr(attribute).toLowerCase(Locale.ROOT));
            }
        }
        for (Element each : body.getAllElements()) {
            boolean box = each.tagName().equals("aside");
            Set<String> classes = new TreeSet<>(each.classNames());
            classes.removeIf(
                    name -> !box && !name.startsWith("language-") && !name.equals("math-display"));
            List<String> names =
                    each.attributes().asList().stream().map(Attribute::getKey).toList();
            names.stream()
                    .filter(name -> !Set.of("href", "src", "title", "id").contains(name))
                    .filter(name -> !(name.equals("alt") && !each.attr("alt").isEmpty()))
                    .forEach(each::removeAttr);
            if (!classes.isEmpty()) {
                each.attr("class", String.join(" ", classes));
            }
            if (each.tagName().matches("pre|code|sup") || each.hasAttr("src")) {
                each.removeAttr("id");
            }
        }
        return of(body);
    }

    private static String of(Element element) {
        StringBuilder text = new StringBuilder();
        write(element, text, false);
        return text.toString();
    }

    private static void write(Node node, StringBuilder out, boolean verbatim) {
        if (node instanceof TextNode text) {
            String shown =
                    verbatim ? text.getWholeText() : text.getWholeText().replaceAll("\\s+", " ");
            boolean afterSpace = out.length() > 0 && out.charAt(out.length() - 1) == ' ';
            if (!verbatim && (afterSpace || out.toString().endsWith("<br></br>"))) {
                shown = shown.stripLeading();
            }
            out.append(shown.replace("&", "&amp;").replace("<", "&lt;"));
        } else if (node instanceof Comment comment) {
            out.append("<!--").append(comment.getData()).append("-->");
        } else if (node instanceof Element element) {
            boolean block = BLOCKS.contains(element.tagName());
            if (block) {
                trim(out);
            }
            out.append('<').append(element.tagName());
            out.append(
                    element.attributes().asList().stream()
                            .map(each -> " " + each.getKey() + "='" + each.getValue() + "'")
                            .sorted()
                            .collect(Collectors.joining()));
            out.append('>');
            boolean pre = verbatim || element.tagName().equals("pre");
            int start = out.length();
            element.childNodes().forEach(child -> write(child, out, pre));
            if (block && !pre) {
                trim(out);
                while (out.length() > start && out.charAt(start) == ' ') {
                    out.deleteCharAt(start);
                }
            }
            out.append("</").append(element.tagName()).append('>');
            if (block) {
                out.append(' ');
            }
        }
    }

    private static void trim(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
