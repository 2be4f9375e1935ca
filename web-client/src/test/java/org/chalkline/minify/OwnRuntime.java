package org.chalkline.minify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** The helpers that compiled code calls, those of {@code runtime.js} in the place of TeaVM's. */
final class OwnRuntime {

    /** What TeaVM gives to objects and to the function that starts all, for debuggers. */
    private static final Set<String> FOR_DEBUGGERS =
            Set.of("toString", "valueOf", "__teavm_class__", "javaException");

    /** The functions that TeaVM has no counterpart of. */
    private static final Set<String> OURS = Set.of(Classes.MAKE, Classes.GIVE);

    private OwnRuntime() {}

    static void in(Script script) throws IOException {
        Map<String, Node> theirs = script.definitions();
        Script.definitionsIn(text())
                .forEach(
                        (name, own) -> {
                            Node their = theirs.get(name);
                            if (their != null) {
                                their.removeChildren();
                                their.addChildToBack(own.getFirstChild().detach());
                            } else if (OURS.contains(name)) {
                                Node let = own.getParent();
                                let.detach();
                                script.body().addChildToFront(let);
                            }
                        });
        for (Node listener : script.all(OwnRuntime::isListener)) {
            listener.replaceWith(listener.getSecondChild().detach());
        }
        for (Node statement : Script.children(script.body())) {
            if (statement.isIf() || isForDebuggers(statement)) {
                statement.detach();
            }
        }
    }

    /** Whether a function is made of an object that the browser knows how to call itself. */
    private static boolean isListener(Node node) {
        return Script.isCall(node, "otji_JS_function")
                && node.getLastChild().isStringLit()
                && node.getLastChild().getString().equals("handleEvent");
    }

    private static boolean isForDebuggers(Node statement) {
        return Script.isAssignment(statement)
                && statement.getFirstFirstChild().isGetProp()
                && FOR_DEBUGGERS.contains(statement.getFirstFirstChild().getString());
    }

    private static String text() throws IOException {
        try (InputStream in = OwnRuntime.class.getResourceAsStream("runtime.js")) {
            return new String(requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
