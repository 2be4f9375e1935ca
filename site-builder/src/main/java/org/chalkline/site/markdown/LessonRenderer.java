package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.List;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.commonmark.Refused;
import org.chalkline.site.markdown.commonmark.Worker;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.document.Fragments;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.DirectivePort;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.SourceMap;

/** Turns one lesson into HTML, and pieces of it that are read on the way. */
public final class LessonRenderer implements Fragments {

    /** Ample, for it includes typesetting and highlighting. */
    private static final Duration RENDERING_TIME = Duration.ofMinutes(10);

    private final LessonParser parser;
    private final Rendering rendering;
    private final HtmlRenderer renderer;

    private LessonRenderer(
            LessonParser parser,
            LessonTree tree,
            NumberStarts starts,
            LessonPorts ports,
            Diagnostics diagnostics) {
        this.parser = parser;
        rendering =
                new Rendering(
                        tree.file(),
                        new SourceMap(tree.map()),
                        tree.furtherDirectives(),
                        tree.outline(),
                        starts,
                        tree.cited(),
                        ports,
                        this,
                        diagnostics);
        renderer =
                HtmlRenderer.builder(Dialect.lesson(new LessonMarkup(rendering, tree.document())))
                        .build();
    }

    /**
     * Renders a lesson; whatever is wrong with it goes to the diagnostics.
     *
     * @param parser reads the texts of directives
     * @param starts where the lesson's numbers begin
     */
    public static LessonHtml render(
            LessonParser parser,
            LessonTree tree,
            NumberStarts starts,
            LessonPorts ports,
            Diagnostics diagnostics) {
        LessonRenderer one = new LessonRenderer(parser, tree, starts, ports, diagnostics);
        try {
            return Worker.call(
                    LessonParser.name(tree.file()),
                    RENDERING_TIME,
                    () -> one.lesson(tree.document()));
        } catch (Refused e) {
            LessonParser.refuse(one.rendering, e);
            return new LessonHtml(FaultRenderer.notes(one.rendering, null), null, List.of());
        }
    }

    private LessonHtml lesson(Document document) {
        announce(document);
        String cited = rendering.citations().complete(notes(renderer.render(document)));
        String html = rendering.ports().directives().complete(cited);
        String late = FaultRenderer.notes(rendering, null);
        return new LessonHtml(html + late, rendering.title(), rendering.headings());
    }

    private String notes(String html) {
        return Footnotes.named(html, rendering.ports().messages());
    }

    private void announce(Document document) {
        DirectivePort port = rendering.ports().directives();
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock block
                    && rendering.furtherDirectives().containsKey(block.name().toString())) {
                port.announce(block.described(rendering));
            }
        }
    }

    @Override
    public String blocks(BasedSequence markdown) {
        return renderer.render(read(markdown));
    }

    @Override
    public String inline(BasedSequence markdown) {
        if (markdown.isBlank()) {
            return "";
        }
        Document document = read(markdown.trim());
        boolean paragraph =
                document.getFirstChild() instanceof Paragraph
                        && document.getFirstChild() == document.getLastChild();
        if (!paragraph) {
            return Html.escape(markdown.trim().toString());
        }
        String html = renderer.render(document).strip();
        return html.substring("<p>".length(), html.length() - "</p>".length());
    }

    private Document read(BasedSequence markdown) {
        return parser.parse(rendering.map().detached(markdown), rendering);
    }
}
