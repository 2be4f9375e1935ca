package wrong.chalkline.client;

import wrong.chalkline.site.Site;

/** Knows the program that built its page. */
public interface ClientOfSite {
    Site site();
}
