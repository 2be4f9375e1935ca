package org.chalkline.site.importer;

import java.util.List;
import java.util.Map;
import org.chalkline.text.Text;

/**
 * A notebook, whatever kind of file it came from.
 *
 * @param title as the file says beside its text, or empty
 * @param cells in order
 * @param remarks what the author is told of its reading
 */
record Notebook(String title, List<Cell> cells, List<Text> remarks) {

    Notebook {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /** A part of a notebook, by its number from 1. */
    sealed interface Cell {
        int number();
    }

    /**
     * Text in Markdown.
     *
     * @param attachments pictures that the text calls {@code attachment:NAME}, by name
     */
    record Prose(int number, String markdown, Map<String, Output.Forms> attachments)
            implements Cell {}

    /**
     * A program and what it put out.
     *
     * @param language of the program, such as {@code python}, or empty
     * @param tags what its author says of how to show it
     */
    record Code(int number, String language, String source, List<String> tags, List<Output> outputs)
            implements Cell {

        Code {
            tags = List.copyOf(tags);
            outputs = List.copyOf(outputs);
        }
    }

    /**
     * Text that Jupyter leaves alone.
     *
     * @param format its media type, or empty
     */
    record Raw(int number, String format, String text) implements Cell {}

    /** What a program put out. */
    sealed interface Output {

        /** Text, as a terminal would get it. */
        record Stream(String text) implements Output {}

        /**
         * One thing in several forms.
         *
         * @param data texts by media types; pictures in Base64
         */
        record Forms(Map<String, String> data) implements Output {}
    }
}
