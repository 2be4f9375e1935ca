package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The buttons beside code that copy it. */
final class CopyButtons {

    private CopyButtons() {}

    /** Shows the buttons, which are hidden where no script runs, and lets them work. */
    static void wake(HTMLDocument document) {
        NodeList<? extends HTMLElement> buttons = document.querySelectorAll("button.copy");
        for (int i = 0; i < buttons.getLength(); i++) {
            HTMLElement button = buttons.get(i);
            button.removeAttribute("hidden");
            button.addEventListener("click", event -> copy(button));
        }
    }

    /**
     * Copies the code of the button's figure and says so in the button. Pages that came over plain
     * HTTP have no clipboard of the new kind; a selection does it there.
     */
    @JSBody(
            params = "button",
            script =
                    "var code = button.closest('figure').querySelector('code');"
                            + "function done() { button.textContent = button.dataset.done; }"
                            + "function select() {"
                            + "  var range = document.createRange();"
                            + "  range.selectNodeContents(code);"
                            + "  var selection = getSelection();"
                            + "  selection.removeAllRanges(); selection.addRange(range);"
                            + "  if (document.execCommand('copy')) { done(); }"
                            + "}"
                            + "if (navigator.clipboard) {"
                            + "  navigator.clipboard.writeText(code.textContent)"
                            + "    .then(done, select);"
                            + "} else { select(); }")
    private static native void copy(HTMLElement button);
}
