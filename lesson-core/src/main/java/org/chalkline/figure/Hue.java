package org.chalkline.figure;

import java.util.List;

/**
 * A colour by name; the style sheet gives each a value for light and for dark that keeps 3:1 as a
 * line and 4.5:1 as text.
 */
public enum Hue {
    BLUE("blue"),
    ORANGE("orange"),
    RED("red"),
    PURPLE("purple"),
    GREEN("green"),
    TEAL("teal"),
    MAGENTA("magenta"),
    GREY("grey");

    /** Every hue. */
    public static final List<Hue> ALL = List.of(values());

    private final String id;

    Hue(String id) {
        this.id = id;
    }

    /** Returns the name that lessons use. */
    public String id() {
        return id;
    }

    /** Returns the class that gives an element this hue. */
    public String cssClass() {
        return "hue-" + id;
    }
}
