package org.chalkline.site.markdown.raw;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.math.MathRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Writes HTML that is whole, read as a browser reads it. Formulas in its text are typeset. */
final class Fragment {

    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?<![\\\\$])(\\$\\$)(?!\\s*\\$)([^$]+)\\$\\$"
                            + "|(?<![\\\\$])\\$(?![\\s$])([^$]*[^\\s$\\\\])\\$(?![\\d$])");

    private final Rendering rendering;
    private final Tags tags;

    Fragment(Rendering rendering, Tags tags) {
        this.rendering = rendering;
        this.tags = tags;
    }

    /** Returns what a page shows of a piece of a lesson. */
    String html(BasedSequence piece) {
        if (piece.isBlank()) {
            return "";
        }
        Document page = Document.createShell("");
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        StringBuilder html = new StringBuilder();
        for (Node node : parser.parseFragmentInput(piece.toString(), page.body(), "")) {
            write(node, piece, html);
        }
        return html.toString();
    }

    private void write(Node node, BasedSequence piece, StringBuilder html) {
        if (node instanceof TextNode text) {
            html.append(text(text, piece));
        } else if (node instanceof Element element) {
            element(element, piece, html);
        }
    }

    private void element(Element element, BasedSequence piece, StringBuilder html) {
        String name = element.normalName();
        Position place = rendering.position(piece.subSequence(start(element, piece)));
        if (AllowedHtml.isLeftOutWhole(name)) {
            tags.leaveOut("<" + name + ">", place);
            return;
        }
        Tags.Tag tag = tags.open(name, element.attributes(), source(element, piece), place, false);
        html.append(tag.opening());
        element.childNodes().forEach(child -> write(child, piece, html));
        html.append(tag.ending());
    }

    private String text(TextNode node, BasedSequence piece) {
        String text = node.getWholeText();
        Matcher formula = FORMULA.matcher(text);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (formula.find()) {
            boolean display = formula.group(1) != null;
            int group = display ? 2 : 3;
            int offset = rendering.map().offset(piece, start(node, piece));
            BasedSequence tex = rendering.map().placed(formula.group(group), offset);
            String set = rendering.typeset(tex, display);
            html.append(Html.escape(text.substring(from, formula.start())));
            html.append(MathRenderer.inline(tex, tex, set));
            from = formula.end();
        }
        return html.append(Html.escape(text.substring(from))).toString();
    }

    private static int start(Node node, BasedSequence piece) {
        int start = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
        return Math.min(start, piece.length());
    }

    private static String source(Element element, BasedSequence piece) {
        return element.sourceRange().isTracked()
                ? piece.subSequence(
                                Math.min(element.sourceRange().startPos(), piece.length()),
                                Math.min(element.sourceRange().endPos(), piece.length()))
                        .toString()
                : "<" + element.tagName() + ">";
    }
}
