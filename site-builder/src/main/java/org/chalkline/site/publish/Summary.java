package org.chalkline.site.publish;

import java.util.List;
import org.chalkline.site.output.PageWeight;
import org.chalkline.text.Text;

/**
 * What a build made.
 *
 * @param weights what the pages with live figures cost a reader
 * @param shortcomings what this machine could not draw, and files that readers do not get
 */
public record Summary(
        int pages, int figures, int formulas, List<PageWeight> weights, List<Text> shortcomings) {}
