package org.chalkline.client;

import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Tells those who cannot see a figure what it has come to: in a live region, and only when nothing
 * has changed for a while, so that neither a drag nor a playing figure chatters.
 */
final class Announcer {

    private static final int PAUSE = 1000;

    private final HTMLElement figure;
    private final Supplier<String> words;

    /** What is to be said, asked for when it is said. */
    @JSFunctor
    interface Words extends JSObject {

        String say();
    }

    Announcer(HTMLElement figure, Supplier<String> words) {
        this.figure = figure;
        this.words = words;
    }

    /** Says what the figure shows once it has rested. */
    void changed() {
        changed(figure, PAUSE, words::get);
    }

    @JSBody(
            params = {"figure", "pause", "words"},
            script =
                    "var region = figure.querySelector('.announcer');"
                            + "if (!region) {"
                            + "  region = document.createElement('p');"
                            + "  region.className = 'announcer visually-hidden';"
                            + "  region.setAttribute('role', 'status');"
                            + "  figure.append(region);"
                            + "}"
                            + "clearTimeout(region.pause);"
                            + "region.pause = setTimeout(function () {"
                            + "  region.textContent = words();"
                            + "}, pause);")
    private static native void changed(HTMLElement figure, int pause, Words words);
}
