package org.chalkline.site.output.single;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All pages of a site as one that has all it needs inside. They stand there one after another, and
 * a script shows one at a time; what several of them need is there once.
 *
 * <p>A page is known by its path without the ending, such as {@code en/relu}, and what has an id in
 * it by both, such as {@code en/relu:loss}.
 */
public final class SingleSite {

    /** The path of the one file. */
    public static final String PATH = "index.html";

    /** What selects a page. */
    static final String PAGE = "body > .page";

    private static final String SCRIPT = "assets/single-site.js";
    private static final String STYLE = "assets/single-site.css";

    /** The type of a script that waits for its page to be shown; no browser runs such. */
    static final String WAITING = "text/plain";

    /** What holds a script that several pages need, by its number. */
    private static final String SHARED = "data-shared";

    /** What tells its number, there. */
    private static final String USE = "data-use";

    /** The site's own address, in a head. */
    private static final String ADDRESSES =
            "link[rel=canonical], link[rel=alternate], meta[name=description]";

    private final SiteFiles site = new SiteFiles();
    private final Map<String, Document> pages = new LinkedHashMap<>();

    private SingleSite(SiteFiles files, List<String> paths) {
        files.all().forEach(site::add);
        paths.forEach(path -> pages.put(path, SinglePage.read(files, path)));
    }

    /**
     * What several pages in one file need besides what each needs.
     *
     * @param script shows one of them at a time
     * @param style sets them one after another where no script runs
     */
    public record Frame(String script, String style) {

        /** Returns the one that comes with the program. */
        public static Frame own() {
            return new Frame(
                    OwnFile.text(SingleSite.class, "/org/chalkline/client/single-site.js"),
                    OwnFile.text(SingleSite.class, "single-site.css"));
        }
    }

    /**
     * Makes one page of several.
     *
     * @param paths those of the pages in their order, of which the first is shown at first
     * @param mathStyle the path of the site's style sheet of formulas, or empty
     * @param formulas what all formulas need in that sheet's stead
     * @return the one file, and nothing else
     */
    public static SiteFiles of(
            SiteFiles files,
            List<String> paths,
            String mathStyle,
            MathStyle formulas,
            Frame frame) {
        SingleSite single = new SingleSite(files, paths);
        Document whole =
                new SinglePage(single.site, PATH, single.joined(mathStyle, frame))
                        .whole(Set.of(PATH), mathStyle, formulas);
        share(whole);
        SiteFiles one = new SiteFiles();
        one.add(PATH, whole.outerHtml());
        return one;
    }

    /** Returns a page with the head of the first one and in its body all of them. */
    private Document joined(String mathStyle, Frame frame) {
        Map.Entry<String, Document> first = pages.entrySet().iterator().next();
        Document whole = first.getValue();
        List<String> styles = styles(mathStyle);
        pages.forEach(this::bringIndex);
        List<Element> parts =
                pages.entrySet().stream()
                        .map(page -> new SitePart(page.getKey(), page.getValue(), pages.keySet()))
                        .map(SitePart::take)
                        .toList();
        whole.head().select("link[rel=stylesheet], " + ADDRESSES).remove();
        for (Element each : whole.head().select("[href], [src]")) {
            String attribute = each.hasAttr("src") ? "src" : "href";
            each.attr(attribute, SiteLink.of(first.getKey(), each.attr(attribute)).fromRoot());
        }
        for (String style : styles) {
            whole.head().appendElement("link").attr("rel", "stylesheet").attr("href", style);
        }
        whole.body().empty().removeAttr("class");
        whole.body().appendChildren(parts);
        whole.body().appendElement("script").attr("src", SCRIPT);
        site.add(SCRIPT, frame.script());
        site.add(STYLE, frame.style() + SharedPictures.css(whole, site));
        return whole;
    }

    /** Returns the paths of the style sheets of all pages, that of formulas first, as in each. */
    private List<String> styles(String mathStyle) {
        Stream<String> all =
                pages.entrySet().stream()
                        .flatMap(
                                page ->
                                        page.getValue().select("link[rel=stylesheet]").stream()
                                                .map(link -> link.attr("href"))
                                                .map(link -> SiteLink.of(page.getKey(), link))
                                                .map(SiteLink::fromRoot));
        return Stream.of(Stream.of(mathStyle), all, Stream.of(STYLE))
                .flatMap(styles -> styles)
                .filter(style -> !style.isEmpty())
                .distinct()
                .toList();
    }

    /** Brings along the index that a page searches, as one script that gives all its pieces. */
    private void bringIndex(String path, Document page) {
        for (Element form : page.select("form[data-index]")) {
            String folder = SiteLink.of(path, form.attr("data-index")).path();
            String pieces =
                    site.all().subMap(folder, folder + Character.MAX_VALUE).values().stream()
                            .map(piece -> new String(piece, StandardCharsets.UTF_8))
                            .collect(Collectors.joining());
            String all = folder + "all.js";
            site.add(all, pieces);
            form.attr("data-index", "");
            Element script = page.head().appendElement("script").attr("defer", true);
            script.attr("src", "/" + SiteLink.encoded(all));
        }
    }

    /** Lets a script that several pages need stand once, before the one that shows a page. */
    private static void share(Document whole) {
        Map<String, List<Element>> uses =
                whole.select("script[type=" + WAITING + "]").stream()
                        .collect(
                                Collectors.groupingBy(
                                        Element::data, LinkedHashMap::new, Collectors.toList()));
        uses.values().removeIf(places -> places.size() == 1);
        Element show = whole.expectFirst("body > script");
        int number = 0;
        for (Map.Entry<String, List<Element>> use : uses.entrySet()) {
            String name = Integer.toString(number++);
            for (Element place : use.getValue()) {
                place.empty().attr(USE, name);
            }
            Element shared = whole.createElement("script").attr("type", WAITING);
            shared.attr(SHARED, name).appendChild(new DataNode(use.getKey()));
            show.before(shared);
        }
    }
}
