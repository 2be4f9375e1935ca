package org.chalkline.client;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** Where the written state of a figure is kept: the page's address and the browser's storage. */
final class Saved {

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
     * just after what is being done, since the first time takes a browser a millisecond.
     */
    @JSBody(
            params = {"name", "state"},
            script =
                    """
                    setTimeout(function () {
                        try {
                            var key = location.pathname + '#' + name;
                            if (state) localStorage.setItem(key, state);
                            else localStorage.removeItem(key);
                        } catch (problem) { }
                    });
                    """)
    static native void toStorage(String name, String state);
}
