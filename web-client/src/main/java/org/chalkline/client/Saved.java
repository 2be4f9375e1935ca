package org.chalkline.client;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** Where the written state of a figure is kept: the page's address and the browser's storage. */
final class Saved {

    /** The states that are not written yet, by the names of their figures. */
    private static final Map<String, String> WAITING = new HashMap<>();

    private Saved() {}

    /** Returns the state that the address, {@code …#name?state}, gives a figure; or null. */
    @JSBody(
            params = "name",
            script =
                    "try {"
                            + "  var hash = decodeURIComponent(location.hash);"
                            + "  var start = '#' + name + '?';"
                            + "  return name && hash.startsWith(start)"
                            + "    ? hash.slice(start.length) : null;"
                            + "} catch (problem) { return null; }")
    static native @Nullable String inAddress(String name);

    /** Puts the state of a figure into the address, and returns that. */
    @JSBody(
            params = {"name", "state"},
            script =
                    "history.replaceState(null, '', '#' + encodeURIComponent(name) + '?' + state);"
                            + "return location.href;")
    static native String toAddress(String name, String state);

    /** Returns the state that this browser keeps of a figure of this page; or null. */
    @JSBody(
            params = "name",
            script =
                    "try { return localStorage.getItem(location.pathname + '#' + name); }"
                            + "catch (problem) { return null; }")
    static native @Nullable String inStorage(String name);

    /**
     * Keeps the state of a figure, or none if it is empty, where this browser lets pages do so;
     * just after what is being done, since the first time takes a browser a millisecond, but never
     * later than the page is left.
     */
    static void keep(String name, String state) {
        if (WAITING.isEmpty()) {
            Page.later(Saved::write, 1);
        }
        WAITING.put(name, state);
    }

    /** Writes what waits to be written. */
    static void write() {
        for (Map.Entry<String, String> state : WAITING.entrySet()) {
            toStorage(state.getKey(), state.getValue());
        }
        WAITING.clear();
    }

    @JSBody(
            params = {"name", "state"},
            script =
                    """
                    try {
                        var key = location.pathname + '#' + name;
                        if (state) localStorage.setItem(key, state);
                        else localStorage.removeItem(key);
                    } catch (problem) { }
                    """)
    private static native void toStorage(String name, String state);
}
