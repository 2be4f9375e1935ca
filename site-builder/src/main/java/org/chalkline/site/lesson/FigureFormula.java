package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Node;
import org.chalkline.figure.Text;
import org.chalkline.param.Typesetter;
import org.chalkline.site.search.FormulaText;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** A typeset formula as a part of a figure. */
final class FigureFormula {

    private FigureFormula() {}

    /** Takes over what KaTeX wrote. */
    static Typesetter.Typeset of(String html) {
        org.jsoup.nodes.Element formula =
                Parser.htmlParser()
                        .settings(ParseSettings.preserveCase)
                        .parseInput("<body>" + html, "")
                        .expectFirst(".katex-display, .katex");
        return new Typesetter.Typeset(
                element(formula), FormulaText.of(formula.expectFirst("math")));
    }

    private static Element element(org.jsoup.nodes.Element element) {
        List<Attribute> attributes = new ArrayList<>();
        element.attributes()
                .forEach(each -> attributes.add(new Attribute(each.getKey(), each.getValue())));
        List<Node> children = new ArrayList<>();
        for (org.jsoup.nodes.Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                children.add(new Text(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element part) {
                children.add(element(part));
            }
        }
        return new Element(element.tagName(), attributes, children);
    }
}
