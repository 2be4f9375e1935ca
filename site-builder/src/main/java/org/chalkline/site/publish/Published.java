package org.chalkline.site.publish;

import java.util.List;
import org.chalkline.site.base.SiteFiles;

/**
 * A built site.
 *
 * @param files not to be used where the diagnostics have errors
 * @param lessons the paths of their pages
 * @param style the path of the style sheet of every page
 */
public record Published(SiteFiles files, Summary summary, List<String> lessons, String style) {

    /** That of a build which failed. */
    static final Published NOTHING =
            new Published(
                    new SiteFiles(), new Summary(0, 0, 0, List.of(), List.of()), List.of(), "");
}
