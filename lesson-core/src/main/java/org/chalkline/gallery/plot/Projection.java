package org.chalkline.gallery.plot;

import org.chalkline.figure.Point;
import org.chalkline.number.Elementary;

/**
 * A box as it is seen from afar: from −1 to 1 in each direction, its middle at (0, 0).
 *
 * <p>It is turned around its upright axis, then tilted towards the viewer, and no part is smaller
 * for being farther away.
 */
final class Projection {

    private static final double HALF_TURN = 180;

    /** Half of the box's width; so that its corners stay in view however it is turned. */
    private static final double SIZE = 0.6;

    /** Half of its height. */
    private static final double HEIGHT = 0.5;

    private final double sinTurn;
    private final double cosTurn;
    private final double sinTilt;
    private final double cosTilt;

    /**
     * A view.
     *
     * @param turn in degrees, counterclockwise as seen from above
     * @param tilt in degrees: 0 from the side, 90 from above
     */
    Projection(double turn, double tilt) {
        sinTurn = Elementary.sin(turn * Math.PI / HALF_TURN);
        cosTurn = Elementary.cos(turn * Math.PI / HALF_TURN);
        sinTilt = Elementary.sin(tilt * Math.PI / HALF_TURN);
        cosTilt = Elementary.cos(tilt * Math.PI / HALF_TURN);
    }

    /** Returns where a point is seen. */
    Point of(double x, double y, double z) {
        double depth = x * sinTurn + y * cosTurn;
        return new Point(
                (x * cosTurn - y * sinTurn) * SIZE, z * HEIGHT * cosTilt + depth * SIZE * sinTilt);
    }

    /** Returns whether greater x are farther away. */
    boolean isBackAtRight() {
        return sinTurn > 0;
    }

    /** Returns whether greater y are farther away. */
    boolean isBackAtTop() {
        return cosTurn > 0;
    }
}
