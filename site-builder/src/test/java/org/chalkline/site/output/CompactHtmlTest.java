package org.chalkline.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title='He said \"no\" & left' class=\"\">a &lt; b &amp;amp; c &nbsp; d</p>",
                "<pre>\n\n  first\n line</pre>",
                "<input disabled><img alt=\"\" src=\"a/b/\"><br>text<a href=\"x/\">y</a>",
                "<svg viewBox=\"0 0 1 1\"><g class=\"a b\"><line x1=\"1/\"></line><path d=\"M0 0\">"
                        + "</path><text>t</text></g></svg>",
                "<math><semantics><mi>x</mi><mspace width=\"1em\"></mspace>"
                        + "<annotation encoding=\"application/x-tex\">x &lt; y</annotation>"
                        + "</semantics></math>",
                "<script type=\"application/json\">{\"a\":\"<b>&amp;\"}</script><style>a>b{}</style>",
                "<noscript><p>No script</p></noscript><ul><li>a<li>b</ul>",
                "<p>第一课⁠：<em>重点</em>　空格</p>"
            })
    void aBrowserMakesTheSameOfIt(String html) {
        Document page = parse("<!DOCTYPE html><title>T</title><body>" + html);
        String compact = CompactHtml.of(page);
        assertThat(parts(parse(compact))).isEqualTo(parts(page));
    }

    @Test
    void leavesOutQuotesEndTagsAndNamespaces() {
        String html =
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><line x=\"1\" y=\"\"></line>"
                        + "<line x=\"1\"></line></svg><p lang=\"en\">a</p>";
        assertThat(CompactHtml.of(parse(html)))
                .contains("<svg><line x=1 y/><line x=1 /></svg><p lang=en>a</p>");
    }

    private static Document parse(String html) {
        return Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput(html, "");
    }

    private static List<String> parts(Document page) {
        List<String> parts = new ArrayList<>();
        page.traverse(
                (node, depth) -> {
                    String says = node instanceof TextNode text ? text.getWholeText() : "";
                    StringBuilder part = new StringBuilder(depth + node.nodeName());
                    node.attributes()
                            .forEach(each -> part.append(each.getKey()).append(each.getValue()));
                    parts.add(part + says);
                });
        return parts;
    }
}
