package org.chalkline.site.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.language.Language;
import org.chalkline.site.source.Course;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;

/** Where the pages of a site stand, and by which addresses they are known. */
final class SiteAddresses {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    static final String INDEX = "index.html";
    static final String SEARCH = "search.html";
    static final String MISSING = "404.html";
    static final String FEED = "feed.xml";
    static final String MANIFEST = "site.webmanifest";

    private final SiteConfig config;
    private final Map<Language, Course> courses;
    private final boolean hasFeed;

    /**
     * Knows a site.
     *
     * @param courses the lessons by language, in the site's order
     */
    SiteAddresses(SiteConfig config, Map<Language, Course> courses, boolean hasFeed) {
        this.config = config;
        this.courses = courses;
        this.hasFeed = hasFeed;
    }

    /** Returns the one address by which a page is to be known; empty where the site has none. */
    String canonical(String path) {
        String address = path.equals(INDEX) ? "" : RelativeLink.from("", path);
        return config.url().isEmpty() ? "" : ascii(config.url() + address);
    }

    /** An address whose characters beyond ASCII are percent-encoded, as XML for programs has it. */
    static String ascii(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            if (each < 0) {
                encoded.append('%').append(HEX.toHexDigits(each));
            } else {
                encoded.append((char) each);
            }
        }
        return encoded.toString();
    }

    /** Returns where a page stands that every language has; the site's own has it at the root. */
    String place(Language language, String file) {
        Language first =
                courses.containsKey(config.language())
                        ? config.language()
                        : courses.keySet().stream().findFirst().orElse(language);
        return language.equals(first) ? file : language.tag() + "/" + file;
    }

    /**
     * Returns where pages may stand, in the order in which one reads them, the site's own language
     * first: the list of lessons, the lessons, and the page that searches them.
     */
    List<String> inOrder() {
        List<String> paths = new ArrayList<>();
        courses.forEach(
                (language, course) -> {
                    List<String> its = new ArrayList<>(List.of(place(language, INDEX)));
                    course.lessons().forEach(lesson -> its.add(lesson.pagePath()));
                    its.add(place(language, SEARCH));
                    paths.addAll(its.get(0).equals(INDEX) ? 0 : paths.size(), its);
                });
        return paths;
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
    Map<String, String> alternates(String page, Map<String, String> pages) {
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

    /** Returns the link to a file that only sites with an address have; else nothing. */
    String toHosted(String page, String file) {
        boolean is = !config.url().isEmpty() && (!file.equals(FEED) || hasFeed);
        return is ? RelativeLink.from(page, file) : "";
    }
}
