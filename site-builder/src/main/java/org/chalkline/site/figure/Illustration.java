package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Node;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of a figure as a document of its own, which no style sheet reaches: each part says how
 * it looks.
 */
public final class Illustration {

    private static final String PLOT = "plot";

    /**
     * How a part looks: those of its element's name, of its classes and of what it stands in, the
     * later the stronger.
     *
     * @param within a class of an element around it, or empty
     * @param part a name of an element, or a class with a dot before it
     */
    private record Rule(String within, String part, String style) {}

    private static final List<Rule> RULES =
            List.of(
                    new Rule("", "text", "font-size:13px;fill:#1e2227;font-family:SansSerif"),
                    new Rule("", "polyline", "fill:none;stroke:currentColor;stroke-linejoin:round"),
                    new Rule("", "line", "stroke:currentColor"),
                    new Rule("", "circle", "fill:#ffffff;stroke:currentColor;stroke-width:2"),
                    new Rule("", ".hue-blue", "color:#0a64ad"),
                    new Rule("", ".hue-orange", "color:#b04a00"),
                    new Rule("", ".hue-red", "color:#b3161b"),
                    new Rule("", ".hue-purple", "color:#7030a0"),
                    new Rule("", ".hue-green", "color:#1b7340"),
                    new Rule("", ".hue-teal", "color:#0f6f78"),
                    new Rule("", ".hue-magenta", "color:#b5128f"),
                    new Rule("", ".hue-grey", "color:#5e636b"),
                    new Rule("", ".grid", "stroke:#dcd8cd;stroke-width:1"),
                    new Rule("", ".axis", "stroke:#8a8778;stroke-width:1.25"),
                    new Rule("", ".tick", "fill:#575d66;font-size:12px"),
                    new Rule("", ".column-title", "fill:#575d66;font-size:12px"),
                    new Rule("", ".node-note", "fill:#575d66;font-size:12px"),
                    new Rule("", ".weight", "fill:#575d66;font-size:12px"),
                    new Rule("", ".line-solid", "stroke-width:2.5"),
                    new Rule("", ".line-heavy", "stroke-width:3.5"),
                    new Rule("", ".line-dashed", "stroke-width:2;stroke-dasharray:6 4"),
                    new Rule("", ".line-dotted", "stroke-width:1.5;stroke-dasharray:1.5 4"),
                    new Rule("", ".line-thin", "stroke-width:1"),
                    new Rule("", ".area", "fill:currentColor;fill-opacity:0.16;stroke:none"),
                    new Rule("", ".filled", "fill:currentColor"),
                    new Rule("", ".grip", "display:none"),
                    new Rule("", ".note", "fill:currentColor"),
                    new Rule("", ".check", "display:none"),
                    new Rule("", ".variable", "font-family:Serif;font-style:italic"),
                    new Rule("", ".script", "font-size:9px"),
                    new Rule("", ".edge", "stroke-linecap:round;opacity:0.75"),
                    new Rule("", ".negative", "stroke-dasharray:7 5"),
                    new Rule("", ".zero", "stroke-dasharray:1 5"),
                    new Rule("", ".glyph", "fill:none;stroke:currentColor;stroke-width:2"),
                    new Rule("piece", "polyline", "stroke-width:2;stroke-dasharray:6 4"),
                    new Rule("followed", "polyline", "stroke-width:2.5;stroke-dasharray:none"),
                    new Rule("followed", ".check", "display:inline"),
                    new Rule("on", "circle", "fill:currentColor"),
                    new Rule("on", ".glyph", "stroke:#ffffff"),
                    new Rule("off", "circle", "stroke-dasharray:3 3"));

    private static final Set<String> CONTAINERS = Set.of("g", "svg");

    /** What is too fine or too large for a thumbnail, or only there for the reader's hand. */
    private static final Set<String> LOST = Set.of("grid", "grip", "check", "beyond");

    /** What says where a part is and how it looks. */
    private static final Set<String> KEPT =
            Set.of(
                    "class",
                    "points",
                    "d",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "width",
                    "height",
                    "rx",
                    "stroke-width",
                    "transform");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private final Element drawing;

    private Illustration(Element drawing) {
        this.drawing = drawing;
    }

    /**
     * Returns the drawing that best stands for all of a lesson: a wide plot, or else a wide drawing
     * of another kind, the first among equals.
     *
     * @param best of those before, or null
     */
    public static @Nullable Illustration better(@Nullable Illustration best, Node figure) {
        Illustration better = best;
        if (figure instanceof Element element) {
            if (element.name().equals("svg")) {
                Illustration other = new Illustration(element);
                return better == null || other.rank() > better.rank() ? other : better;
            }
            // The long strokes of a formula are drawn as pictures, too.
            List<Node> children =
                    classes(element).contains("katex") ? List.of() : element.children();
            for (Node child : children) {
                better = better(better, child);
            }
        }
        return better;
    }

