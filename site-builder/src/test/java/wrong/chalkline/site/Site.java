package wrong.chalkline.site;

import wrong.chalkline.client.ClientOfSite;

/** Knows the script it takes as a file. */
public interface Site {
    ClientOfSite client();
}
