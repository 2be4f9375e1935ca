package org.chalkline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.chalkline.minify.Minifier;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * A Java class and all it calls, compiled to one classic script, fully optimised as the site's own
 * script is, but, unless it is to be timed, strict (null, bounds and casts are checked) and with
 * readable names.
 *
 * <p>The class has a {@code main}, which may be empty, and its {@code @JSExport} statics become
 * globals of the page.
 */
public record Compiled(Path file) {

    /** Compiles a class of the test class path into the folder. */
    public static Compiled of(Class<?> entry, Path folder) {
        return of(entry.getName(), entry.getClassLoader(), folder);
    }

    /**
     * Compiles the named class, found by the loader, into the folder.
     *
     * @throws AssertionError with TeaVM's problems, one a line, if there are any
     */
    public static Compiled of(String entry, ClassLoader classes, Path folder) {
        return of(entry, classes, folder, true);
    }

    /** Compiles a class as the site's own script is, which calls its {@code main} at once. */
    public static Compiled asShipped(Class<?> entry, Path folder) throws IOException {
        Compiled script = of(entry.getName(), entry.getClassLoader(), folder, false);
        Path minified = folder.resolve("minified.js");
        Minifier.main(new String[] {script.file.toString(), minified.toString()});
        return new Compiled(minified);
    }

    private static Compiled of(String entry, ClassLoader classes, Path folder, boolean strict) {
        var compiler = new TeaVMTool();
        compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
        compiler.setJsModuleType(JSModuleType.NONE);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.setStrict(strict);
        compiler.setObfuscated(false);
        compiler.setMainClass(entry);
        compiler.setClassLoader(classes);
        compiler.setTargetDirectory(folder.toFile());
        compiler.setTargetFileName(entry + ".js");
        try {
            compiler.generate();
        } catch (TeaVMToolException e) {
            throw new AssertionError("TeaVM could not compile " + entry, e);
        }
        String problems = problems(compiler);
        if (!problems.isEmpty()) {
            throw new AssertionError("TeaVM does not take " + entry + ":\n" + problems);
        }
        return new Compiled(folder.resolve(entry + ".js"));
    }

    /** Returns each problem with the calls that lead to it. */
    private static String problems(TeaVMTool compiler) {
        var lines = new ArrayList<String>();
        var log =
                new EmptyTeaVMToolLog() {
                    @Override
                    public void warning(String text) {
                        lines.add(text);
                    }

                    @Override
                    public void error(String text) {
                        lines.add(text);
                    }
                };
        TeaVMProblemRenderer.describeProblems(
                compiler.getDependencyInfo().getCallGraph(), compiler.getProblemProvider(), log);
        return String.join("\n", lines);
    }

    /** Returns the script. */
    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
