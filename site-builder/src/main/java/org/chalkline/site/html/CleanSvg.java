package org.chalkline.site.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Drawings without anything that acts or asks another host. */
public final class CleanSvg {

    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "foreignobject",
                    "iframe",
                    "object",
                    "embed",
                    "animate",
                    "set",
                    "handler",
                    "audio",
                    "video");

    private CleanSvg() {}

    /** Returns a drawing without its scripts, handlers and addresses elsewhere. */
    public static String of(String svg) {
        Document drawing = Parser.xmlParser().parseInput(svg, "");
        drawing.outputSettings().prettyPrint(false);
        List<Element> active = new ArrayList<>();
        for (Element element : drawing.getAllElements()) {
            if (ACTIVE.contains(name(element.tagName()))) {
                active.add(element);
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (acts(attribute)) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        active.forEach(Element::remove);
        return drawing.outerHtml();
    }

    private static boolean acts(Attribute attribute) {
        String key = name(attribute.getKey());
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean isAddress = key.equals("href") || key.equals("src");
        return key.startsWith("on")
                || value.startsWith("javascript:")
                || (isAddress && !value.startsWith("#") && !value.startsWith("data:image/"));
    }

    /** A name in lower case, without the prefix of its namespace. */
    private static String name(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
