package org.chalkline.gallery.network;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.nn.Activation;
import org.jspecify.annotations.Nullable;

/**
 * Draws a dense network: a column of nodes for the inputs and for each layer, with an edge for each
 * weight.
 *
 * <p>An edge is as wide as its weight is large; a negative one is dashed, one of zero dotted. In
 * each unit stands the shape of its activation.
 */
final class NetworkDrawing {

    private static final double WIDTH = 640;
    private static final double ROW = 76;

    /** Where numbers stand below nodes: room for one and the next node's name, on a phone too. */
    private static final double NOTED_ROW = 96;

    private static final double RADIUS = 16;

    private static final double SIDE = 96;
    private static final double WIDEST = 5;
    private static final int MOST_LABELLED = 16;

    /**
     * A node.
     *
     * @param quantity what the number beside it is; or empty
     * @param activation its activation, or null for an input
     */
    record NetworkNode(Label name, Label quantity, Hue hue, @Nullable Activation activation) {}

    /** A column of nodes. */
    record Column(Label title, List<NetworkNode> nodes) {

        /** A column of these nodes. */
        static Column of(Label title, NetworkNode... nodes) {
            return new Column(title, List.of(nodes));
        }
    }

    private final Pen pen;
    private final List<Column> columns;
    private final double height;
    private final double top;
    private final double rowHeight;

    /**
     * Lays a network out.
     *
     * @param noted whether numbers will stand below nodes
     */
    NetworkDrawing(Pen pen, List<Column> columns, boolean noted) {
        this.pen = pen;
        this.columns = columns;
        int most = 0;
        boolean titled = false;
        for (Column column : columns) {
            most = Math.max(most, column.nodes().size());
            titled |= !column.title().isEmpty();
        }
        top = titled ? 34 : 4;
        rowHeight = noted ? NOTED_ROW : ROW;
        height = top + most * rowHeight + 8;
    }

    /**
     * Draws the network in a state.
     *
     * @param weights weights[column][unit][input] from the column before; no units where not known
     * @param notes notes[column][unit], the numbers below nodes; no units where there are none
     */
    Element draw(String description, double[][][] weights, String[][] notes) {
        return draw(description, weights, notes, new String[columns.size()][0]);
    }

