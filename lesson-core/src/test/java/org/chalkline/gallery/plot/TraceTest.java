package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chalkline.figure.Axis;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.figure.Plot;
import org.chalkline.figure.Point;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final double TO = 4;

    private static List<Point> traced(Trace.Path path) {
        Axis axis = new Axis(-TO, TO, Label.NONE);
        Canvas canvas = new SvgCanvas(new Plot(Pen.WHOLE, 540, 300, 40, axis, axis));
        return Trace.of(canvas, path, -TO, TO, 240);
    }

    /** Returns how many lines there are. */
    private static int lines(List<Point> points) {
        int lines = 0;
        boolean isDown = false;
        for (Point point : points) {
            boolean isDefined = !Double.isNaN(point.y());
            lines += isDefined && !isDown ? 1 : 0;
            isDown = isDefined;
        }
        return lines;
    }

    @Test
    void breaksTheLineWhereACurveJumps() {
        assertEquals(9, lines(traced(x -> new Point(x, Math.floor(x)))));
        assertEquals(2, lines(traced(x -> new Point(x, x < 1.234 ? 0 : 0.5))));
    }

    @Test
    void goesUpToAJumpFromBothSides() {
        List<Point> points = traced(x -> new Point(x, x < 1.234 ? 0 : 1));
        int gap = 0;
        while (!Double.isNaN(points.get(gap).y())) {
            gap++;
        }
        assertEquals(1.234, points.get(gap - 1).x(), 1e-6);
        assertEquals(1.234, points.get(gap + 1).x(), 1e-6);
    }

    @Test
    void breaksTheLineAtPolesAndFollowsItOutOfView() {
        List<Point> points = traced(x -> new Point(x, 1 / (x - 0.7)));
        assertEquals(2, lines(points));
        assertTrue(points.stream().anyMatch(point -> point.y() > 100 * TO));
        assertTrue(points.stream().anyMatch(point -> point.y() < -100 * TO));
        assertEquals(3, lines(traced(x -> new Point(x, Math.tan(x)))));
    }

    @Test
    void joinsWhatIsSteep() {
        assertEquals(1, lines(traced(x -> new Point(x, Math.tanh(1000 * (x - 0.7))))));
        assertEquals(1, lines(traced(x -> new Point(x, Math.cbrt(x)))));
        assertEquals(1, lines(traced(x -> new Point(x, Math.exp(20 * x)))));
    }

    @Test
    void endsWhereACurveDoes() {
        List<Point> points = traced(x -> new Point(x, Math.sqrt(x - 0.123)));
        Point first = points.stream().filter(each -> !Double.isNaN(each.y())).findFirst().get();
        assertEquals(0.123, first.x(), 1e-6);
    }

    @Test
    void breaksAParametricCurve() {
        assertEquals(2, lines(traced(t -> new Point(t < 0 ? -1 : 1, t))));
    }
}
