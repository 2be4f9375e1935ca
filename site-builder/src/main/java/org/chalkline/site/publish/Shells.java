package org.chalkline.site.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.language.Language;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.page.Offline;
import org.chalkline.site.page.Shell;
import org.chalkline.site.page.Translation;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.jspecify.annotations.Nullable;

/**
 * What is around the pages of a site.
 *
 * @param languages those that have lessons, in the site's order
 * @param searched those whose lessons can be searched
 */
record Shells(
        SiteConfig config,
        SiteAddresses addresses,
        Assets assets,
        SitePictures.Icons icons,
        Set<Language> languages,
        Set<Language> searched) {

    /**
     * Returns what is around the page of a lesson.
     *
     * @param picture the path of its preview, or empty
     */
    Shell lesson(RenderedLesson lesson, String picture, List<Translation> translations) {
        LessonFile file = lesson.file();
        String path = file.pagePath();
        Links links = new Links("", path);
        List<String> styles = new ArrayList<>();
        if (!lesson.formulas().isEmpty()) {
            styles.add(assets.mathStyle());
        }
        styles.add(assets.style());
        return shell(
                file.language(),
                lesson.title().text(),
                links,
                toSearch(file.language(), links),
                translations,
                meta(
                        links,
                        file.description(),
                        addresses.canonical(path),
                        addresses.alternates(path, addresses.lessonPaths(file)),
                        picture.isEmpty() ? "" : addresses.canonical(picture)),
                files(
                        links,
                        styles,
                        lesson.content().isArrangedForPaper() ? assets.scripts().paper() : "",
                        assets.scripts().progress(),
                        assets.scripts().of(lesson.figures().script())));
    }

    /**
     * Returns what is around a page that every language has.
     *
     * @param description for search engines
     * @param file the name of its file
     */
    Shell list(Language language, String title, String description, String file) {
        String path = addresses.place(language, file);
        Links links = new Links("", path);
        Map<String, String> pages = places(file);
        String canonical = addresses.canonical(path);
        boolean searches = file.equals(SiteAddresses.SEARCH);
        return shell(
                language,
                title,
                links,
                searches ? "" : toSearch(language, links),
                translations(language, links, pages),
                meta(
                        links,
                        description,
                        canonical,
                        canonical.isEmpty() ? Map.of() : addresses.alternates(path, pages),
                        ""),
                files(
                        links,
                        List.of(assets.style()),
                        "",
                        searches ? "" : assets.scripts().lessons(),
                        searches ? List.of(assets.scripts().search()) : List.of()));
    }

    /**
     * Returns what is around the page for addresses at which there is none. It is shown at any of
     * them, so its links begin at the root of the host, which the site's address tells.
     */
    Shell missing(Language language, String title) {
        String root = config.url().isEmpty() ? "" : URI.create(config.url()).getPath();
        Links links = new Links(root, SiteAddresses.MISSING);
        return shell(
                language,
                title,
                links,
                toSearch(language, links),
                translations(language, links, places(SiteAddresses.INDEX)),
                meta(links, "", "", Map.of(), ""),
                files(links, List.of(assets.style()), "", "", List.of()));
    }

    private Shell shell(
            Language language,
            String title,
            Links links,
            String search,
            List<Translation> translations,
            Shell.Meta meta,
            Shell.Files files) {
        return new Shell(
                language,
                title,
                config.title().in(language),
                config.repository(),
                links.toRoot(),
                links.to(addresses.place(language, SiteAddresses.INDEX)),
                search,
                translations,
                meta,
                files);
    }

    private Shell.Meta meta(
            Links links,
            String description,
            String canonical,
            Map<String, String> alternates,
            String picture) {
        return new Shell.Meta(
                description,
                canonical,
                alternates,
                canonical.isEmpty() ? "" : addresses.toHosted(links.page(), SiteAddresses.FEED),
                canonical.isEmpty() ? "" : addresses.toHosted(links.page(), SiteAddresses.MANIFEST),
                links.to(assets.icon()),
                links.to(icons.touch()),
                picture);
    }

    private Shell.Files files(
            Links links, List<String> styles, String paper, String progress, List<String> scripts) {
        return new Shell.Files(
                styles.stream().map(links::to).toList(),
                links.to(assets.scripts().site()),
                links.to(paper),
                links.to(progress),
                scripts.stream().map(links::to).toList(),
                offline(links));
    }

    private @Nullable Offline offline(Links links) {
        String script = links.to(assets.scripts().offline());
        return script.isEmpty() ? null : new Offline(script, links.to(ServiceWorker.PATH));
    }

    /** Returns the link to the page that searches a language; empty where it has no lessons. */
    private String toSearch(Language language, Links links) {
        return searched.contains(language)
                ? links.to(addresses.place(language, SiteAddresses.SEARCH))
                : "";
    }

    private Map<String, String> places(String file) {
        Map<String, String> places = new LinkedHashMap<>();
        languages.forEach(each -> places.put(each.tag(), addresses.place(each, file)));
        return places;
    }

    private List<Translation> translations(
            Language language, Links links, Map<String, String> pages) {
        return languages.stream()
                .filter(other -> !other.equals(language))
                .map(
                        other ->
                                new Translation(
                                        other, links.to(pages.getOrDefault(other.tag(), "")), ""))
                .toList();
    }
}
