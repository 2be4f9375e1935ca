package org.chalkline.site.markdown.document;

import java.util.List;

/** A node that may cite works. */
public interface Citing {

    /** The keys of the works that it cites, in their order. */
    List<String> cited(Reading reading);
}
