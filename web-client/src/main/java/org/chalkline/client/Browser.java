package org.chalkline.client;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What the browser does for a figure: functions of the module {@code figures.js}, which say there
 * what they do. It stands before this program in the script of a page.
 */
final class Browser {

    /** What is to be said, asked for when it is said. */
    @JSFunctor
    interface Words extends JSObject {

        String say();
    }

    /** What a figure does when the reader asks for it; controls go by their names. */
    interface Live extends JSObject {

        /**
         * Tells whether the reader is holding something, so that nothing follows from a state yet.
         *
         * @param isGesture whether what is held is a pointer, and all until its end one gesture
         */
        void hold(boolean held, boolean isGesture);

        /** Sets a slider to the stop where its input shows the nearest number. */
        void slide(String control, double value);

        /**
         * Picks an option of a choice, or takes up what is typed, in writing.
         *
         * @param gesture what {@link History#add} calls its name
         */
        void choose(String control, String option, String gesture);

        /** Sets a control to where it starts. */
        void restart(String control);

        /**
         * Moves a control by steps, as far as it goes.
         *
         * @param gesture what {@link History#add} calls its name
         */
        void move(String control, int steps, String gesture);

        /** Changes the state by one in writing; what that does not name stays. */
        void change(String written);

        /** Returns what the input of a control holds: its setting in writing. */
        String text(String control);

        /** Returns the number of a slider for reading. */
        String shown(String control);

        /** Says which stop a slider took for a typed number that is none; empty for one that is. */
        String missed(String control, String typed);

        /** Returns whether a control cannot be set now. */
        boolean isLocked(String control);

        /** Returns whether a changed state in writing is one, and another than that of now. */
        boolean isChange(String written);

        /** Returns a number of this name with so many decimals; null where there is none. */
        @Nullable String measure(String name, int places);

        /** Returns what is at a place of the figure's code. */
        String code(String place);

        /** Takes a handle, which may be given back. */
        void take();

        /** Shows the state again in which a handle was taken. */
        void giveBack(String handle);

        /** Follows a handle to a place in its plot, unless what it sets is locked. */
        void drag(String handle, double x, double y);

        /** Adds a point to those of a name, or changes the one that is there. */
        void put(String points, double x, double y);

        /** Shows the state so many on, or the last one; returns whether that was another. */
        boolean next(int states);

        /** Remembers what was come to by playing. */
        void played();

        /** Goes back, or on again, in what was shown. */
        void go(int steps);

        /**
         * Takes over the state of another figure that this one follows.
         *
         * @param figure its place among those that this one follows
         * @param written its state
         */
        void follow(int figure, String written);

        /** Sets every control back. */
        void reset();

        /** Puts the state into the page's address, and returns that. */
        String address();
    }

    private Browser() {}

    /**
     * Says what changes in a figure once it has rested, to those who cannot see it. It is to be
     * called before a change.
     */
    @JSBody(
            params = {"figure", "words"},
            script = "browser.announce(figure, words);")
    static native void announce(HTMLElement figure, Words words);

    /**
     * Lets two buttons be used, or not; the focus goes from one that cannot to the other.
     *
     * @param names the values of the attribute by which they go back and on
     */
    @JSBody(
            params = {"element", "attribute", "names", "canGoBack", "canGoOn"},
            script = "browser.enable(element, attribute, names, canGoBack, canGoOn);")
    static native void enable(
            HTMLElement element,
            String attribute,
            String names,
            boolean canGoBack,
            boolean canGoOn);

    /** Is to be called when a figure has woken, and then whenever the reader has changed it. */
    @JSBody(params = "figure", script = "browser.followOffer(figure);")
    static native void followOffer(HTMLElement figure);

    /** Marks what stands for the same thing as what is pointed at or focused. */
    @JSBody(params = "figure", script = "browser.wakeLinks(figure);")
    static native void wakeLinks(HTMLElement figure);

    /** Wakes the buttons below a figure, and the keys that do the same. */
    @JSBody(
            params = {"figure", "live"},
            script = "browser.wakeTools(figure, live);")
    static native void wakeTools(HTMLElement figure, Live live);

    /** Follows what the reader does to a figure, which can be used from then on. */
    @JSBody(
            params = {"figure", "live"},
            script = "browser.wakeEvents(figure, live);")
    static native void wakeEvents(HTMLElement figure, Live live);

    /** Stops a figure that is played. */
    @JSBody(params = "figure", script = "browser.stop(figure);")
    static native void stop(HTMLElement figure);

    /** Runs a task when an element comes into sight, or is half a screen from it. */
    @JSBody(
            params = {"element", "task"},
            script = "browser.whenNear(element, task);")
    static native void whenNear(HTMLElement element, Page.Task task);

    /** Follows the states of the other figures that a figure names in {@code data-follows}. */
    @JSBody(
            params = {"figure", "live"},
            script = "browser.followFigures(figure, live);")
    static native void followFigures(HTMLElement figure, Live live);

    /** Returns what has all that follows the state of a figure show it. */
    @JSBody(
            params = {"figure", "live"},
            script = "return browser.followersOf(figure, live);")
    static native Page.Task followersOf(HTMLElement figure, Live live);
}
