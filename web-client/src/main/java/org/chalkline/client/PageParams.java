package org.chalkline.client;

import java.util.function.Supplier;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Parameters as the page carries them: fields of a JavaScript object.
 *
 * <p>A method that makes a label only calls another one without arguments: TeaVM puts such a call
 * in the place of the first, so that suppliers and keys are left out of the script.
 */
final class PageParams extends Params {

    private static final Pen PEN = new ChangePen();

    private final JSObject fields;
    private final Words words;

    PageParams(JSObject fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    @Override
    public <T> @Nullable T find(Param<T> param) {
        JSObject value = field(fields, param.name());
        return value == null ? null : param.type().take(new PageValue(value, words));
    }

    @Override
    public <T> T get(Param<T> param) {
        return param.type().take(new PageValue(field(fields, param.name()), words));
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Pen pen() {
        return PEN;
    }

    @Override
    public Label label(Supplier<Label> label) {
        return none();
    }

    @Override
    public Label label(String key) {
        return none();
    }

    private static Label none() {
        return Label.NONE;
    }

    @JSBody(
            params = {"fields", "name"},
            script = "return name in fields ? fields[name] : null;")
    private static native JSObject field(JSObject fields, String name);
}
