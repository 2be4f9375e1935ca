package org.chalkline.site.diagnostic;

import java.util.List;

/** A line for each diagnostic, its code at the end: for {@code grep} and lists of errors. */
public final class LineReport implements Report {

    private final Translation language;

    public LineReport(Translation language) {
        this.language = language;
    }

    @Override
    public List<String> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(each -> each.line(language) + " [" + each.mistake().code() + "]")
                .toList();
    }
}
