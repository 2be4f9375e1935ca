package org.chalkline.site.output;

import java.nio.file.Path;

/** A directory of files, for any host. */
final class DirectoryFormat implements SiteFormat {

    @Override
    public Path place() {
        return Path.of("target", "site");
    }

    @Override
    public boolean isHosted() {
        return true;
    }
}
