package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What the browser does natively and the bindings do not offer. */
final class Page {

    private Page() {}

    /** Returns the number in a field, NaN for none; parsing one in Java would cost 19 KB. */
    @JSBody(params = "input", script = "return input.valueAsNumber;")
    static native double number(HTMLInputElement input);

    /** Returns whether an element has the focus. */
    @JSBody(params = "element", script = "return document.activeElement === element;")
    static native boolean isFocused(HTMLElement element);
}
