package org.chalkline.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.site.json.Json;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.Heading;
import org.chalkline.site.page.IndexPage;
import org.chalkline.site.page.LessonLink;
import org.chalkline.site.page.LessonPage;
import org.chalkline.site.page.Section;
import org.chalkline.site.page.Shell;
import org.chalkline.site.page.Templates;
import org.chalkline.site.page.Translation;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.Course;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.jspecify.annotations.Nullable;

/** Puts rendered lessons into pages, each among the others of its language. */
final class PageStage {

    private static final String INDEX = "index.html";

    private final SiteConfig config;
    private final Assets assets;
    private final SitePictures.Icons icons;
    private final Templates templates;
    private final Map<String, Rendered> rendered = new HashMap<>();

    /** The languages that have lessons, in the site's order. */
    private final Map<Language, Course> courses = new LinkedHashMap<>();

    PageStage(
            ContentFolder folder,
            List<Rendered> lessons,
            Assets assets,
            SitePictures.Icons icons,
            Templates templates) {
        config = folder.config();
        this.assets = assets;
        this.icons = icons;
        this.templates = templates;
        lessons.forEach(lesson -> rendered.put(lesson.file().path(), lesson));
        for (Language language : config.languages()) {
            Course course = Course.of(folder, language);
            if (!course.isEmpty()) {
                courses.put(language, course);
            }
        }
    }

    /**
     * Returns the page of a lesson.
     *
     * @param picture the path of its preview, or empty
     */
    String lesson(Rendered lesson, String picture) {
        LessonFile file = lesson.file();
        String path = file.pagePath();
        Language language = file.language();
        Course course = courses.getOrDefault(language, Course.EMPTY);
        List<String> styles = new ArrayList<>(List.of(RelativeLink.from(path, assets.style())));
        if (lesson.formulas() > 0) {
            styles.add(0, RelativeLink.from(path, assets.mathStyle()));
        }
        Shell shell =
                new Shell(
                        language,
                        lesson.title(),
                        config.title().in(language),
                        file.description(),
                        canonical(path),
                        config.repository(),
                        RelativeLink.from(path, index(language)),
                        translations(lesson),
                        alternates(path, lessonPaths(file)),
                        toHosted(path, WebFiles.FEED),
                        toHosted(path, WebFiles.MANIFEST),
                        RelativeLink.from(path, assets.icon()),
                        touchIcon(path),
                        picture.isEmpty() ? "" : canonical(picture),
                        styles,
                        RelativeLink.from(path, assets.siteScript()),
                        lesson.needsScript() ? RelativeLink.from(path, assets.script()) : "");
        Heading title = lesson.lesson().title();
        return templates.lesson(
                new LessonPage(
                        shell,
                        course.section(file),
                        title == null ? null : title.id(),
                        lesson.titleHtml(),
                        contents(lesson),
                        course.around(file).stream()
                                .map(section -> section(path, section))
                                .toList(),
                        link(path, course.before(file)),
                        link(path, course.after(file)),
                        lesson.lesson().html(),
                        Json.of(about(lesson)),
                        lesson.isLive() ? Json.of(language.figureWords()) : ""));
    }

    private static List<LessonPage.ContentsEntry> contents(Rendered lesson) {
        return lesson.lesson().headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(
                        heading ->
                                new LessonPage.ContentsEntry(
                                        heading.level(), heading.id(), heading.html()))
                .toList();
    }

    /** Returns the lists of lessons, one for each language that has some, by their paths. */
    Map<String, String> indexes() {
        Map<String, String> pages = new LinkedHashMap<>();
        if (courses.isEmpty()) {
            courses.put(config.language(), Course.EMPTY);
        }
        courses.forEach((language, course) -> pages.put(index(language), index(language, course)));
        return pages;
    }

    private String index(Language language, Course course) {
        String path = index(language);
        String title = config.title().in(language);
        return templates.index(
                new IndexPage(
                        list(language, title, "", path, canonical(path)),
                        course.sections().stream()
                                .map(section -> section(path, section))
                                .toList()));
    }

    /**
     * Returns the page for addresses at which there is none. It is shown at any of them, so its
     * links begin at the root of the host, which the site's address tells.
     */
    String missing() {
        Language language = config.language();
        String root = config.url().isEmpty() ? "" : URI.create(config.url()).getPath();
        String title = language.say("page.missing");
        return templates.missing(
                new IndexPage(list(language, title, root, WebFiles.MISSING, ""), List.of()));
    }

