package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.widget.Value;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Reads JSON with the browser's own parser. */
final class Json {

    private Json() {}

    /** Returns an object's fields. */
    static Value.Fields fields(String json) {
        return fields(parse(json));
    }

    private static Value.Fields fields(JSObject object) {
        List<Value.Field> fields = new ArrayList<>();
        for (String name : JSObjects.getOwnPropertyNames(object)) {
            fields.add(new Value.Field(name, value(get(object, name))));
        }
        return new Value.Fields(fields);
    }

    private static Value value(JSObject value) {
        if (isArray(value)) {
            @SuppressWarnings(
                    "unchecked") // every element of a JavaScript array is an object to JSO
            JSArrayReader<JSObject> array = (JSArrayReader<JSObject>) value;
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.getLength(); i++) {
                items.add(value(array.get(i)));
            }
            return new Value.Items(items);
        }
        return switch (JSObjects.typeOf(value)) {
            case "number" -> new Value.Numeral(((JSNumber) value).doubleValue());
            case "boolean" -> new Value.Flag(((JSBoolean) value).booleanValue());
            case "string" -> new Value.Word(((JSString) value).stringValue());
            default -> fields(value);
        };
    }

    @JSBody(params = "json", script = "return JSON.parse(json);")
    private static native JSObject parse(String json);

    @JSBody(
            params = {"object", "name"},
            script = "return object[name];")
    private static native JSObject get(JSObject object, String name);

    @JSBody(params = "value", script = "return Array.isArray(value);")
    private static native boolean isArray(JSObject value);
}
