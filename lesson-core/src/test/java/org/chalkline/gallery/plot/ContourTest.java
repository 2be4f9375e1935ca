package org.chalkline.gallery.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chalkline.figure.Point;
import org.junit.jupiter.api.Test;

class ContourTest {

    private static final Frame FRAME = new Frame(-2, 2, -2, 2);

    private static Contour contour(double level, Lattice.Surface surface) {
        return new Contour(new Lattice(FRAME, 51, surface), level);
    }

    /** Returns the area of what lies above a level. */
    private static double area(Contour contour) {
        double twice = 0;
        Point first = Blocks.GAP;
        Point before = Blocks.GAP;
        for (Point point : contour.above()) {
            boolean isEnd = Double.isNaN(point.x());
            Point next = isEnd ? first : point;
            if (Double.isNaN(first.x())) {
                first = point;
            } else {
                twice += before.x() * next.y() - next.x() * before.y();
            }
            before = isEnd ? Blocks.GAP : point;
            first = isEnd ? Blocks.GAP : first;
        }
        return twice / 2;
    }

    @Test
    void isOneLineRoundACircle() {
        List<List<Point>> lines = contour(1, (x, y) -> x * x + y * y).lines();
        assertEquals(1, lines.size());
        List<Point> round = lines.get(0);
        assertEquals(round.get(0), round.get(round.size() - 1));
        for (Point point : round) {
            assertEquals(1, Math.hypot(point.x(), point.y()), 1e-3);
        }
    }

    @Test
    void hasBothBranchesOfAHyperbola() {
        assertEquals(2, contour(0.001, (x, y) -> x * y).lines().size());
        assertEquals(2, contour(0.5, (x, y) -> x * x - y * y).lines().size());
    }

    @Test
    void crossesItself() {
        for (List<Point> line : contour(0, (x, y) -> x * y).lines()) {
            for (Point point : line) {
                assertEquals(0, Math.min(Math.abs(point.x()), Math.abs(point.y())), 1e-9);
            }
        }
    }

    @Test
    void hasNoLineThroughAPole() {
        assertEquals(List.of(), contour(0, (x, y) -> 1 / (x - 0.51)).lines());
        assertEquals(List.of(), contour(0, (x, y) -> 1 / (x + y - 0.3)).lines());
    }

    @Test
    void followsAConditionToItsEdge() {
        List<List<Point>> lines = contour(0, (x, y) -> x > 0.123 ? 1 : -1).lines();
        assertEquals(1, lines.size());
        for (Point point : lines.get(0)) {
            assertEquals(0.123, point.x(), 1e-3);
        }
    }

    @Test
    void enclosesWhatIsAbove() {
        assertEquals(Math.PI, area(contour(-1, (x, y) -> -x * x - y * y)), 0.01);
        assertEquals(16, area(contour(-1, (x, y) -> 1)), 1e-9);
        assertEquals(0, area(contour(2, (x, y) -> 1)), 1e-9);
        assertEquals(8, area(contour(0, (x, y) -> x * y)), 0.01);
    }

    @Test
    void leavesOutWhatIsUndefined() {
        List<List<Point>> lines = contour(0, (x, y) -> y - Math.sqrt(x)).lines();
        assertTrue(lines.stream().allMatch(line -> line.stream().allMatch(at -> at.x() > -1e-9)));
    }
}
