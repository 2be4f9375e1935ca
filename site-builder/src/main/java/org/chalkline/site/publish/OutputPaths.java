package org.chalkline.site.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;

/**
 * The paths of a site, each with the content file that claims it. It reports a second file that
 * claims the same path, for example {@code a.md} and {@code a.html}.
 */
final class OutputPaths {

    private final SiteFiles site;
    private final Diagnostics diagnostics;
    private final Set<String> later;
    private final Map<String, String> sources = new HashMap<>();

    /**
     * Begins with what Chalkline writes itself.
     *
     * @param site has that already
     * @param later the paths of what comes last
     */
    OutputPaths(SiteFiles site, Set<String> later, Diagnostics diagnostics) {
        this.site = site;
        this.later = later;
        this.diagnostics = diagnostics;
    }

    /** Takes a path of the site for a file of the content; reports it where another has it. */
    boolean claim(String path, String source) {
        String obstacle = later.contains(path) ? path : site.obstacle(path);
        if (obstacle != null) {
            String owner = sources.get(obstacle);
            diagnostics.report(
                    Mistake.TAKEN_PLACE,
                    source,
                    Position.START,
                    owner == null
                            ? Text.of(
                                    "'{0}' of the site is taken by Chalkline's own '{1}'",
                                    path, obstacle)
                            : Text.of("'{0}' of the site is taken by '{1}'", path, owner),
                    Text.of("another name for one of the two"));
            return false;
        }
        sources.put(path, source);
        return true;
    }
}
