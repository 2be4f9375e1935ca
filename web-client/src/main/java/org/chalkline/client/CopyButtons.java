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
            Part button = (Part) buttons.get(i);
            button.removeAttribute("hidden");
            button.addEventListener("click", event -> copy(code(button), button));
        }
    }

    @JSBody(
            params = "button",
            script = "return button.closest('figure').querySelector('code').textContent;")
    private static native String code(Part button);

    /**
     * Copies a text and says so, for a while in the button and in the page's live region. Pages
     * that came over plain HTTP have no clipboard of the new kind; a selection does it there.
     */
    @JSBody(
            params = {"text", "button"},
            script =
                    """
                    var data = button.dataset, said = document.querySelector('.said') || {};
                    data.label = data.label || button.textContent;
                    function say(label, spoken) {
                        button.textContent = label;
                        said.textContent = spoken;
                    }
                    function done() {
                        say(data.done, data.done);
                        setTimeout(function () { say(data.label, ''); }, 2000);
                    }
                    function select() {
                        var field = document.createElement('textarea');
                        field.value = text;
                        button.after(field);
                        field.select();
                        if (document.execCommand('copy')) done();
                        field.remove();
                        button.focus();
                    }
                    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, select);
                    else select();
                    """)
    static native void copy(String text, Part button);
}
