package org.chalkline.site.page;

/**
 * The page that searches the lessons of its language.
 *
 * @param index the link to the folder of the index, with a slash at its end
 */
public record SearchPage(Shell shell, String index) {}
