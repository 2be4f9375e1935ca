package org.chalkline.figure;

/**
 * A way to draw a line, so that a line is told from another without its hue.
 *
 * @param cssClass the class that draws an element so
 */
public record Line(String cssClass) {

    public static final Line SOLID = new Line("line-solid");
    public static final Line HEAVY = new Line("line-heavy");
    public static final Line DASHED = new Line("line-dashed");
    public static final Line DOTTED = new Line("line-dotted");
    public static final Line THIN = new Line("line-thin");
}
