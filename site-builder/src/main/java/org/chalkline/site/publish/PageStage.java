package org.chalkline.site.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.Memo;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.figure.Illustration;
import org.chalkline.site.json.Json;
import org.chalkline.site.language.Language;
import org.chalkline.site.lesson.Length;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.page.IndexPage;
import org.chalkline.site.page.LessonCard;
import org.chalkline.site.page.LessonLink;
import org.chalkline.site.page.LessonPage;
import org.chalkline.site.page.Resources;
import org.chalkline.site.page.SearchPage;
import org.chalkline.site.page.Section;
import org.chalkline.site.page.Templates;
import org.chalkline.site.page.Translation;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.Course;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.jspecify.annotations.Nullable;

/** Puts rendered lessons into pages, each among the others of its language. */
final class PageStage {

    /** Search engines show about as many titles. */
    private static final int DESCRIBED = 5;

    private final SiteConfig config;
    private final Templates templates;
    private final Memo<PageMemory.Filled, String> pages;

    /** The words that the figures of pages say, by their scripts. */
    private final Map<String, String> words = new ConcurrentHashMap<>();

    private final Map<String, RenderedLesson> rendered = new HashMap<>();
    private final SiteAddresses addresses;
    private final Shells shells;

    /** The languages that have lessons, in the site's order. */
    private final Map<Language, Course> courses = new LinkedHashMap<>();

    /** The folders of the indexes to search. */
    private final Map<Language, String> searches;

    /** Whether a page may lead to others. */
    private final boolean leads;

    /**
     * Makes the stage of one site.
     *
     * @param pages what is known of pages by their paths
     * @param together whether who has one page has the others, too
     */
    PageStage(
            ContentFolder folder,
            List<RenderedLesson> lessons,
            Assets assets,
            SitePictures.Icons icons,
            Map<Language, String> searches,
            Templates templates,
            Memo<PageMemory.Filled, String> pages,
            boolean together) {
        config = folder.config();
        leads = together || !config.url().isEmpty();
        this.searches = searches;
        this.templates = templates;
        this.pages = pages;
        lessons.forEach(lesson -> rendered.put(lesson.file().path(), lesson));
        for (Language language : config.languages()) {
            Course course = Course.of(folder, language);
            if (!course.isEmpty()) {
                courses.put(language, course);
            }
        }
        addresses =
                new SiteAddresses(
                        config,
                        courses,
                        lessons.stream().anyMatch(lesson -> !lesson.file().date().isEmpty()));
        shells = new Shells(config, addresses, assets, icons, courses.keySet(), searches.keySet());
    }

    SiteAddresses addresses() {
        return addresses;
    }

    /**
     * Returns the page of a lesson.
     *
     * @param picture the path of its preview, or empty
     */
    String lesson(RenderedLesson lesson, String picture) {
        LessonFile file = lesson.file();
        String path = file.pagePath();
        Language language = file.language();
        Course course = courses.getOrDefault(language, Course.EMPTY);
        LessonPage page =
                new LessonPage(
                        shells.lesson(lesson, picture, leads ? translations(lesson) : List.of()),
                        course.section(file),
                        lesson.title().id(),
                        lesson.title().html(),
                        contents(lesson),
                        (leads ? course.around(file) : List.<Course.Section>of())
                                .stream().map(section -> section(path, section)).toList(),
                        leads ? link(path, course.before(file)) : null,
                        leads ? link(path, course.after(file)) : null,
                        !leads,
                        lesson.content().html(),
                        Json.of(about(lesson, addresses.canonical(path))),
                        words(lesson));
        return pages.of(
                path,
                new PageMemory.Filled(templates.own(), page),
                filled -> templates.lesson(filled.page()));
    }

    /**
     * Returns the lists of lessons, one for each language that has some, and the pages that search
     * them, by their paths.
     */
    Map<String, String> indexes() {
        Map<String, String> pages = new LinkedHashMap<>();
        if (courses.isEmpty()) {
            courses.put(config.language(), Course.EMPTY);
        }
        courses.forEach(
                (language, course) ->
                        pages.put(
                                addresses.place(language, SiteAddresses.INDEX),
                                index(language, course)));
        searches.forEach(
                (language, folder) ->
                        pages.put(
                                addresses.place(language, SiteAddresses.SEARCH),
                                search(language, folder)));
        return pages;
    }

