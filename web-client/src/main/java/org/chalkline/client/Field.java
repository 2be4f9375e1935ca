package org.chalkline.client;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSProperty;

/** An {@code input}, {@code select} or {@code button}: what they share. */
@JSClass(transparent = true)
interface Field extends Part {

    @JSProperty
    String getType();

    @JSProperty
    void setValue(String value);

    @JSProperty
    void setDisabled(boolean disabled);
}
