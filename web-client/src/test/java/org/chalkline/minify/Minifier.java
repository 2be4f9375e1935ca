package org.chalkline.minify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.PropertyRenamingPolicy;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.VariableRenamingPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns TeaVM's script, which only defines its main function, into one that runs it. */
public final class Minifier {

    static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);

    private Minifier() {}

    /** Reads a script from the first path and writes one to the second. */
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[1]);
        String script = minify(Files.readString(Path.of(args[0])));
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.writeString(to, script);
    }

    /**
     * Returns a script that does the same with fewer bytes.
     *
     * @throws IllegalArgumentException if it is no script as TeaVM writes them
     */
    static String minify(String text) throws IOException {
        return close(lean(text));
    }

    /** Returns a script without what TeaVM's runtime does for other programs. */
    static String lean(String text) throws IOException {
        Script script = Script.of(text);
        OwnRuntime.in(script);
        NativeValues.in(script);
        Unthrown.in(script);
        TextBuilders.in(script);
        Initializers.in(script);
        Truths.in(script);
        Classes.in(script);
        return script.toString();
    }

    private static String close(String script) {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.ADVANCED_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        // Properties of the browser are among them; ours have short names already.
        options.setRenamingPolicy(VariableRenamingPolicy.ALL, PropertyRenamingPolicy.OFF);
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(CompilerOptions.LanguageMode.ECMASCRIPT_2021);
        options.setWarningLevel(DiagnosticGroups.CHECK_VARIABLES, CheckLevel.OFF);
        options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
        options.setEmitUseStrict(false);
        options.setTrustedStrings(true);
        options.setLineLengthThreshold(Integer.MAX_VALUE);
        Compiler compiler = new Compiler(NOWHERE);
        compiler.disableThreads();
        Result result =
                compiler.compile(
                        List.of(),
                        List.of(SourceFile.fromCode("chalkline.js", script + "main();")),
                        options);
        if (!result.success) {
            throw new IllegalArgumentException(result.errors.toString());
        }
        return "(()=>{'use strict';" + Arrangement.of(compiler.toSource()) + "})();";
    }
}
