package org.chalkline.site.output;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.output.single.MathStyle;

/**
 * A site with all its files, before it takes a form.
 *
 * @param pages the paths of its pages, in the order in which one reads them
 * @param url where the site is found, with a slash at its end; empty where nobody knows
 * @param mathStyle the path of the style sheet of formulas, or empty
 * @param formulas returns how the formulas of some pages are shown if these are one file
 */
public record WholeSite(
        SiteFiles files,
        List<String> pages,
        String url,
        String mathStyle,
        Function<Collection<String>, MathStyle> formulas) {}
