package org.chalkline.site.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.commonmark.Bounds;
import org.chalkline.site.markdown.commonmark.Refused;
import org.chalkline.site.markdown.commonmark.Worker;
import org.chalkline.site.markdown.directive.Admonition;
import org.chalkline.site.markdown.directive.BlockDirective;
import org.chalkline.site.markdown.directive.BlockDirectives;
import org.chalkline.site.markdown.directive.BookInclude;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.directive.LooseTabs;
import org.chalkline.site.markdown.directive.SpannedDirectives;
import org.chalkline.site.markdown.directive.Synonyms;
import org.chalkline.site.markdown.directive.Version;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.DirectiveName;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.SourceMap;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the Markdown of lessons; many threads may share one. */
public final class LessonParser {

    private final Map<String, String> furtherDirectives;
    private final Map<String, DirectiveName> names;
    private final Duration parsingTime;
    private final Parser parser = Parser.builder(Dialect.lesson(new LessonSyntax())).build();

    /**
     * Reads the lesson language.
     *
     * @param furtherDirectives the names of directives that are not part of it, each with the key
     *     of the message that says its number, or with an empty string
     */
    public LessonParser(Map<String, String> furtherDirectives) {
        this(furtherDirectives, Duration.ofSeconds(4));
    }

    LessonParser(Map<String, String> furtherDirectives, Duration parsingTime) {
        this(furtherDirectives, Map.of(), parsingTime);
    }

    private LessonParser(
            Map<String, String> furtherDirectives,
            Map<String, DirectiveName> names,
            Duration parsingTime) {
        this.furtherDirectives = Map.copyOf(furtherDirectives);
        this.names = Map.copyOf(names);
        this.parsingTime = parsingTime;
    }

    /** Returns one that also knows other names for directives. */
    public LessonParser knowing(Map<String, DirectiveName> others) {
        return new LessonParser(furtherDirectives, others, parsingTime);
    }

    /**
     * Reads a lesson; whatever is wrong with it goes to the diagnostics, now or when rendered.
     *
     * @param files what it may include
     */
    public LessonTree parse(LessonSource source, FilePort files, Diagnostics diagnostics) {
        SourceMap map = new SourceMap(source);
        Reading reading = new Reading(source.file(), map, files, furtherDirectives, diagnostics);
        try {
            return Worker.call(
                    name(source.file()), parsingTime, () -> tree(source.text(), reading));
        } catch (Refused e) {
            refuse(reading, e);
            return new LessonTree(parser.parse(""), reading);
        }
    }

    /** Returns the names of the lesson language's own directives. */
    public static Set<String> directives() {
        return BlockDirectives.names();
    }

    /** Returns the keys of all messages that it may ask for. */
    public static Set<String> messages() {
        Set<String> keys = new TreeSet<>(MessagePort.keys());
        keys.addAll(BlockDirectives.numbers());
        Version.NAMES.forEach(name -> keys.add(MessagePort.VERSION + name));
        Admonition.NAMES.forEach(name -> keys.add(MessagePort.ADMONITION + name));
        return keys;
    }

    /** What to call a lesson where its work is watched. */
    static String name(String file) {
        return "lesson " + file;
    }

    static void refuse(Reading reading, Refused reason) {
        reading.report(
                Mistake.TOO_MUCH,
                reading.position(reason.place()),
                Text.of("this lesson {0}", reason.text()),
                Text.NONE);
    }

    private LessonTree tree(String text, Reading reading) {
        if (text.length() > Bounds.LONGEST_LESSON) {
            throw new Refused(BasedSequence.of(text), Text.of("has {0} characters", text.length()));
        }
        Document document = parse(BasedSequence.of(text), reading);
        Footnotes.bind(document, reading);
        return new LessonTree(document, reading);
    }

    /** Parses a lesson or a piece of it. */
    Document parse(BasedSequence markdown, Reading reading) {
        return parse(markdown, reading, 0);
    }

    /** Parses Markdown and the bodies of the directives in it. */
    private Document parse(BasedSequence markdown, Reading reading, int depth) {
        if (depth > Bounds.DEEPEST) {
            throw new Refused(
                    markdown,
                    Text.of("has more than {0} directives inside each other here", Bounds.DEEPEST));
        }
        Document document = parser.parse(markdown);
        BookInclude.find(document, reading);
        Alert.find(document, reading);
        ForeignMarkup.find(document, reading);
        List<DirectiveBlock> directives = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock directive) {
                directives.add(directive);
            }
        }
        for (DirectiveBlock directive : directives) {
            YamlOptions.read(directive, reading);
            Synonyms.apply(directive, names, reading);
            BlockDirective kind = kind(directive, reading);
            directive.setKind(kind);
            if (kind != null) {
                kind.read(
                        directive, reading, inside -> inside(document, inside, reading, depth + 1));
            }
        }
        LooseTabs.gather(document);
        SpannedDirectives.gather(document, BlockDirectives.names()::contains, reading);
        return document;
    }

    private static @Nullable BlockDirective kind(DirectiveBlock directive, Reading reading) {
        String name = directive.name().toString();
        BlockDirective known = BlockDirectives.find(name);
        return known != null || reading.furtherDirectives().containsKey(name)
                ? known
                : BlockDirectives.unknown(directive);
    }

    /** Parses what is inside a directive of a document, which learns what links it defines. */
    private Document inside(Document around, BasedSequence text, Reading reading, int depth) {
        Document inside = text.isBlank() ? parser.parse(text) : parse(text, reading, depth);
        parser.transferReferences(around, inside, true);
        return inside;
    }
}