    /** The widest plot comes before the widest drawing of another kind. */
    private double rank() {
        return box()[2] + (classes(drawing).contains(PLOT) ? 10_000 : 0);
    }

    private double[] box() {
        double[] box = new double[4];
        String[] numbers = attribute(drawing, "viewBox").split(" ", -1);
        for (int i = 0; i < numbers.length && numbers.length == box.length; i++) {
            box[i] = Double.parseDouble(numbers[i]);
        }
        return box;
    }

    /** Returns the document. */
    public String svg() {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("xmlns", "http://www.w3.org/2000/svg"));
        attributes.add(new Attribute("viewBox", attribute(drawing, "viewBox")));
        return Markup.of(new Element("svg", attributes, children(drawing, classes(drawing))));
    }

    /**
     * Returns the drawing as a part of a page, small and for the eye alone: its lines and dots, in
     * the page's colours, without words, grid and what surrounds the plot.
     */
    public String thumbnail() {
        Element marks =
                drawing.children().stream()
                        .filter(child -> child instanceof Element part && part.name().equals("svg"))
                        .map(Element.class::cast)
                        .findFirst()
                        .orElse(drawing);
        List<Attribute> attributes =
                List.of(
                        new Attribute("class", attribute(drawing, "class")),
                        new Attribute("viewBox", attribute(marks, "viewBox")),
                        new Attribute("aria-hidden", "true"));
        return Markup.of(new Element("svg", attributes, small(drawing)));
    }

    private static List<Node> small(Element parent) {
        List<Node> children = new ArrayList<>();
        for (Node child : parent.children()) {
            if (child instanceof Element part && !isLost(part)) {
                List<Node> inside = small(part);
                if (!CONTAINERS.contains(part.name())) {
                    children.add(new Element(part.name(), kept(part), inside));
                } else if (!inside.isEmpty()) {
                    String cssClass = attribute(part, "class");
                    children.add(
                            new Element(
                                    "g",
                                    cssClass.isEmpty()
                                            ? List.of()
                                            : List.of(new Attribute("class", cssClass)),
                                    inside));
                }
            }
        }
        return children;
    }

    /** Whether a thumbnail is too small for a part. */
    private static boolean isLost(Element part) {
        return part.name().equals("text") || classes(part).stream().anyMatch(LOST::contains);
    }

    private static List<Attribute> kept(Element part) {
        return part.attributes().stream()
                .filter(attribute -> KEPT.contains(attribute.name()))
                .map(Illustration::rounded)
                .toList();
    }

    /** A thumbnail shows no part of a unit. */
    private static Attribute rounded(Attribute attribute) {
        return attribute.name().equals("class")
                ? attribute
                : new Attribute(
                        attribute.name(),
                        DECIMAL.matcher(attribute.value())
                                .replaceAll(
                                        number ->
                                                Long.toString(
                                                        Math.round(
                                                                Double.parseDouble(
                                                                        number.group())))));
    }

    private static Element styled(Element part, List<String> within) {
        List<String> classes = classes(part);
        Map<String, String> style = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            boolean is =
                    rule.part.equals(part.name())
                            || (rule.part.startsWith(".")
                                    && classes.contains(rule.part.substring(1)));
            if (is && (rule.within.isEmpty() || within.contains(rule.within))) {
                for (String declaration : rule.style.split(";", -1)) {
                    int colon = declaration.indexOf(':');
                    style.put(declaration.substring(0, colon), declaration.substring(colon + 1));
                }
            }
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : part.attributes()) {
            if (!attribute.name().startsWith("data-") && !attribute.name().startsWith("aria-")) {
                attributes.add(attribute);
            }
        }
        style.forEach((name, value) -> attributes.add(new Attribute(name, value)));
        List<String> around = new ArrayList<>(within);
        around.addAll(classes);
        return new Element(part.name(), attributes, children(part, around));
    }

    private static List<Node> children(Element parent, List<String> within) {
        List<Node> children = new ArrayList<>();
        for (Node child : parent.children()) {
            children.add(child instanceof Element element ? styled(element, within) : child);
        }
        return children;
    }

    private static List<String> classes(Element element) {
        return List.of(attribute(element, "class").split(" ", -1));
    }

    private static String attribute(Element element, String name) {
        return element.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }
}
