package org.chalkline.site.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.page.Resources;

/**
 * The script that keeps a site in its readers' browsers, so that it works without a network once it
 * was visited. It names a version by the content of all files, so a browser sees a new site by it.
 */
final class ServiceWorker {

    /** At the root, for it may keep nothing above its own folder. */
    static final String PATH = "worker.js";

    /** What a first visit may load for later ones, in bytes; the rest is kept as it is read. */
    static final long LIMIT = 8_000_000;

    /** What only hosts and search engines ask for. */
    private static final Pattern FOR_HOSTS =
            Pattern.compile("404\\.html|\\.nojekyll|[^/]*\\.xml|robots\\.txt|assets/preview\\..*");

    private ServiceWorker() {}

    /**
     * Returns the script for a site that is finished but for it.
     *
     * @param idle files that no page loads as it was built
     */
    static String of(SiteFiles site, Set<String> idle) {
        List<String> kept = new ArrayList<>();
        long size = 0;
        for (Map.Entry<String, byte[]> file : smallestFirst(site)) {
            String path = file.getKey();
            boolean isAsked = !FOR_HOSTS.matcher(path).matches() && !idle.contains(path);
            if (isAsked && size + file.getValue().length <= LIMIT) {
                size += file.getValue().length;
                kept.add(RelativeLink.from("", path).replace("'", "%27"));
            }
        }
        return "const VERSION = '"
                + site.version()
                + "';\nconst FILES = "
                + "['"
                + String.join("', '", kept)
                + "'];\n"
                + Resources.worker();
    }

    private static List<Map.Entry<String, byte[]>> smallestFirst(SiteFiles site) {
        return site.all().entrySet().stream()
                .sorted(Comparator.comparingInt(file -> file.getValue().length))
                .toList();
    }
}
