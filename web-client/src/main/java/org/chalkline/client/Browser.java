package org.chalkline.client;

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

    /** What the buttons below a figure can have it do. */
    interface Steered extends JSObject {

        /** Goes back, or on again, in what was shown. */
        void go(int steps);

        /** Sets every control back. */
        void reset();

        /** Puts the state into the page's address, and returns that. */
        String address();
    }

    private Browser() {}

    /** Says what a figure shows once it has rested, to those who cannot see it. */
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
            params = {"figure", "steered"},
            script = "browser.wakeTools(figure, steered);")
    static native void wakeTools(HTMLElement figure, Steered steered);

    /** Runs a task when an element comes into sight, or is half a screen from it. */
    @JSBody(
            params = {"element", "task"},
            script = "browser.whenNear(element, task);")
    static native void whenNear(HTMLElement element, Page.Task task);

    /** Shows a setting in an input, but not in a number field where the reader is just typing. */
    @JSBody(
            params = {"input", "text"},
            script = "browser.showSetting(input, text);")
    static native void showSetting(Field input, String text);
}
