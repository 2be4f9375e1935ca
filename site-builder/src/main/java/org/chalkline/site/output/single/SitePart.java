package org.chalkline.site.output.single;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page of a site on its way into a file with all others: what it names bears its own name, and
 * its links lead to places in the file.
 */
final class SitePart {

    /** What names elements of the same page by their ids, one or several. */
    private static final Set<String> REFERENCES =
            Set.of(
                    "for",
                    "headers",
                    "aria-activedescendant",
                    "aria-controls",
                    "aria-describedby",
                    "aria-details",
                    "aria-errormessage",
                    "aria-flowto",
                    "aria-labelledby",
                    "aria-owns",
                    "data-after",
                    "data-figure",
                    "data-follows");

    /** What bears seconds where others bear ids. */
    private static final String OFFER = "offer";

    private static final Pattern URL = Pattern.compile("url\\(#([^)]+)\\)");

    /** What scripts find by an id, which only the page that is shown may have. */
    private static final String KNOWN = "#theme";

    /** What is the same in all pages of a language, and packed: its id is not seen before. */
    private static final String WORDS = "figure-words";

    private static final String FIGURES = "[data-widget]";

    /** Radio buttons that are no control of a figure: those of one name belong together. */
    private static final String CHOICES = "input[type=radio][name]:not([data-control])";

    /** What tells of other pages, and of other files. */
    private static final List<String> ELSEWHERE = List.of("rel", "hreflang");

    private final String path;
    private final Document page;
    private final Set<String> pages;

    /**
     * Takes a page.
     *
     * @param pages the paths of all pages that will be in the file
     */
    SitePart(String path, Document page, Set<String> pages) {
        this.path = path;
        this.page = page;
        this.pages = pages;
    }

    /** Returns what the page at a path is known by in the file. */
    static String name(String path) {
        return path.replaceFirst("\\.html$", "");
    }

    /** Returns all that stands in the page, with the scripts that wait for it at the end. */
    Element take() {
        page.select("script[type=application/ld+json]").remove();
        moveScripts();
        nameFigures();
        for (Element known : page.select(KNOWN)) {
            known.attr("data-id", known.id()).removeAttr("id");
        }
        page.body().getAllElements().forEach(this::nameAnew);
        Element root = page.expectFirst("html");
        Element part = new Element("div").attr("class", "page").attr("id", name(path));
        page.body().classNames().forEach(part::addClass);
        part.attr("lang", root.attr("lang")).attr("dir", root.attr("dir"));
        part.attr("data-title", page.title());
        part.appendChildren(page.body().childNodes());
        return part;
    }

    /** Moves the scripts that wait for the page from its head, what arranges it for paper first. */
    private void moveScripts() {
        for (Element script : page.head().select("script[" + SinglePage.LATER + "]")) {
            Element later = script.clone().attr("defer", true);
            later.attr("src", later.attr(SinglePage.LATER)).removeAttr(SinglePage.LATER);
            page.body().appendChild(later);
            script.removeAttr(SinglePage.LATER);
        }
        for (Element script : page.head().select("script[defer]")) {
            // The other pages are places in the same file.
            script.attr("data-root", "#");
            page.body().appendChild(script);
        }
    }

    /**
     * Names figures without a name by their places, as their states need it, and tells that to the
     * numbers that follow the nearest one.
     */
    private void nameFigures() {
        List<Element> figures = page.select(FIGURES + ":not([id])");
        String nearest = "figure.0";
        for (Element each : page.select(FIGURES + ":not([id]), [data-figure='']")) {
            if (each.hasAttr("data-figure")) {
                each.attr("data-figure", nearest);
            } else {
                nearest = "figure." + figures.indexOf(each);
                each.attr("id", nearest);
            }
        }
    }

    private void nameAnew(Element element) {
        if (element.hasAttr("id") && !element.id().equals(WORDS)) {
            element.attr("id", own(element.id()));
        }
        if (element.is(CHOICES) && element.closest("form") == null) {
            element.attr("name", own(element.attr("name")));
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (REFERENCES.contains(attribute.getKey()) && !element.hasClass(OFFER)) {
                attribute.setValue(each(value, this::own));
            } else if (value.contains("url(#")) {
                Matcher url = URL.matcher(value);
                attribute.setValue(
                        url.replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                "url(#" + own(found.group(1)) + ")")));
            }
        }
        for (String link : List.of("href", "xlink:href", "src", "poster")) {
            if (element.hasAttr(link)) {
                lead(element, link);
            }
        }
    }

    /** Lets a link lead from the one file to where it led from the page. */
    private void lead(Element element, String attribute) {
        SiteLink link = SiteLink.of(path, element.attr(attribute));
        if (link.path().isEmpty() || element.attr(attribute).isEmpty()) {
            return;
        }
        if (!pages.contains(link.path()) && !link.path().equals(path)) {
            element.attr(attribute, link.fromRoot());
            return;
        }
        String there = "#" + SiteLink.encoded(name(link.path()));
        element.attr(attribute, link.place().isEmpty() ? there : there + ":" + link.place());
        if (element.hasAttr("data-places")) {
            element.attr(
                    "data-places", each(element.attr("data-places"), place -> there + ":" + place));
        }
        ELSEWHERE.forEach(element::removeAttr);
    }

    private String own(String id) {
        return name(path) + ":" + id;
    }

    private static String each(String words, UnaryOperator<String> change) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.isEmpty() ? word : change.apply(word))
                .collect(Collectors.joining(" "));
    }
}
