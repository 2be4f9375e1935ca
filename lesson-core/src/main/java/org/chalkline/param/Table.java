package org.chalkline.param;

import java.util.List;
import org.chalkline.text.Text;

/** Rows of cells under a header, which a figure reads from a file or from the lesson. */
public interface Table {

    /** The place of the header where a row is asked for. */
    int HEADER = -1;

    /** Returns the header, a text for each column. */
    List<String> header();

    /** Returns how many rows there are below the header; each has a cell for each column. */
    int rows();

    /** Returns what a cell holds, without spaces around it. */
    String cell(int row, int column);

    /** Tells that something is wrong with a cell; the figure cannot be made then. */
    void problem(int row, int column, Text what, Text expected);

    /** Tells of a cell without a value, which is no reason to refuse the figure. */
    void gap(int row, int column, Text what, Text expected);
}
