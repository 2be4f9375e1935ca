package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What the browser does natively and the bindings do not offer. */
final class Page {

    /** Something to do later. */
    @JSFunctor
    interface Task extends JSObject {

        void run();
    }

    private Page() {}

    /** Runs a task before the next frame, or after a number of milliseconds if that is not 0. */
    @JSBody(
            params = {"task", "delay"},
            script = "delay ? setTimeout(task, delay) : requestAnimationFrame(task);")
    static native void later(Task task, int delay);

    /** Runs a task whenever the reader leaves the page, be it for another window. */
    @JSBody(
            params = "task",
            script =
                    "addEventListener('pagehide', task);"
                            + "addEventListener('visibilitychange', task);")
    static native void onLeave(Task task);

    /** Runs a task whenever the part of the address after # changes. */
    @JSBody(params = "task", script = "addEventListener('hashchange', task);")
    static native void onAddress(Task task);

    /** Brings an element into view. */
    @JSBody(params = "element", script = "element.scrollIntoView();")
    static native void scrollTo(HTMLElement element);

    /** Returns the milliseconds since the page was opened. */
    @JSBody(script = "return performance.now();")
    static native double now();

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

    /** Puts other children into an element, of HTML or of SVG. */
    @JSBody(
            params = {"element", "markup"},
            script = "element.innerHTML = markup;")
    static native void setMarkup(Element element, String markup);
}
