package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.importer.Import;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline import}: notebooks become lessons. */
@Command(
        name = "import",
        description = "Makes lessons of notebooks, and tells what it changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Notebooks: .ipynb, text with prompts such as In [1]:, .md or .qmd; or folders"
                            + " of them.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder of the lessons (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("content");

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean isForced;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "A YAML file that names live figures for calls in programs.")
    private @Nullable Path figures;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw Chalkline.refused(spec, Text.of("'{0}' is a file.", output));
        }
        Translation language = Chalkline.language(spec);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        String told = Chalkline.languageNamed(spec);
        Import imported = new Import(output, told == null ? null : Language.of(told), isForced);
        if (figures != null) {
            imported.figures(figures);
        }
        List<Import.Result> results = new ArrayList<>();
        imported.run(
                files,
                result -> {
                    results.add(result);
                    print(result, result.isDone() ? out : err, language);
                });
        String settings = imported.writeSettings();
        if (!settings.isEmpty()) {
            out.println(language.say(Text.of("Add these lines to site.yml:")));
            out.print(settings);
        }
        long done = results.stream().filter(Import.Result::isDone).count();
        out.println(
                language.say(
                        Text.of(
                                "Imported {0} of {1} notebooks into {2}",
                                done, results.size(), output)));
        out.flush();
        return done == results.size() ? 0 : 1;
    }

    private void print(Import.Result result, PrintWriter target, Translation language) {
        String file = shown(result.file());
        if (result.isDone()) {
            target.println(file + " → " + output.resolve(result.lesson()));
            result.remarks().forEach(remark -> target.println("  " + language.say(remark)));
        } else {
            result.remarks()
                    .forEach(why -> target.println(language.say(Text.of("{0}: {1}", file, why))));
        }
        target.flush();
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }
}
