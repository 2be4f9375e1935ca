package org.chalkline.client;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** Where the written state of a figure is kept: the page's address and the browser's storage. */
final class Saved {

    private Saved() {}

    /** Returns the state that the address, {@code …#name?state}, gives a figure; or null. */
    @JSBody(params = "name", script = "return browser.stateInAddress(name);")
    static native @Nullable String inAddress(String name);

    /** Puts the state of a figure into the address, and returns that. */
    @JSBody(
            params = {"name", "state"},
            script = "return browser.stateToAddress(name, state);")
    static native String toAddress(String name, String state);

    /** Returns the state that this browser keeps of a figure of this page; or null. */
    @JSBody(params = "name", script = "return browser.keptState(name);")
    static native @Nullable String inStorage(String name);

    /** Returns a number of this reader's own, from 0, the same in all figures. */
    @JSBody(script = "return browser.readerNumber();")
    static native int reader();

    /**
     * Keeps the state of a figure, or none if it is empty, where this browser lets pages do so:
     * just after what is being done, but never later than {@link #write} is called.
     */
    @JSBody(
            params = {"name", "state"},
            script = "browser.keepState(name, state);")
    static native void keep(String name, String state);

    /** Writes what waits to be written. */
    @JSBody(script = "browser.writeStates();")
    static native void write();
}
