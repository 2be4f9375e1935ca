package org.chalkline.site.importer;

import java.util.List;
import org.chalkline.site.base.Refusal;

/** A kind of file that holds a notebook; a new one is a class and a line in {@link #ALL}. */
interface NotebookFormat {

    /** All, in the order in which a file is offered to them. */
    List<NotebookFormat> ALL = List.of(new Jupyter(), new TextExport(), new MarkdownNotebook());

    /**
     * Returns whether a file is of this kind.
     *
     * @param name of the file
     * @param text of the file
     */
    boolean reads(String name, String text);

    /**
     * Reads a file of this kind.
     *
     * @throws Refusal if it is broken
     */
    Notebook read(String text) throws Refusal;
}
