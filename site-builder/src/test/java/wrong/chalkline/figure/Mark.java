package wrong.chalkline.figure;

import wrong.chalkline.nn.NetworkThatDraws;

/** Knows the network it shows. */
public interface Mark {
    NetworkThatDraws network();
}
