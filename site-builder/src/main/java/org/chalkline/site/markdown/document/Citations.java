package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.MessagePort;
import org.jspecify.annotations.Nullable;

/** The works that a lesson cites, and its list of them. */
public final class Citations {

    /** A role that cites, in a text that is read when it is rendered. */
    private static final Pattern ROLE = Pattern.compile("\\{(cite(?::[a-z]+)?)}`([^`]+)`");

    /** No lesson can hold it: its comments are not shown. */
    private static final String PLACE = "<!--references-->";

    private final Rendering rendering;
    private final Map<String, CitationPort.Reference> references = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private final List<CitationPort.Reference> list;
    private int count;
    private boolean placed;

    /**
     * Lists works in the order of the places that cite them first, in which they are numbered.
     *
     * @param cited keys; those that no bibliography has are left out
     */
    Citations(Rendering rendering, Collection<String> cited) {
        this.rendering = rendering;
        CitationPort port = rendering.ports().citations();
        Collection<String> known = port.keys();
        list = port.list(cited.stream().filter(known::contains).toList());
        list.forEach(each -> references.put(each.key(), each));
    }

    /** The keys of the works that a lesson cites, in the order of their first places. */
    public static Set<String> cited(Document document, Reading reading) {
        Set<String> cited = new LinkedHashSet<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Citing citing) {
                cited.addAll(citing.cited(reading));
            }
        }
        return cited;
    }

    /** The keys that a role names. */
    public static List<String> keys(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** The keys that roles name in a text that is read when it is rendered. */
    public static List<String> keysOfRoles(String text) {
        return ROLE.matcher(text).results().flatMap(role -> keys(role.group(2)).stream()).toList();
    }

    /** The work with a key that the lesson cites, or null. */
    public CitationPort.@Nullable Reference find(String key) {
        return references.get(key);
    }

    /** Notes a place that cites a work; returns its id. */
    public String place(String key) {
        String id = "cite." + ++count;
        places.computeIfAbsent(key, any -> new ArrayList<>()).add(id);
        return id;
    }

    /** The id of a work in the list. */
    public String id(CitationPort.Reference reference) {
        return "work." + (list.indexOf(reference) + 1);
    }

    /**
     * What stands in the place of the list until the lesson is rendered, for only then is known
     * where each work is cited; null where the list has a place already.
     */
    @Nullable
    public String placeOfList() {
        if (placed) {
            return null;
        }
        placed = true;
        return list.isEmpty() ? "" : PLACE;
    }

    /** A rendered lesson with the list in its place, or else at the end. */
    public String complete(String html) {
        if (list.isEmpty() || placed) {
            return html.replace(PLACE + "\n", list());
        }
        String title = rendering.ports().messages().text(MessagePort.REFERENCES);
        Heading heading = rendering.appendHeading(title);
        return html
                + "<h2"
                + Html.attribute("id", heading.id())
                + ">"
                + heading.html()
                + "</h2>\n"
                + list();
    }

    /** The list with ways back to the places that cite each work. */
    private String list() {
        String tag = rendering.ports().citations().isNumbered() ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<" + tag + " class=\"references\">\n");
        for (CitationPort.Reference each : list) {
            html.append("<li").append(Html.attribute("id", id(each))).append('>');
            html.append(each.html());
            List<String> ids = places.getOrDefault(each.key(), List.of());
            for (int i = 0; i < ids.size(); i++) {
                String back =
                        rendering
                                .ports()
                                .messages()
                                .text(MessagePort.CITED, each.names(), Integer.toString(i + 1));
                html.append("&nbsp;<a class=\"reference-back\"")
                        .append(Html.attribute("href", "#" + ids.get(i)))
                        .append(Html.attribute("aria-label", back))
                        .append(">↩");
                if (ids.size() > 1) {
                    html.append("<sup>").append(i + 1).append("</sup>");
                }
                html.append("</a>");
            }
            html.append("</li>\n");
        }
        return html + "</" + tag + ">\n";
    }
}
