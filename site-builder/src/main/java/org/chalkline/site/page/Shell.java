package org.chalkline.site.page;

import java.util.List;
import java.util.Map;
import org.chalkline.site.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page.
 *
 * @param title the page's own title, without markup
 * @param siteTitle the site's
 * @param repository the address of the site's sources, or empty
 * @param root the way from the page to the root of the site; empty there
 * @param home the link to the list of lessons
 * @param search the link to the page that searches; empty on that page itself
 * @param translations the page in other languages
 * @param meta what programs read
 * @param files what the browser loads
 */
public record Shell(
        Language language,
        String title,
        String siteTitle,
        String repository,
        String root,
        String home,
        String search,
        List<Translation> translations,
        Meta meta,
        Files files) {

    /**
     * What browsers and search engines read about a page.
     *
     * @param description for search engines, or empty
     * @param canonical the page's address on the web, or empty
     * @param alternates the addresses of the page by language, for search engines
     * @param feed the link to the site's feed, or empty
     * @param manifest the link to what a browser that installs the site reads, or empty
     * @param icon the link to the site's icon
     * @param touchIcon the link to the icon for home screens, or empty
     * @param picture the address on the web of a picture of the page, or empty
     */
    public record Meta(
            String description,
            String canonical,
            Map<String, String> alternates,
            String feed,
            String manifest,
            String icon,
            String touchIcon,
            String picture) {}

    /**
     * Links to the style sheets and scripts of a page.
     *
     * @param siteScript the script of every page
     * @param paperScript the script that arranges the page for paper, or empty
     * @param progress the script that keeps or shows what a reader has done, or empty
     * @param scripts those of figures and of the record, in the order in which they run
     * @param offline what keeps the page for times without a network, or null
     */
    public record Files(
            List<String> styles,
            String siteScript,
            String paperScript,
            String progress,
            List<String> scripts,
            @Nullable Offline offline) {}

    /** Returns where a form may lead: the page that searches has one, which leads to itself. */
    public String formTarget() {
        return search.isEmpty() ? "'self'" : "'none'";
    }
}
