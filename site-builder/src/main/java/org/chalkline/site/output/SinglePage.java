package org.chalkline.site.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.output.SinglePages.Formulas;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** One page of a site on its way into one file. */
final class SinglePage {

    private static final String FORMULA = ".katex-html, .katex-html *";

    private static final String PARTS = ".on-paper, #figure-words, script.params";

    /** Where a script says which other one it will load. */
    private static final String LATER = "data-paper";

    /** What a script may put before a word or a number to make the name of a class. */
    private static final Pattern BEGINNING = Pattern.compile(".*-|^[a-z]+(?=[0-9]+$)");

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^)\"']+)[\"']?\\s*\\)");

    private final SiteFiles site;
    private final String path;
    private final Document page;
    private final SinglePolicy policy = new SinglePolicy();

    /** Reads a page of a site. */
    SinglePage(SiteFiles site, String path) {
        this.site = site;
        this.path = path;
        Parser parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        page = parser.parseInput(text(path), "");
    }

    /**
     * Returns the page with all it needs.
     *
     * @param pages those to which links stay as they are
     * @param mathStyle the path of the site's style sheet of formulas, or empty
     * @param its what the page's own formulas need in that sheet's stead
     */
    String whole(Set<String> pages, String mathStyle, Formulas its) {
        putFiles(pages);
        // All annotations are in TeX, which browsers need not be told.
        page.select("annotation").removeAttr("encoding");
        putStyles(mathStyle, its);
        packParts();
        putScripts();
        policy.rule(page);
        return CompactHtml.of(page);
    }

    private void putFiles(Set<String> pages) {
        for (Element each : page.select("img[src], link[rel=icon][href], a[href]")) {
            String attribute = each.hasAttr("src") ? "src" : "href";
            String file = target(path, each.attr(attribute));
            byte[] content = site.all().get(file);
            if (content != null && !pages.contains(file)) {
                each.attr(attribute, DataUri.of(file, content));
                if (each.normalName().equals("a")) {
                    each.attr("download", file.substring(file.lastIndexOf('/') + 1));
                }
            }
        }
    }

    private void putStyles(String mathStyle, Formulas its) {
        Set<String> classes = new HashSet<>();
        page.select("[class]").forEach(element -> classes.addAll(element.classNames()));
        String scripts = scripts();
        String formulas = "";
        StringBuilder others = new StringBuilder();
        for (Element link : page.select("link[rel=stylesheet]")) {
            String sheet = target(path, link.attr("href"));
            if (sheet.equals(mathStyle)) {
                String css = CompactCss.used(CompactCss.squeezed(its.css()), classes::contains);
                css = CompactCss.withFonts(css, its.fonts().keySet());
                formulas = embedded(css, url -> url, its.fonts());
            } else {
                String css =
                        CompactCss.used(
                                CompactCss.squeezed(text(sheet)),
                                name -> classes.contains(name) || makes(scripts, name));
                others.append(embedded(css, url -> target(sheet, url), site.all()));
            }
            link.remove();
        }
        String css = rename(formulas, others + scripts) + others;
        page.head().appendElement("style").appendChild(new DataNode(css));
        policy.allowStyle(css);
    }

    /** Whether scripts may give something a class: they have its name, or how it begins. */
    private static boolean makes(String scripts, String name) {
        Matcher beginning = BEGINNING.matcher(name);
        return scripts.contains(beginning.find() ? beginning.group() : name);
    }

    /** Gives short names to what only the style sheet of formulas knows, and returns that sheet. */
    private String rename(String formulas, String elsewhere) {
        Set<String> theirs = CompactCss.classes(formulas);
        ShortNames names =
                new ShortNames(page, name -> theirs.contains(name) && !elsewhere.contains(name));
        for (Element part : page.select(FORMULA)) {
            Set<String> classes = part.classNames();
            classes.removeIf(name -> !theirs.contains(name) && !elsewhere.contains(name));
            part.classNames(classes);
        }
        names.rename(page);
        return CompactCss.renamed(formulas, names::of);
    }

    private String scripts() {
        return page.select("script[src]").stream()
                .flatMap(script -> Stream.of(script.attr("src"), script.attr(LATER)))
                .filter(address -> !address.isEmpty())
                .map(address -> text(target(path, address)))
                .collect(Collectors.joining());
    }

    /** Packs what only paper shows and only scripts read; the page is whole again when they run. */
    private void packParts() {
        for (Element part : page.select(PARTS)) {
            Element packed = page.createElement("script").attr("type", PackedScript.TYPE);
            packed.attr(PackedScript.PART, true);
            String whole = CompactHtml.of(part);
            packed.appendChild(new DataNode(PackedScript.of(whole)));
            if (CompactHtml.of(packed).length() < whole.length()) {
                part.replaceWith(packed);
            }
        }
    }

    /** A script that waits for the page stands packed at its end, any other one where it was. */
    private void putScripts() {
        boolean isPacked = page.selectFirst("script[" + PackedScript.PART + "]") != null;
        for (Element script : page.select("script[src]")) {
            if (script.hasAttr(LATER)) {
                Element later = script.clone().attr("src", script.attr(LATER));
                pack(later.removeAttr(LATER));
                script.removeAttr(LATER);
                isPacked = true;
            }
            if (script.hasAttr("defer")) {
                pack(script.removeAttr("defer"));
                isPacked = true;
            } else {
                script.appendChild(new DataNode(inside(take(script))));
            }
        }
        if (isPacked) {
            policy.allowScript(PackedScript.UNPACK);
            page.body().appendElement("script").appendChild(new DataNode(PackedScript.UNPACK));
        }
    }

    /** Puts a script to the end of the page. */
    private void pack(Element script) {
        script.appendChild(new DataNode(PackedScript.of(take(script))));
        page.body().appendChild(script.attr("type", PackedScript.TYPE));
    }

    /** Returns the text of a script that will no longer be a file, and lets it run. */
    private String take(Element script) {
        String text = text(target(path, script.attr("src")));
        script.removeAttr("src");
        policy.allowScript(text);
        return text;
    }

    private String inside(String script) {
        if (script.contains("</script") || script.contains("<!--")) {
            throw new IllegalStateException("a script that would end too early in '" + path + "'");
        }
        return script;
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

    /**
     * Returns the path of the file of this site at the end of a link; empty where there is none.
     */
    private static String target(String from, String link) {
        try {
            URI site = new URI("http", "site.example", "/" + from, null);
            URI target = site.resolve(link);
            return site.getHost().equals(target.getHost()) ? target.getPath().substring(1) : "";
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return "";
        }
    }

    private String text(String file) {
        byte[] content = site.all().get(file);
        if (content == null) {
            throw new IllegalStateException("no file '" + file + "' for the page '" + path + "'");
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
