package org.chalkline.site.output.single;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** One page of a site on its way into one file. */
final class SinglePage {

    /** Where a script says which other one it will load. */
    static final String LATER = "data-paper";

    /** What a script may put before a word or a number to make the name of a class. */
    private static final Pattern BEGINNING = Pattern.compile(".*-|^[a-z]+(?=[0-9]+$)");

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^)\"']+)[\"']?\\s*\\)");

    /** What shows, plays or offers a file. */
    private static final String USES =
            "img[src], video[src], audio[src], link[rel=icon][href], a[href]";

    private final SiteFiles site;
    private final String path;
    private final Document page;
    private final SinglePolicy policy = new SinglePolicy();

    /**
     * Takes a page of a site.
     *
     * @param path where it stands, from where its links lead
     */
    SinglePage(SiteFiles site, String path, Document page) {
        this.site = site;
        this.path = path;
        this.page = page;
    }

    /** Reads a page as browsers do, but keeps the case of names. */
    static Document read(SiteFiles site, String path) {
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        Document page = parser.parseInput(text(site, path, path), "");
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /**
     * Puts into the page all it needs, and returns it.
     *
     * @param pages those to which links stay as they are
     * @param mathStyle the path of the site's style sheet of formulas, or empty
     * @param its what the page's own formulas need in that sheet's stead
     */
    Document whole(Set<String> pages, String mathStyle, MathStyle its) {
        putFiles(pages);
        putStyles(mathStyle, its);
        putScripts();
        policy.rule(page);
        return page;
    }

    private void putFiles(Set<String> pages) {
        for (Element each : page.select(USES)) {
            String attribute = each.hasAttr("src") ? "src" : "href";
            String file = SiteLink.of(path, each.attr(attribute)).path();
            byte[] content = site.all().get(file);
            if (content == null || pages.contains(file)) {
                continue;
            }
            if (LargeFiles.isLeftOut(file, content)) {
                LargeFiles.remove(each, content.length);
                continue;
            }
            each.attr(attribute, DataUri.of(file, content));
            if (each.normalName().equals("a")) {
                each.attr("download", file.substring(file.lastIndexOf('/') + 1));
            }
        }
        for (Element video : page.select("video[poster]")) {
            String file = SiteLink.of(path, video.attr("poster")).path();
            byte[] content = site.all().get(file);
            if (content != null) {
                video.attr("poster", DataUri.of(file, content));
            }
        }
    }

    private void putStyles(String mathStyle, MathStyle its) {
        Set<String> classes = new HashSet<>();
        page.select("[class]").forEach(element -> classes.addAll(element.classNames()));
        String scripts = scripts();
        String formulas = "";
        StringBuilder others = new StringBuilder();
        for (Element link : page.select("link[rel=stylesheet]")) {
            String sheet = SiteLink.of(path, link.attr("href")).path();
            if (sheet.equals(mathStyle)) {
                String css = CompactCss.used(CompactCss.squeezed(its.css()), classes::contains);
                css = CompactCss.withFonts(css, its.fonts().keySet());
                formulas = embedded(css, url -> url, its.fonts());
            } else {
                String css =
                        CompactCss.used(
                                CompactCss.squeezed(text(sheet)),
                                name -> classes.contains(name) || makes(scripts, name));
                others.append(embedded(css, url -> SiteLink.of(sheet, url).path(), site.all()));
            }
            link.remove();
        }
        String css = formulas + others;
        page.head().appendElement("style").appendChild(new DataNode(css));
        policy.allowStyle(css);
    }

    /** Whether scripts may give something a class: they have its name, or how it begins. */
    private static boolean makes(String scripts, String name) {
        Matcher beginning = BEGINNING.matcher(name);
        return scripts.contains(beginning.find() ? beginning.group() : name);
    }

    private String scripts() {
        return page.select("script[src]").stream()
                .flatMap(script -> Stream.of(script.attr("src"), script.attr(LATER)))
                .filter(address -> !address.isEmpty())
                .distinct()
                .map(address -> text(SiteLink.of(path, address).path()))
                .collect(Collectors.joining());
    }

    private void putScripts() {
        for (Element script : page.select("script[src]")) {
            if (script.hasAttr(LATER)) {
                Element later = script.clone().attr("src", script.attr(LATER)).attr("defer", true);
                script.before(later.removeAttr(LATER)).removeAttr(LATER);
                putScript(later);
            }
            putScript(script);
        }
    }

    /**
     * Puts the text of a script into it. One that waits for the page stands at the end of it then;
     * where the page is one of several, it waits there until that page is shown.
     */
    private void putScript(Element script) {
        String text = text(SiteLink.of(path, script.attr("src")).path());
        if (text.contains("</script") || text.contains("<!--")) {
            throw new IllegalStateException("a script that would end too early in '" + path + "'");
        }
        policy.allowScript(text);
        script.removeAttr("src").appendChild(new DataNode(text));
        if (script.hasAttr("defer")) {
            Element one = script.closest(SingleSite.PAGE);
            if (one == null) {
                page.body().appendChild(script.removeAttr("defer"));
            } else {
                one.appendChild(script.removeAttr("defer").attr("type", SingleSite.WAITING));
            }
        }
    }

    /** Puts the files that a style sheet names into it. */
    private static String embedded(
            String css, UnaryOperator<String> name, Map<String, byte[]> files) {
        return URL.matcher(css)
                .replaceAll(
                        found -> {
                            String file = name.apply(found.group(1));
                            byte[] content = files.get(file);
                            return Matcher.quoteReplacement(
                                    content == null
                                            ? found.group()
                                            : "url(" + DataUri.of(file, content) + ")");
                        });
    }

    private String text(String file) {
        return text(site, file, path);
    }

    private static String text(SiteFiles site, String file, String page) {
        byte[] content = site.all().get(file);
        if (content == null) {
            throw new IllegalStateException("no file '" + file + "' for the page '" + page + "'");
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
