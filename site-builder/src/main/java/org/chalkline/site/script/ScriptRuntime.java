package org.chalkline.site.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.site.base.OwnFile;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptableObject;

/**
 * Runs JavaScript functions, one at a time; starts on the first call. Scripts reach neither files
 * nor network nor Java classes.
 *
 * <p>Rhino interprets them: it compiles no class as large as KaTeX, and does not need to. It reads
 * ECMAScript 5 and much of what came later, but no {@code class}.
 */
public final class ScriptRuntime implements AutoCloseable {

    /** What libraries may call to speak to those who write them. */
    private static final String SILENT_CONSOLE =
            "var console = {log() {}, info() {}, warn() {}, error() {}};";

    private final Map<Script, Function> functions = new HashMap<>();
    private @Nullable ScriptableObject globals;
    private boolean closed;

    /**
     * Calls the script's function with strings and booleans; it must return an array of strings.
     *
     * @throws IllegalStateException when this was closed
     */
    public synchronized List<String> call(Script script, Object... arguments) {
        if (closed) {
            throw new IllegalStateException("closed before a call of " + script.name());
        }
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            ScriptableObject scope = globals(context);
            Function function = functions.get(script);
            if (function == null) {
                function = load(script, context, scope);
                functions.put(script, function);
            }
            NativeArray result = (NativeArray) function.call(context, scope, scope, arguments);
            return IntStream.range(0, result.size())
                    .mapToObj(index -> Context.toString(result.get(index)))
                    .toList();
        }
    }

    private ScriptableObject globals(Context context) {
        ScriptableObject made = globals;
        if (made == null) {
            made = context.initSafeStandardObjects();
            context.evaluateString(made, SILENT_CONSOLE, "console", 1, null);
            globals = made;
        }
        return made;
    }

    private static Function load(Script script, Context context, ScriptableObject scope) {
        for (String file : script.files()) {
            context.evaluateString(scope, OwnFile.text(Script.class, file), file, 1, null);
        }
        return (Function) context.evaluateString(scope, script.function(), script.name(), 1, null);
    }

    @Override
    public synchronized void close() {
        closed = true;
        functions.clear();
        globals = null;
    }
}
