package org.chalkline.site.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Runs JavaScript functions, one at a time; starts on the first call. Scripts reach neither files
 * nor network nor Java classes.
 */
public final class ScriptRuntime implements AutoCloseable {

    private final Map<Script, Value> functions = new HashMap<>();
    private @Nullable Engine engine;
    private @Nullable Context context;
    private boolean closed;

    /**
     * Calls the script's function with strings and booleans; it must return an array of strings.
     *
     * @throws IllegalStateException when this was closed
     */
    public synchronized List<String> call(Script script, Object... arguments) {
        if (closed) {
            throw new IllegalStateException("closed before a call of " + script.library());
        }
        Value function = functions.get(script);
        if (function == null) {
            function = load(script);
            functions.put(script, function);
        }
        Value result = function.execute(arguments);
        return LongStream.range(0, result.getArraySize())
                .mapToObj(index -> result.getArrayElement(index).asString())
                .toList();
    }

    private Value load(Script script) {
        Context running = context;
        if (running == null) {
            // A Java without a compiler for Truffle interprets the scripts, which is fast enough.
            System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
            engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
            running = Context.newBuilder("js").engine(engine).build();
            context = running;
        }
        for (String file : script.files()) {
            running.eval(Source.create("js", script.library().text(file)));
        }
        return running.eval(Source.create("js", script.function()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        functions.clear();
        if (context != null) {
            context.close();
            context = null;
        }
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
