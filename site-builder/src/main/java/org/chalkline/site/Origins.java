package org.chalkline.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.output.SiteFiles;

/** Which file of the content each file of a site comes from, so that no two want one place. */
final class Origins {

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
    Origins(SiteFiles site, Set<String> later, Diagnostics diagnostics) {
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
                    "'"
                            + path
                            + "' of the site is taken by "
                            + (owner == null
                                    ? "Chalkline's own '" + obstacle + "'"
                                    : "'" + owner + "'"),
                    "another name for one of the two",
                    "");
            return false;
        }
        sources.put(path, source);
        return true;
    }
}
