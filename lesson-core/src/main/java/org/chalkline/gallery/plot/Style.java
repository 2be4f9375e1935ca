package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Line;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.HueType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;

/** How a mark is drawn. */
record Style(Hue hue, Line line) {

    private static final Param<Role> ROLE = Param.of("role", new Roles());
    private static final Param<Hue> HUE = Param.of("hue", HueType.HUE);
    private static final Param<Line> LINE = Param.of("line", new Lines());

    private static final class Roles extends ChoiceType<Role> {

        @Override
        public List<Role> all() {
            return Role.all();
        }

        @Override
        public String nameOf(Role role) {
            return role.name();
        }
    }

    private static final class Lines extends ChoiceType<Line> {

        @Override
        public List<Line> all() {
            return List.of(Line.SOLID, Line.HEAVY, Line.THIN, Line.DASHED, Line.DOTTED);
        }

        @Override
        public String nameOf(Line line) {
            return line.cssClass().substring("line-".length());
        }
    }

    /**
     * Declares {@code role} and {@code hue}, and {@code line} but for marks whose own name that is.
     */
    static void declare(Declaration declaration, boolean hasLine) {
        declaration.add(ROLE, HUE);
        if (hasLine) {
            declaration.add(LINE);
        }
    }

    /** Returns the style of a role. */
    static Style of(Role role) {
        return new Style(role.hue(), role.line());
    }

    /** Returns the same with a thin line in the place of a full one. */
    Style thin() {
        return line.equals(Line.HEAVY) || line.equals(Line.SOLID)
                ? new Style(hue, Line.THIN)
                : this;
    }

    /**
     * Returns the style of a mark.
     *
     * @param usual what the mark is where its author does not say
     */
    static Style of(Params params, Role usual, boolean hasLine) {
        Role given = params.find(ROLE);
        Role role = given == null ? usual : given;
        Hue hue = params.find(HUE);
        Line line = hasLine ? params.find(LINE) : null;
        return new Style(hue == null ? role.hue() : hue, line == null ? role.line() : line);
    }

    /** Returns whether an author says what a mark is. */
    static boolean isGiven(Params params) {
        return params.find(ROLE) != null || params.find(HUE) != null;
    }
}
