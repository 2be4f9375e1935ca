package wrong.chalkline.site.source;

import wrong.chalkline.site.Site;

/** A stage that knows the pipeline. */
public interface SourceWithSite {
    Site site();
}
