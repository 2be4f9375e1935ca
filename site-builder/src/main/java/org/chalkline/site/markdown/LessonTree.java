package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.Outline;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.SourceMap;

/**
 * The Markdown of a lesson as a tree, with all that it includes: what it counts, what it cites, and
 * what others can refer to in it. It never changes.
 */
public final class LessonTree {

    private final String file;
    private final SourceMap map;
    private final Map<String, String> furtherDirectives;
    private final Document document;
    private final Outline outline;
    private final List<String> cited;

    LessonTree(Document document, Reading reading) {
        this.document = document;
        file = reading.file();
        map = reading.map();
        furtherDirectives = reading.furtherDirectives();
        outline = new Outline(document, reading);
        cited = List.copyOf(Citations.cited(document, reading));
    }

    String file() {
        return file;
    }

    /** Where its pieces stand. */
    SourceMap map() {
        return map;
    }

    Map<String, String> furtherDirectives() {
        return furtherDirectives;
    }

    Document document() {
        return document;
    }

    Outline outline() {
        return outline;
    }

    /** The keys of the works that it cites, in the order of their first places. */
    Collection<String> cited() {
        return cited;
    }

    /** How many of each kind it counts, by the keys of the messages that say the numbers. */
    public Map<String, Integer> counts() {
        return outline.counts();
    }

    /** What can be referred to, with numbers that begin at some. */
    public LessonTargets targets(NumberStarts starts) {
        return outline.targets(starts);
    }
}
