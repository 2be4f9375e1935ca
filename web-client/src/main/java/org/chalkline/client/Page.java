package org.chalkline.client;

import org.jspecify.annotations.Nullable;
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

    /** Returns the button that an element is part of, if there is one, or else the element. */
    @JSBody(params = "element", script = "return element.closest('button') || element;")
    static native Part button(Part element);

    /** Brings an element into view. */
    @JSBody(params = "element", script = "element.scrollIntoView();")
    static native void scrollTo(HTMLElement element);

    /** Returns the milliseconds since the page was opened. */
    @JSBody(script = "return performance.now();")
    static native double now();

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    static native boolean wantsLittleMotion();

    /** Exchanges a button's text for its other one. */
    @JSBody(
            params = "button",
            script =
                    "var text = button.textContent; button.textContent = button.dataset.other;"
                            + "button.dataset.other = text;")
    static native void swapText(Part button);

    /** Returns an element, or the nearest around it, that a selector selects; or null. */
    @JSBody(
            params = {"element", "selector"},
            script = "return element.closest(selector);")
    static native @Nullable Part closest(Part element, String selector);

    /** Gives an element the focus and leaves the page where it is. */
    @JSBody(params = "element", script = "element.focus({preventScroll: true});")
    static native void focus(HTMLElement element);

    /** Returns the number in a field, NaN for none; parsing one in Java would cost 19 KB. */
    @JSBody(params = "input", script = "return input.valueAsNumber;")
    static native double number(Field input);

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

    /** Returns what was picked: the option's name; of a box to check, {@code on} or {@code off}. */
    @JSBody(
            params = "input",
            script =
                    "return input.type === 'checkbox'"
                            + " ? input.checked ? 'on' : 'off' : input.value;")
    static native String chosen(Field input);
}
