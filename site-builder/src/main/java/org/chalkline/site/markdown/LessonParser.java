package org.chalkline.site.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.commonmark.Bounds;
import org.chalkline.site.markdown.commonmark.Refused;
import org.chalkline.site.markdown.commonmark.Worker;
import org.chalkline.site.markdown.directive.Admonition;
import org.chalkline.site.markdown.directive.BlockDirective;
import org.chalkline.site.markdown.directive.BlockDirectives;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.directive.SpannedDirectives;
import org.chalkline.site.markdown.document.Fragments;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.port.DirectivePort;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.MessagePort;

/** Turns lessons into HTML; many threads may share one. */
public final class LessonParser {

    /** Ample, for it includes typesetting and highlighting. */
    private static final Duration RENDERING_TIME = Duration.ofMinutes(10);

    private final Duration parsingTime;
    private final Parser parser;
    private final HtmlRenderer renderer;

    public LessonParser() {
        this(Duration.ofSeconds(4));
    }

    LessonParser(Duration parsingTime) {
        this.parsingTime = parsingTime;
        DataHolder options = Dialect.lesson();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** Reads a lesson; whatever is wrong with it goes to the diagnostics, now or when rendered. */
    public ParsedLesson parse(LessonSource source, LessonPorts ports, Diagnostics diagnostics) {
        LessonState state = new LessonState(source, ports, diagnostics, new Pieces());
        try {
            return new ParsedLesson(
                    this,
                    state,
                    Worker.call(state.name(), parsingTime, () -> document(source.text(), state)));
        } catch (Refused e) {
            refuse(state, e);
            return new ParsedLesson(this, state, null);
        }
    }

    /** Returns the keys of all messages that it may ask for. */
    public static Set<String> messages() {
        Set<String> keys = new TreeSet<>(MessagePort.keys());
        keys.addAll(BlockDirectives.numbers());
        Admonition.NAMES.forEach(name -> keys.add(MessagePort.ADMONITION + name));
        return keys;
    }

    RenderedLesson render(Document document, LessonState state) {
        try {
            return Worker.call(state.name(), RENDERING_TIME, () -> lesson(document, state));
        } catch (Refused e) {
            refuse(state, e);
            return new RenderedLesson("", null, List.of(), false);
        }
    }

    private static void refuse(LessonState state, Refused reason) {
        state.report(
                Mistake.TOO_MUCH,
                state.position(reason.place()),
                "this lesson " + reason.getMessage(),
                "",
                "");
    }

    private Document document(String text, LessonState state) {
        if (text.length() > Bounds.LONGEST_LESSON) {
            throw new Refused(BasedSequence.of(text), "has " + text.length() + " characters");
        }
        Document document = parse(BasedSequence.of(text), state);
        Footnotes.bind(document, state);
        state.outline().read(document);
        state.citations().read(document);
        return document;
    }

    private RenderedLesson lesson(Document document, LessonState state) {
        announce(document, state);
        String html = state.citations().complete(html(document, state));
        return new RenderedLesson(
                html, state.outline().title(), state.outline().headings(), state.usesMath());
    }

    private static void announce(Document document, LessonState state) {
        DirectivePort port = state.ports().directives();
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock block
                    && port.names().contains(block.name().toString())) {
                port.announce(block.described(state));
            }
        }
    }

    private final class Pieces implements Fragments {

        @Override
        public String blocks(BasedSequence markdown, LessonState state) {
            return html(parse(state.map().detached(markdown), state), state);
        }

        @Override
        public String inline(BasedSequence markdown, LessonState state) {
            if (markdown.isBlank()) {
                return "";
            }
            Document document = parse(state.map().detached(markdown.trim()), state);
            boolean paragraph =
                    document.getFirstChild() instanceof Paragraph
                            && document.getFirstChild() == document.getLastChild();
            if (!paragraph) {
                return Html.escape(markdown.trim().toString());
            }
            String html = html(document, state).strip();
            return html.substring("<p>".length(), html.length() - "</p>".length());
        }
    }

    private String html(Document document, LessonState state) {
        document.set(LessonState.KEY, state);
        return renderer.render(document);
    }

    private Document parse(BasedSequence markdown, LessonState state) {
        return parse(markdown, state, 0);
    }

    /** Parses Markdown and the bodies of the directives in it. */
    private Document parse(BasedSequence markdown, LessonState state, int depth) {
        if (depth > Bounds.DEEPEST) {
            throw new Refused(
                    markdown,
                    "has more than " + Bounds.DEEPEST + " directives inside each other here");
        }
        Document document = parser.parse(markdown);
        Alert.find(document, state);
        List<DirectiveBlock> directives = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock directive) {
                directives.add(directive);
            }
        }
        for (DirectiveBlock directive : directives) {
            YamlOptions.read(directive, state);
            BlockDirective kind = BlockDirectives.find(directive.name().toString());
            directive.setKind(kind);
            if (kind != null) {
                BasedSequence inside = kind.markdown(directive, state);
                Document body =
                        inside.isBlank() ? parser.parse(inside) : parse(inside, state, depth + 1);
                parser.transferReferences(document, body, true);
                kind.adopt(directive, body);
            }
        }
        SpannedDirectives.gather(document, BlockDirectives.names()::contains, state);
        return document;
    }
}
