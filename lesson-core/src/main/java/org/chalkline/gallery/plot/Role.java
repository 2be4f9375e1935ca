package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Line;

/**
 * What a mark is in a figure: a hue and a line, so that marks are told apart without colours, too.
 *
 * @param name as authors write it
 */
record Role(String name, Hue hue, Line line) {

    /** Those that marks get in turn. */
    static final List<Role> IN_TURN =
            List.of(
                    new Role("first", Hue.BLUE, Line.HEAVY),
                    new Role("second", Hue.ORANGE, Line.DASHED),
                    new Role("third", Hue.GREEN, Line.SOLID),
                    new Role("fourth", Hue.PURPLE, Line.DOTTED),
                    new Role("fifth", Hue.RED, Line.THIN),
                    new Role("sixth", Hue.TEAL, Line.DASHED));

    static final Role TARGET = new Role("target", Hue.MAGENTA, Line.DASHED);
    static final Role MUTED = new Role("muted", Hue.GREY, Line.THIN);
    static final Role ANSWER = new Role("answer", Hue.GREEN, Line.HEAVY);

    /** Returns all, in the order of the guide. */
    static List<Role> all() {
        return List.of(
                IN_TURN.get(0),
                IN_TURN.get(1),
                IN_TURN.get(2),
                IN_TURN.get(3),
                IN_TURN.get(4),
                IN_TURN.get(5),
                TARGET,
                MUTED,
                ANSWER);
    }
}
