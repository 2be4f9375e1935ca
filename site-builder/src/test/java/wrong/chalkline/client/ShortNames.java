package wrong.chalkline.client;

import org.teavm.jso.JSBody;

/** Names a variable as TeaVM may name a parameter. */
public final class ShortNames {

    private ShortNames() {}

    @JSBody(params = "list", script = "var b = list.length; return list[b - 1];")
    static native int first(int[] list);
}
