package org.chalkline.site.markdown.port;

import java.util.Collection;

/** What YAML may say, for readers. */
public interface SchemaPort {

    /** The names of all schemas, such as {@code site} or {@code lab:units}. */
    Collection<String> names();

    /** The head and the rows of a table of what a schema allows; called only with such a name. */
    String rows(String name);
}