    private Shell list(
            Language language, String title, String root, String path, String canonical) {
        Map<String, String> pages = new LinkedHashMap<>();
        courses.keySet().forEach(other -> pages.put(other.tag(), index(other)));
        return new Shell(
                language,
                title,
                config.title().in(language),
                "",
                canonical,
                config.repository(),
                root + RelativeLink.from(path, index(language)),
                courses.keySet().stream()
                        .filter(other -> !other.equals(language))
                        .map(other -> toIndex(other, root, path))
                        .toList(),
                canonical.isEmpty() ? Map.of() : alternates(path, pages),
                canonical.isEmpty() ? "" : toHosted(path, WebFiles.FEED),
                canonical.isEmpty() ? "" : toHosted(path, WebFiles.MANIFEST),
                root + RelativeLink.from(path, assets.icon()),
                icons.touch().isEmpty() ? "" : root + touchIcon(path),
                "",
                List.of(root + RelativeLink.from(path, assets.style())),
                root + RelativeLink.from(path, assets.siteScript()),
                "");
    }

    private Translation toIndex(Language language, String root, String page) {
        return new Translation(language, root + RelativeLink.from(page, index(language)), "");
    }

    private Map<String, String> about(Rendered lesson) {
        LessonFile file = lesson.file();
        Map<String, String> about = new LinkedHashMap<>();
        about.put("@context", "https://schema.org");
        about.put("@type", "LearningResource");
        about.put("name", lesson.title());
        about.put("description", file.description());
        about.put("inLanguage", file.language().tag());
        about.put("url", canonical(file.pagePath()));
        about.put("dateModified", file.date());
        about.values().removeIf(String::isEmpty);
        return about;
    }

    /** Returns the link to a file that only sites with an address have; else nothing. */
    private String toHosted(String page, String file) {
        boolean is = !config.url().isEmpty() && (!file.equals(WebFiles.FEED) || hasFeed());
        return is ? RelativeLink.from(page, file) : "";
    }

    private String touchIcon(String page) {
        return icons.touch().isEmpty() ? "" : RelativeLink.from(page, icons.touch());
    }

    private boolean hasFeed() {
        return rendered.values().stream().anyMatch(lesson -> !lesson.file().date().isEmpty());
    }

    /** Returns the pages of a lesson by language. */
    Map<String, String> lessonPaths(LessonFile file) {
        Map<String, String> pages = new LinkedHashMap<>();
        courses.forEach(
                (language, course) -> {
                    LessonFile lesson = course.lesson(file.topic());
                    if (lesson != null) {
                        pages.put(language.tag(), lesson.pagePath());
                    }
                });
        return pages;
    }

    /** Search engines want whole addresses, of a page itself, too; browsers take links. */
    private Map<String, String> alternates(String page, Map<String, String> pages) {
        Map<String, String> addresses = new LinkedHashMap<>();
        pages.forEach(
                (tag, path) -> {
                    if (!config.url().isEmpty()) {
                        addresses.put(tag, canonical(path));
                    } else if (!path.equals(page)) {
                        addresses.put(tag, RelativeLink.from(page, path));
                    }
                });
        return pages.size() > 1 ? addresses : Map.of();
    }

    /** The site's own language has the index of the whole site. */
    private String index(Language language) {
        Language first =
                courses.containsKey(config.language())
                        ? config.language()
                        : courses.keySet().stream().findFirst().orElse(language);
        return language.equals(first) ? INDEX : language.tag() + "/" + INDEX;
    }

    private List<Translation> translations(Rendered lesson) {
        LessonFile file = lesson.file();
        List<Translation> translations = new ArrayList<>();
        courses.forEach(
                (language, course) -> {
                    LessonFile other = course.lesson(file.topic());
                    if (other != null && !language.equals(file.language())) {
                        translations.add(
                                new Translation(
                                        language,
                                        RelativeLink.from(file.pagePath(), other.pagePath()),
                                        Places.of(contents(lesson), contents(of(other)))));
                    }
                });
        return translations;
    }

    private Rendered of(LessonFile lesson) {
        return Objects.requireNonNull(rendered.get(lesson.path()), lesson.path());
    }

    /** Returns the one address by which a page is to be known; empty where the site has none. */
    String canonical(String path) {
        String address = path.equals(INDEX) ? "" : RelativeLink.from("", path);
        return config.url().isEmpty() ? "" : config.url() + address;
    }

    private Section section(String page, Course.Section section) {
        List<LessonLink> links = new ArrayList<>();
        for (LessonFile lesson : section.lessons()) {
            links.add(toLesson(page, lesson));
        }
        return new Section(section.title(), links);
    }

    private @Nullable LessonLink link(String page, @Nullable LessonFile lesson) {
        return lesson == null ? null : toLesson(page, lesson);
    }

    private LessonLink toLesson(String page, LessonFile lesson) {
        String target = lesson.pagePath();
        return new LessonLink(
                target.equals(page) ? "" : RelativeLink.from(page, target),
                of(lesson).title(),
                lesson.description());
    }
}
