package org.chalkline.figure;

import java.util.List;

/**
 * A colour by name; the style sheet gives each a value for light and for dark that keeps 3:1 as a
 * line and 4.5:1 as text.
 *
 * @param id the name that lessons use
 */
public record Hue(String id) {

    public static final Hue BLUE = new Hue("blue");
    public static final Hue ORANGE = new Hue("orange");
    public static final Hue RED = new Hue("red");
    public static final Hue PURPLE = new Hue("purple");
    public static final Hue GREEN = new Hue("green");
    public static final Hue TEAL = new Hue("teal");
    public static final Hue MAGENTA = new Hue("magenta");
    public static final Hue GREY = new Hue("grey");

    /** Returns every hue. */
    public static List<Hue> all() {
        return List.of(BLUE, ORANGE, RED, PURPLE, GREEN, TEAL, MAGENTA, GREY);
    }

    /** Returns the class that gives an element this hue. */
    public String cssClass() {
        return "hue-" + id;
    }
}
