package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Eval;
import org.chalkline.figure.Point;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.MapType;
import org.chalkline.param.NamesType;
import org.chalkline.param.NumbersType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;
import org.chalkline.text.Text;

/**
 * {@code network: {x: {}, y: {from: x}}}: nodes with arrows from those that each comes {@code
 * from}, and words in each node, {@code above} and {@code below} it. It has a plot of its own, from
 * layer to layer.
 */
final class NetworkMark extends PlotMark {

    private static final Param<Map<String, Params>> NETWORK =
            Param.atBuild("network", MapType.of(Section.of(NetworkMark::declareNode)));

    private static final Param<List<String>> FROM = Param.atBuild("from", NamesType.NAMES);
    private static final Param<Template> IN = Param.atBuild("label", TemplateType.TEMPLATE);
    private static final Param<Template> ABOVE = Param.atBuild("above", TemplateType.TEMPLATE);
    private static final Param<Template> BELOW = Param.atBuild("below", TemplateType.TEMPLATE);

    /** What stands in each node, above it and below it, node after node. */
    private static final Param<List<Template>> WORDS =
            Param.of("words", ListType.of(TemplateType.TEMPLATE));

    /** The layer of each node and its height. */
    private static final Param<double[]> PLACES = Param.of("places", NumbersType.ANY);

    /** The nodes at the start and at the end of each arrow. */
    private static final Param<double[]> ARROWS = Param.of("arrows", NumbersType.ANY);

    static final MarkKind KIND =
            new MarkKind("network") {
                @Override
                void declareOwn(Declaration declaration) {
                    declaration
                            .required(NETWORK, Text.of("nodes, such as {x: {}, y: {from: x}}"))
                            .derived(WORDS, NetworkMark::words)
                            .derived(PLACES, given -> layers(given).places())
                            .derived(ARROWS, given -> layers(given).arrows())
                            .check(NetworkMark::checkSources);
                }

                @Override
                boolean hasPlace() {
                    return false;
                }

                @Override
                public PlotMark of(Params params) {
                    return new NetworkMark(params);
                }
            };

    private static final int PARTS = 3;

    /** Half of a node's width, in distances between layers. */
    private static final double HALF = 0.42;

    /** What is left of the ways between nodes at an arrow's head. */
    private static final double GAP = 0.02;

    private static final Style BELOW_NODES = Style.of(Role.IN_TURN.get(1));
    private static final Style ARROW = Style.of(Role.MUTED);

    private final List<Template> words;
    private final double[] places;
    private final double[] arrows;

    private NetworkMark(Params params) {
        super(params, KIND);
        words = params.get(WORDS);
        places = params.get(PLACES);
        arrows = params.get(ARROWS);
    }

    private static void declareNode(Declaration declaration) {
        declaration.usual(FROM, List.of()).add(IN, ABOVE, BELOW);
    }

    private static Layers layers(GivenParams given) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        given.get(NETWORK).forEach((name, node) -> sources.put(name, node.get(FROM)));
        return new Layers(sources);
    }

    private static List<Template> words(GivenParams given) {
        List<Template> words = new ArrayList<>();
        given.get(NETWORK)
                .forEach(
                        (name, node) -> {
                            Template label = node.find(IN);
                            words.add(
                                    label == null
                                            ? TemplateType.of(NameLabels.of(name, null))
                                            : label);
                            for (Param<Template> each : List.of(ABOVE, BELOW)) {
                                Template beside = node.find(each);
                                words.add(beside == null ? Template.NONE : beside);
                            }
                        });
        return words;
    }

    private static void checkSources(GivenParams given) {
        List<String> names = List.copyOf(given.get(NETWORK).keySet());
        given.get(NETWORK)
                .forEach(
                        (name, node) -> {
                            for (String source : node.get(FROM)) {
                                if (!names.contains(source)) {
                                    ((GivenParams) node)
                                            .problem(
                                                    FROM.name(),
                                                    Text.of("no node '{0}'", source),
                                                    Text.list(names),
                                                    source,
                                                    names);
                                }
                            }
                        });
        if (layers(given).isRound()) {
            given.problem(
                    NETWORK,
                    Text.of("arrows that go round"),
                    Text.of("nodes that come from others without a circle"));
        }
    }

    /** Returns the middle of a node. */
    private Point node(int node) {
        int at = 2 * node;
        return new Point(places[at], places[at + 1]);
    }

    @Override
    Frame ownFrame(double ratio) {
        double right = 0;
        double top = 0;
        for (int i = 0; i < places.length; i += 2) {
            right = Math.max(right, places[i]);
            top = Math.max(top, places[i + 1]);
        }
        return new Frame(-HALF - GAP, right + HALF + GAP, -top - 0.5, top + 0.5);
    }

    @Override
    void draw(Canvas canvas, Eval<Double> eval, Style style, Object... item) {
        for (int i = 0; i < arrows.length; i += 2) {
            Point from = node((int) arrows[i]);
            Point to = node((int) arrows[i + 1]);
            canvas.line(
                    List.of(
                            new Point(from.x() + HALF, from.y()),
                            new Point(to.x() - HALF - GAP, to.y())),
                    ARROW,
                    true);
        }
        for (int i = 0; i < words.size(); i += PARTS) {
            canvas.node(
                    node(i / PARTS),
                    HALF,
                    words.subList(i, i + PARTS),
                    eval,
                    List.of(style, style, BELOW_NODES));
        }
    }

    @Override
    boolean isSpoken() {
        return true;
    }

    @Override
    String said(Eval<Double> eval, Object... item) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text(eval, item);
            if (!text.isEmpty()) {
                said.append(i == 0 ? "" : i % PARTS == 0 ? "; " : " ").append(text);
            }
        }
        return said.toString();
    }
}