    /**
     * Draws the network in a state.
     *
     * @param states states[column][unit], {@code on} or {@code off}; no units where neither is
     *     known
     */
    Element draw(String description, double[][][] weights, String[][] notes, String[][] states) {
        Element.Builder edges = pen.of("g", "edges").fixed("aria-hidden", "true");
        Element.Builder numbers = pen.of("g", "weights").fixed("aria-hidden", "true");
        Element.Builder nodes = pen.of("g", "nodes").fixed("aria-hidden", "true");
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            boolean noted = notes[i].length > 0;
            nodes.still(() -> title(column));
            for (int j = 0; j < columns.get(i).nodes().size(); j++) {
                int row = j;
                if (states[i].length > 0) {
                    nodes.add(
                            pen.of("g").set("class", states[i][j]).still(() -> node(column, row)));
                } else {
                    nodes.still(() -> node(column, row));
                }
                if (noted) {
                    numbers.add(
                            pen.of("text", "node-note")
                                    .fixed(note -> note(note, column, row))
                                    .svg(columns.get(column).nodes().get(row).quantity())
                                    .text(notes[i][j]));
                }
                if (i > 0) {
                    edges(edges, numbers, i, j, weights[i]);
                }
            }
        }
        Element.Builder network =
                pen.of("svg", "network")
                        .viewBox(0, 0, WIDTH, height)
                        .fixed("role", "img")
                        .set("aria-label", description)
                        .add(edges)
                        .add(nodes)
                        .add(numbers);
        return pen.of("div", "drawing").add(network).build();
    }

    private void edges(
            Element.Builder edges, Element.Builder numbers, int column, int row, double[][] known) {
        List<NetworkNode> before = columns.get(column - 1).nodes();
        List<NetworkNode> here = columns.get(column).nodes();
        for (int i = 0; i < before.size(); i++) {
            int from = i;
            NetworkNode owner = here.size() == 1 ? before.get(i) : here.get(row);
            String cssClass = "edge " + owner.hue().cssClass();
            double width = 1.5;
            if (known.length > 0) {
                double weight = known[row][i];
                cssClass += weight < 0 ? " negative" : weight > 0 ? " positive" : " zero";
                width = 1 + WIDEST * Math.abs(weight) / largest(known);
                if (before.size() * here.size() <= MOST_LABELLED) {
                    numbers.add(
                            pen.of("text", "weight")
                                    .fixed(number -> number(number, column, row, from))
                                    .text(Digits.typeset(weight, 1)));
                }
            }
            edges.add(
                    pen.of("g")
                            .fixed(edge -> edge.set("data-link", owner(column, row, from)))
                            .set("class", cssClass)
                            .set("stroke-width", width)
                            .still(() -> line(column, row, from)));
        }
    }

    /** The node that an edge belongs to: one of several units before a single one, else its end. */
    private String owner(int column, int row, int from) {
        return columns.get(column).nodes().size() == 1 ? link(column - 1, from) : link(column, row);
    }

    /**
     * Returns what all parts of a figure bear, as {@code data-link}, that stand for a node: {@code
     * unit0} in the first layer, {@code unit2-0} in the second.
     */
    static String link(int column, int row) {
        return "unit" + (column == 1 ? "" : column + "-") + row;
    }

    private Element.Builder line(int column, int row, int from) {
        return Element.of("line")
                .set("x1", x(column - 1) + RADIUS)
                .set("y1", y(column - 1, from))
                .set("x2", x(column) - RADIUS)
                .set("y2", y(column, row));
    }

    /** Numbers of neighbouring inputs stand at different heights, so none hides another. */
    private void number(Element.Builder number, int column, int row, int from) {
        number.set("data-link", owner(column, row, from));
        double share = columns.get(column - 1).nodes().size() == 1 ? 0.6 : 0.28 + 0.14 * (from % 3);
        double x = x(column - 1) + RADIUS;
        double y = y(column - 1, from);
        place(
                number,
                x + (x(column) - RADIUS - x) * share,
                y + (y(column, row) - y) * share - 5,
                "middle");
    }

    private static double largest(double[][] weights) {
        double largest = 4;
        for (double[] row : weights) {
            for (double weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        return largest;
    }

    private Element.Builder title(int column) {
        return text("column-title", x(column), 14, "middle").svg(columns.get(column).title());
    }

    private Element.Builder node(int column, int row) {
        NetworkNode node = columns.get(column).nodes().get(row);
        double x = x(column);
        double y = y(column, row);
        Element.Builder group =
                Element.of("g", "node " + node.hue().cssClass())
                        .set("data-link", link(column, row))
                        .add(Element.of("circle").set("cx", x).set("cy", y).set("r", RADIUS));
        if (node.activation() != null) {
            group.add(
                    Element.of("polyline", "glyph").set("points", glyph(node.activation(), x, y)));
        }
        Element.Builder name = text("node-name", x, y - RADIUS - 8, "middle");
        return group.add(name.svg(node.name()));
    }

    private void note(Element.Builder note, int column, int row) {
        double x = x(column);
        double y = y(column, row);
        note.set("data-link", link(column, row));
        place(note, x, y + RADIUS + 5, "middle");
        // Larger letters, as on a phone, grow away from the node.
        note.set("dy", "0.8em");
    }

    /** The activation on [−3, 3], fitted into the node. */
    private static String glyph(Activation activation, double x, double y) {
        double most = Math.max(Math.abs(activation.value(-3)), activation.value(3));
        StringBuilder points = new StringBuilder();
        for (int i = -6; i <= 6; i++) {
            double up = activation.value(i / 2.0) / most;
            points.append(i == -6 ? "" : " ")
                    .append(Digits.coordinate(x + i * 1.6))
                    .append(',')
                    .append(Digits.coordinate(y - up * 8));
        }
        return points.toString();
    }

    private static Element.Builder text(String cssClass, double x, double y, String anchor) {
        return place(Element.of("text", cssClass), x, y, anchor);
    }

    private static Element.Builder place(Element.Builder text, double x, double y, String anchor) {
        return text.set("x", x).set("y", y).set("text-anchor", anchor);
    }

    private double x(int column) {
        return SIDE + (WIDTH - 2 * SIDE) * column / (columns.size() - 1);
    }

    private double y(int column, int row) {
        int rows = columns.get(column).nodes().size();
        return top + (height - top) / 2 + (row - (rows - 1) / 2.0) * rowHeight;
    }

    /** Returns the columns' sizes in words: 4 → 3 → 1. */
    static String shape(int... columns) {
        StringBuilder sizes = new StringBuilder();
        for (int nodes : columns) {
            sizes.append(sizes.length() == 0 ? "" : " → ").append(Digits.fixed(nodes, 0));
        }
        return sizes.toString();
    }
}
