package org.chalkline.site.diagnostic;

/** How grave a diagnostic is: an error fails the build, a warning does not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that a rendered diagnostic shows. */
    public String word() {
        return word;
    }
}
