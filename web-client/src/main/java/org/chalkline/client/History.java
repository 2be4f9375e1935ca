package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;

/**
 * What was shown before and, after going back, what was shown later; one entry for each gesture.
 *
 * <p>A gesture goes on while a pointer is held, and while changes of one name follow each other
 * within a second.
 */
final class History<T> {

    private static final double PAUSE = 1000;

    private final List<T> entries = new ArrayList<>();
    private int at;
    private String gesture = "";
    private double time;
    private boolean held;

    /** Starts with what is shown first. */
    History(T first) {
        entries.add(first);
    }

    /** Begins a new gesture, which lasts while a pointer is held; or lets it end. */
    void hold(boolean held) {
        this.held = held;
        gesture = held ? "" : gesture;
    }

    /**
     * Remembers what is shown next and forgets what was gone back from.
     *
     * @param by the name of the gesture; or empty where there is no more to come of it
     * @param now the time in milliseconds
     */
    void add(T next, String by, double now) {
        boolean goesOn = !by.isEmpty() && by.equals(gesture) && (held || now - time < PAUSE);
        gesture = by;
        time = now;
        while (entries.size() > (goesOn ? at : at + 1)) {
            entries.remove(entries.size() - 1);
        }
        entries.add(next);
        at = entries.size() - 1;
    }

    /** Returns what is shown. */
    T now() {
        return entries.get(at);
    }

    /** Returns whether there is an entry so many steps on, or back where they are negative. */
    boolean has(int steps) {
        return at + steps >= 0 && at + steps < entries.size();
    }

    /** Goes on by steps, or back, and returns what is there. */
    T go(int steps) {
        gesture = "";
        at += steps;
        return entries.get(at);
    }
}
