package org.chalkline.client;

import org.chalkline.figure.Scale;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.dom.events.Event;

/** What events of pointers tell: of a mouse, a pen, a finger. */
final class Pointer {

    private Pointer() {}

    /** Returns whether it is the first finger, or the mouse with no other button than the first. */
    @JSBody(params = "event", script = "return event.isPrimary && event.button <= 0;")
    static native boolean isFirst(Event event);

    /** Returns whether it is a finger. */
    @JSBody(params = "event", script = "return event.pointerType === 'touch';")
    static native boolean isTouch(Event event);

    /** Lets an element have the pointer's events until it leaves. */
    @JSBody(
            params = {"event", "element"},
            script = "element.setPointerCapture(event.pointerId);")
    static native void capture(Event event, Part element);

    /** Returns the scale that an attribute of a plot tells. */
    static Scale scale(Part plot, String attribute) {
        double[] numbers = numbers(plot, attribute);
        return new Scale(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    @JSBody(
            params = {"element", "attribute"},
            script = "return new Float64Array(element.getAttribute(attribute).split(' '));")
    @JSByRef
    private static native double[] numbers(Part element, String attribute);

    /** Returns where the pointer is in a drawing, in the drawing's units. */
    @JSBody(
            params = {"drawing", "event"},
            script =
                    "var at = new DOMPoint(event.clientX, event.clientY)"
                            + ".matrixTransform(drawing.getScreenCTM().inverse());"
                            + "return new Float64Array([at.x, at.y]);")
    @JSByRef
    static native double[] in(Part drawing, Event event);
}
