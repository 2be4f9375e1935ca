package org.chalkline.site.diagnostic;

import java.util.List;

/** A way to tell diagnostics, with all of a build at once. */
@FunctionalInterface
public interface Report {

    /** Returns the lines of a report. */
    List<String> of(List<Diagnostic> diagnostics);
}
