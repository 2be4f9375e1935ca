package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML that a program put out, such as a table of data. */
final class HtmlOutput {

    /** Attributes that say nothing in a lesson. */
    private static final Set<String> LEFT = Set.of("class", "border", "id");

    private final Draft draft;

    HtmlOutput(Draft draft) {
        this.draft = draft;
    }

    /** Returns it for a lesson; nothing where it acts, or has nothing to read. */
    String markdown(String html, int cell) {
        if (html.isBlank() || acts(html)) {
            return "";
        }
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        List<Element> left = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (AllowedHtml.isLeftOutWhole(element.normalName())) {
                left.add(element);
            }
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> key.startsWith("on") || LEFT.contains(key))
                    .forEach(element::removeAttr);
            if (element.normalName().equals("a") && !element.attr("href").startsWith("http")) {
                element.removeAttr("href");
            }
        }
        left.forEach(Element::remove);
        if (!page.body().select("img, svg").isEmpty()) {
            draft.tell(cell, Text.of("pictures in HTML that a program put out are left out"));
            page.body().select("img, svg").remove();
        }
        if (!page.body().hasText()) {
            return "";
        }
        // An empty line would end the HTML.
        String lines =
                page.body().html().replaceAll("(?m)^\\s+", "").replaceAll("\\n\\s*\\n", "\n");
        String whole = lines.strip();
        return whole.startsWith("<div") || whole.startsWith("<table")
                ? whole
                : "<div>\n" + whole + "\n</div>";
    }

    /** Returns whether HTML is a program rather than a text. */
    boolean acts(String html) {
        return html.contains("<script")
                || html.contains("<iframe")
                || html.contains("<video")
                || html.contains("<audio")
                || html.contains("<canvas");
    }
}
