package wrong.chalkline.site.page;

import java.security.MessageDigest;

/** Hashes by itself what base hashes for all. */
public interface PageWithHash {
    MessageDigest digest();
}
