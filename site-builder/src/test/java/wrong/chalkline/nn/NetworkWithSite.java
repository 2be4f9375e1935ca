package wrong.chalkline.nn;

import wrong.chalkline.site.Site;

/** Knows the site it is on. */
public interface NetworkWithSite {
    Site site();
}
