package org.chalkline.site.page;

/**
 * The page that searches the lessons of its language.
 *
 * @param index the link to the folder of the index, with a slash at its end
 * @param root the way from the page to the root of the site, to which the index's paths belong
 */
public record SearchPage(Shell shell, String index, String root) {}
