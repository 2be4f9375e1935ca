package org.chalkline.figure;

/** A way to draw a line, so that a line is told from another without its hue. */
public enum Line {
    SOLID("line-solid"),
    HEAVY("line-heavy"),
    DASHED("line-dashed"),
    DOTTED("line-dotted"),
    THIN("line-thin");

    private final String cssClass;

    Line(String cssClass) {
        this.cssClass = cssClass;
    }

    /** Returns the class that draws an element so. */
    public String cssClass() {
        return cssClass;
    }
}
