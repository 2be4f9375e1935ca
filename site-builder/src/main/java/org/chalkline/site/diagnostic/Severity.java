package org.chalkline.site.diagnostic;

import org.chalkline.text.Text;

/** How grave a diagnostic is: an error fails the build, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns what people are told. */
    public Text text() {
        return this == ERROR ? Text.of("error") : Text.of("warning");
    }

    /** Returns the English word, which programs look for. */
    public String word() {
        return text().toString();
    }
}
