package wrong.chalkline.nn;

import wrong.chalkline.figure.Mark;

/** Knows the marks that show it. */
public interface NetworkThatDraws {
    Mark draw();
}
