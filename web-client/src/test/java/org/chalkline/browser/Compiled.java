package org.chalkline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * A Java class and all it calls, compiled to one classic script with the same settings as the
 * site's own script, but, unless it is to be timed, with readable names.
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
        return of(entry, classes, folder, false);
    }

    /** Compiles a class as the site's own script is, with short names. */
    public static Compiled asShipped(Class<?> entry, Path folder) {
        return of(entry.getName(), entry.getClassLoader(), folder, true);
    }

    private static Compiled of(String entry, ClassLoader classes, Path folder, boolean obfuscated) {
        var compiler = new TeaVMTool();
        compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
        compiler.setJsModuleType(JSModuleType.NONE);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.setStrict(true);
        compiler.setObfuscated(obfuscated);
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
