package org.chalkline.site.page;

import java.util.List;

/** The list of a site's lessons in one language. */
public record IndexPage(Shell shell, List<Section> sections) {}
