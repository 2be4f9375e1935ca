package org.chalkline.client;

import org.teavm.jso.JSClass;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.xml.Element;

/** An element of HTML or of SVG. The bindings have no type for both that takes listeners. */
@JSClass(transparent = true)
interface Part extends Element, EventTarget {}
