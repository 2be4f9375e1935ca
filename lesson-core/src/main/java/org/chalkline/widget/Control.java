package org.chalkline.widget;

import org.chalkline.figure.Label;

/** What the reader sets: a whole number of ticks from 0, each with a meaning and a writing. */
public sealed interface Control permits Slider, Choice, Permutation, Typed, Added {

    /** Returns its name in the page and in a written state: {@code w1}. */
    String name();

    /** Returns the same control under another name. */
    Control named(String other);

    /** Returns its name for the reader. */
    Label label();

    /** Returns the tick it starts at. */
    int start();

    /** Returns the last tick. */
    int ticks();

    /** Returns what a tick means, in writing. */
    String text(int tick);

    /** Returns the tick that a writing means, or −1. */
    int tick(String text);

    /** Returns the tick that a writing means after another one, or −1. */
    default int tick(int before, String text) {
        return tick(text);
    }
}
