package org.chalkline.site.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.Html;
import org.chalkline.site.json.Json;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;

/**
 * What hosts, search engines and readers' other programs ask of a site besides its pages. But for
 * what hosts ask, a site has them once it knows its own address.
 */
final class WebFiles {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private static final String SITEMAP = "sitemap.xml";

    /** Tells GitHub Pages to take the files as they are. */
    private static final String NO_JEKYLL = ".nojekyll";

    /** The ground of a page, which a browser shows while the site starts. */
    private static final String SURFACE = "#fcfbf8";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private final SiteConfig config;
    private final SiteAddresses addresses;
    private final String icon;
    private final SitePictures.Icons icons;

    WebFiles(SiteConfig config, SiteAddresses addresses, String icon, SitePictures.Icons icons) {
        this.config = config;
        this.addresses = addresses;
        this.icon = icon;
        this.icons = icons;
    }

    /** Returns the files by their paths. */
    Map<String, String> of(List<RenderedLesson> lessons) {
        Map<String, String> files = new TreeMap<>();
        files.put(NO_JEKYLL, "");
        if (!config.url().isEmpty()) {
            files.put(SITEMAP, sitemap(lessons));
            files.put(SiteAddresses.MANIFEST, manifest());
            List<RenderedLesson> dated =
                    lessons.stream().filter(lesson -> !lesson.file().date().isEmpty()).toList();
            if (!dated.isEmpty()) {
                files.put(SiteAddresses.FEED, feed(dated));
            }
        }
        return files;
    }

    private String sitemap(List<RenderedLesson> lessons) {
        StringBuilder out = new StringBuilder(XML);
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
        out.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (RenderedLesson lesson : lessons) {
            LessonFile file = lesson.file();
            out.append("<url>").append(element("loc", addresses.canonical(file.pagePath())));
            if (!file.date().isEmpty()) {
                out.append(element("lastmod", file.date()));
            }
            Map<String, String> all = addresses.lessonPaths(file);
            if (all.size() > 1) {
                all.forEach(
                        (tag, path) ->
                                out.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                                        .append(tag)
                                        .append("\" href=\"")
                                        .append(Html.escape(addresses.canonical(path)))
                                        .append("\"/>"));
            }
            out.append("</url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    /** An Atom feed of the lessons that say when they changed, the last of them first. */
    private String feed(List<RenderedLesson> dated) {
        List<RenderedLesson> sorted =
                dated.stream()
                        .sorted((a, b) -> b.file().date().compareTo(a.file().date()))
                        .toList();
        String title = config.title().in(config.language());
        StringBuilder out = new StringBuilder(XML);
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        out.append(element("title", title)).append('\n');
        out.append(element("id", SiteAddresses.ascii(config.url()))).append('\n');
        out.append("<author>").append(element("name", title)).append("</author>\n");
        out.append("<link rel=\"self\" href=\"")
                .append(Html.escape(SiteAddresses.ascii(config.url() + SiteAddresses.FEED)));
        out.append("\"/>\n").append(updated(sorted.get(0))).append('\n');
        for (RenderedLesson lesson : sorted) {
            LessonFile file = lesson.file();
            String address = addresses.canonical(file.pagePath());
            out.append("<entry xml:lang=\"").append(file.language().tag()).append("\">");
            out.append(element("title", lesson.title().text())).append(element("id", address));
            out.append("<link href=\"").append(Html.escape(address)).append("\"/>");
            out.append(updated(lesson));
            if (!file.description().isEmpty()) {
                out.append(element("summary", file.description()));
            }
            out.append("</entry>\n");
        }
        return out.append("</feed>\n").toString();
    }

    private static String updated(RenderedLesson lesson) {
        return element("updated", lesson.file().date() + "T00:00:00Z");
    }

    private String manifest() {
        Map<String, String> manifest = new LinkedHashMap<>();
        manifest.put("name", config.title().in(config.language()));
        manifest.put("lang", config.language().tag());
        manifest.put("start_url", "./");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", SURFACE);
        String fields = Json.of(manifest);
        return fields.substring(0, fields.length() - 1)
                + Stream.of(
                                icon(icon, "any", "image/svg+xml", "any"),
                                icon(icons.small(), "192x192", "image/png", "any"),
                                icon(icons.large(), "512x512", "image/png", "any"),
                                icon(icons.maskable(), "512x512", "image/png", "maskable"))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(",", ",\"icons\":[", "]}"));
    }

    private static String icon(String path, String sizes, String type, String purpose) {
        Map<String, String> icon = new LinkedHashMap<>();
        icon.put("src", path);
        icon.put("sizes", sizes);
        icon.put("type", type);
        icon.put("purpose", purpose);
        return path.isEmpty() ? "" : Json.of(icon);
    }

    /** Returns an element with a text, without the characters of it that XML forbids. */
    private static String element(String name, String text) {
        String allowed = FORBIDDEN.matcher(text).replaceAll("");
        return "<" + name + ">" + Html.escape(allowed) + "</" + name + ">";
    }
}