    private String index(Language language, Course course) {
        String path = addresses.place(language, SiteAddresses.INDEX);
        return templates.index(
                new IndexPage(
                        shells.list(
                                language,
                                config.title().in(language),
                                titles(language),
                                SiteAddresses.INDEX),
                        course.sections().stream()
                                .map(
                                        section ->
                                                new IndexPage.Part(
                                                        section.title(),
                                                        section.isApart(),
                                                        section.lessons().stream()
                                                                .map(lesson -> card(path, lesson))
                                                                .toList()))
                                .toList()));
    }

    private LessonCard card(String page, LessonFile file) {
        RenderedLesson lesson = of(file);
        Illustration picture = lesson.figures().illustration();
        return new LessonCard(
                RelativeLink.from(page, file.pagePath()),
                lesson.title().text(),
                file.description(),
                length(lesson.length(), file.language()),
                file.date(),
                file.date().isEmpty() ? "" : file.language().say("index.date", file.date()),
                picture == null ? "" : picture.thumbnail());
    }

    /** Says how long a lesson is, without what it has none of. */
    private static List<String> length(Length length, Language language) {
        return Stream.of(
                        count(language, length.minutes(), "index.minutes", "index.minutes.one"),
                        count(language, length.figures(), "index.figures", "index.figures.one"),
                        count(
                                language,
                                length.questions(),
                                "index.questions",
                                "index.questions.one"))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String count(Language language, int count, String some, String one) {
        return count == 0 ? "" : language.say(count == 1 ? one : some, Integer.toString(count));
    }

    private String search(Language language, String folder) {
        String path = addresses.place(language, SiteAddresses.SEARCH);
        return templates.search(
                new SearchPage(
                        shells.list(
                                language,
                                language.say("search.title"),
                                titles(language),
                                SiteAddresses.SEARCH),
                        RelativeLink.from(path, folder)));
    }

    /** Returns the page for addresses at which there is none. */
    String missing() {
        Language language = config.language();
        return templates.missing(
                new IndexPage(shells.missing(language, language.say("page.missing")), List.of()));
    }

    /** Says what a list of lessons is about, to search engines: its first lessons. */
    private String titles(Language language) {
        return courses.getOrDefault(language, Course.EMPTY).sections().stream()
                .flatMap(section -> section.lessons().stream())
                .limit(DESCRIBED)
                .map(lesson -> of(lesson).title().text())
                .collect(Collectors.joining(" · "));
    }

    private List<Translation> translations(RenderedLesson lesson) {
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
                                        MatchingHeadings.of(
                                                contents(lesson), contents(of(other)))));
                    }
                });
        return translations;
    }

    /**
     * Returns the words that its figures say in the browser, as JSON; empty where there are none.
     */
    private String words(RenderedLesson lesson) {
        String script = lesson.figures().script();
        Language language = lesson.file().language();
        return script.isEmpty()
                ? ""
                : words.computeIfAbsent(
                        language.tag() + " " + script,
                        any -> Json.of(language.liveWords(Resources.figureScript(script))));
    }

    /** Returns the headings that lead through it. */
    private static List<LessonPage.ContentsEntry> contents(RenderedLesson lesson) {
        return lesson.content().headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .map(
                        heading ->
                                new LessonPage.ContentsEntry(
                                        heading.level(), heading.id(), heading.html()))
                .toList();
    }

    /**
     * Returns what search engines are told of it, as JSON-LD.
     *
     * @param address the address of its page, or empty
     */
    private static Map<String, String> about(RenderedLesson lesson, String address) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("@context", "https://schema.org");
        about.put("@type", "LearningResource");
        about.put("name", lesson.title().text());
        about.put("description", lesson.file().description());
        about.put("inLanguage", lesson.file().language().tag());
        about.put("url", address);
        about.put("dateModified", lesson.file().date());
        about.values().removeIf(String::isEmpty);
        return about;
    }

    private RenderedLesson of(LessonFile lesson) {
        return Objects.requireNonNull(rendered.get(lesson.path()), lesson.path());
    }

    private Section section(String page, Course.Section section) {
        return new Section(
                section.title(),
                section.lessons().stream().map(lesson -> toLesson(page, lesson)).toList());
    }

    private @Nullable LessonLink link(String page, @Nullable LessonFile lesson) {
        return lesson == null ? null : toLesson(page, lesson);
    }

    private LessonLink toLesson(String page, LessonFile lesson) {
        String target = lesson.pagePath();
        return new LessonLink(
                RelativeLink.from(page, target), target.equals(page), of(lesson).title().text());
    }
}
