package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.Element;

/** What the browser does natively and the bindings do not offer. */
final class Page {

    /** Something to do later. */
    @JSFunctor
    interface Task extends JSObject {

        void run();
    }

    private Page() {}

    /** Runs a task when the browser has nothing else to do; Safari just later. */
    @JSBody(params = "task", script = "(window.requestIdleCallback || setTimeout)(task);")
    static native void whenIdle(Task task);

    /** Returns the number in a field, NaN for none; parsing one in Java would cost 19 KB. */
    @JSBody(params = "input", script = "return input.valueAsNumber;")
    static native double number(HTMLInputElement input);

    /** Returns the JSON that an element holds. */
    @JSBody(params = "element", script = "return JSON.parse(element.textContent);")
    static native JSObject json(HTMLElement element);

    /** Returns the text of a field. */
    @JSBody(
            params = {"fields", "name"},
            script = "return fields[name];")
    static native String text(JSObject fields, String name);

    /** Makes characters the only content of an element. */
    @JSBody(
            params = {"element", "text"},
            script = "element.textContent = text;")
    static native void setText(Element element, String text);

    /** Returns the number that a field was drawn with. */
    @JSBody(params = "input", script = "return +input.defaultValue;")
    static native double drawnNumber(HTMLInputElement input);

    /** Shows a number in a field, but not where the reader is just typing one. */
    @JSBody(
            params = {"input", "number"},
            script =
                    "input.setAttribute('value', number);"
                            + "if (input.type !== 'number' || document.activeElement !== input) {"
                            + "  input.value = number;"
                            + "}")
    static native void setNumber(HTMLInputElement input, String number);
}
