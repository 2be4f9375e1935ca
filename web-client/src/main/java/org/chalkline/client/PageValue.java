package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Carried;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;

/** A value of the JSON that the page carries. */
final class PageValue implements Carried {

    private final JSObject value;
    private final Words words;

    PageValue(JSObject value, Words words) {
        this.value = value;
        this.words = words;
    }

    @Override
    public double number() {
        return number(value);
    }

    @Override
    public int whole() {
        return (int) number(value);
    }

    @Override
    public boolean flag() {
        return flag(value);
    }

    @Override
    public String text() {
        return text(value);
    }

    @Override
    public double[] numbers() {
        return numbers(value);
    }

    @Override
    public List<Carried> items() {
        List<Carried> items = new ArrayList<>();
        for (int i = 0; i < length(value); i++) {
            items.add(new PageValue(item(value, i), words));
        }
        return items;
    }

    @Override
    public Params params() {
        return new PageParams(value, words);
    }

    @JSBody(params = "value", script = "return value;")
    private static native double number(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native boolean flag(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native String text(JSObject value);

    @JSBody(params = "value", script = "return new Float64Array(value);")
    @JSByRef
    private static native double[] numbers(JSObject value);

    @JSBody(params = "items", script = "return items.length;")
    private static native int length(JSObject items);

    @JSBody(
            params = {"items", "place"},
            script = "return items[place];")
    private static native JSObject item(JSObject items, int place);
}
