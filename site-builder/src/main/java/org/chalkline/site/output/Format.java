package org.chalkline.site.output;

import java.util.Locale;

/** The forms in which a site is written, by the names that the command line knows. */
public enum Format {
    DIRECTORY(new DirectoryFormat()),
    ZIP(new ZipFormat()),
    SINGLE(new SinglePagesFormat()),
    SINGLE_SITE(new SingleSiteFormat());

    /** No form has a state, which Error Prone cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final SiteFormat form;

    Format(SiteFormat form) {
        this.form = form;
    }

    /** Returns what the form does. */
    public SiteFormat form() {
        return form;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
