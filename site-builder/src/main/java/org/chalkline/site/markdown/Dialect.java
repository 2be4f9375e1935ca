package org.chalkline.site.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import org.chalkline.site.markdown.commonmark.CommonMark;
import org.chalkline.site.markdown.commonmark.Gfm;

/**
 * What Flexmark's parser and renderer are built with for the dialects of Markdown, each more than
 * the one before.
 *
 * <p>Of extensions the first that takes a line or a character has it, the last that renders a node
 * does.
 */
final class Dialect {

    private static final String DONE = "<span class=\"task\">☑</span> ";
    private static final String NOT_DONE = "<span class=\"task\">☐</span> ";

    private Dialect() {}

    /** CommonMark 0.31.2. */
    static DataHolder commonMark() {
        return with(List.of(new CommonMark()));
    }

    /** GitHub Flavored Markdown. */
    static MutableDataSet gfm() {
        return with(
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        new Gfm(),
                        new CommonMark()));
    }

    /**
     * The lesson language.
     *
     * @param ours what it has beyond the others: {@link LessonSyntax} to read it, {@link
     *     LessonMarkup} to render it
     */
    static DataHolder lesson(Extension ours) {
        return with(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        new Gfm(),
                        FootnoteExtension.create(),
                        DefinitionExtension.create(),
                        ours,
                        new CommonMark()))
                .set(TaskListExtension.ITEM_DONE_MARKER, DONE)
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, NOT_DONE)
                .set(HtmlRenderer.RECHECK_UNDEFINED_REFERENCES, true);
    }

    private static MutableDataSet with(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    }
}
