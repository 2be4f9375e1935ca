package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chalkline.site.csv.Cell;
import org.chalkline.site.markdown.directive.TableCells;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.Outline;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.SourceMap;
import org.jspecify.annotations.Nullable;

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

    /** The cells of the table that a label names, the header first; null where there is none. */
    @Nullable
    public List<List<Cell>> table(String label) {
        Node block = outline.block(label);
        return block != null && TableCells.isTable(block) ? TableCells.of(block, map) : null;
    }

    /** The labels of its tables. */
    public List<String> tables() {
        return outline.labels().stream()
                .filter(label -> TableCells.isTable(outline.block(label)))
                .toList();
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
