package org.chalkline.site;

import java.util.List;

/**
 * What a build made.
 *
 * @param weights what the pages with live figures cost a reader
 * @param shortcoming what this machine could not draw, or empty
 */
record Summary(int pages, int figures, int formulas, List<Weight> weights, String shortcoming) {

    /** That of a build which failed. */
    static final Summary NOTHING = new Summary(0, 0, 0, List.of(), "");

    /**
     * What a page costs a reader, in bytes, compressed.
     *
     * @param script the script alone
     * @param first everything that the browser loads to show the page first
     */
    record Weight(String page, long script, long first) {}
}
