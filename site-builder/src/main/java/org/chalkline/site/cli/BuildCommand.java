package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.output.Format;
import org.chalkline.site.output.SiteFormat;
import org.chalkline.site.publish.Published;
import org.chalkline.site.publish.Summary;
import org.chalkline.site.source.WebAddress;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline build}: a content folder becomes a site. */
@Command(
        name = "build",
        description = "Builds the lessons of a content folder into a site.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class BuildCommand implements Callable<Integer> {

    /** From this many lessons on, print progress even when stderr is not a terminal. */
    private static final int MANY = 10;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CONTENT",
            defaultValue = "content",
            description = "The folder with the lessons (default: ${DEFAULT-VALUE}).")
    private Path content = Path.of("content");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "The directory or file of the site (default: target/site, for a zip"
                            + " target/site.zip, for single pages target/single, for a single"
                            + " site target/site.html).")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "directory",
            description =
                    "How to write the site: as a ${COMPLETION-CANDIDATES} (default:"
                            + " ${DEFAULT-VALUE}). single makes each page one file, single-site"
                            + " all pages together, with all they need inside.")
    private Format format = Format.DIRECTORY;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where readers will find the site, in place of 'url' in site.yml.")
    private @Nullable String url;

    @Mixin private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws IOException {
        SiteFormat form = format.form();
        Path place = output == null ? form.place() : output;
        Destination destination =
                new Destination(place, form, isFound(form) ? address() : "", true);
        require(content, destination, spec);
        Diagnostics diagnostics = report.diagnostics();
        Pipeline pipeline = pipeline(destination, spec);
        return build(pipeline, content, destination, report, spec, diagnostics, true) == null
                ? 1
                : 0;
    }

    /** Returns whether pages of a form lead to the site's address; carried together, none does. */
    private static boolean isFound(SiteFormat form) {
        return form.isHosted() || !form.isTogether();
    }

    private @Nullable String address() {
        String address = url == null ? null : WebAddress.of(url);
        if (url != null && address == null) {
            throw Chalkline.refused(
                    spec,
                    Text.of(
                            "'{0}' is no address of a site. Name one such as {1}",
                            url, WebAddress.EXAMPLE));
        }
        return address;
    }

    /**
     * Builds a site, writes it and prints how that went; returns null if there are errors.
     *
     * @param pipeline one that built before builds what changed
     * @param diagnostics where mistakes are reported
     * @param detailed whether to print what happens to each lesson, too
     */
    static @Nullable Published build(
            Pipeline pipeline,
            Path content,
            Destination destination,
            ReportOptions report,
            CommandSpec spec,
            Diagnostics diagnostics,
            boolean detailed)
            throws IOException {
        PrintWriter out = report.summary(spec.commandLine().getOut(), spec.commandLine().getErr());
        long start = System.nanoTime();
        Published built = make(pipeline, content, report, spec, diagnostics, detailed);
        if (built == null) {
            return null;
        }
        Translation language = Chalkline.language(spec);
        Path output = destination.output();
        long size = destination.format().write(built.files(), output);
        double seconds = (System.nanoTime() - start) / 1e9;
        Summary summary = built.summary();
        if (detailed) {
            destination.format().costs(built.files(), summary.weights()).stream()
                    .map(language::say)
                    .forEach(out::println);
        }
        summary.shortcomings().stream().map(language::say).forEach(out::println);
        Text line = built(output, summary, seconds, size / 1e6);
        int passed = diagnostics.passed().size();
        out.println(
                language.say(
                        passed == 0
                                ? line
                                : passed == 1
                                        ? Text.of("{0}; 1 error was let pass", line)
                                        : Text.of("{0}; {1} errors were let pass", line, passed)));
        out.flush();
        return built;
    }

    private static Text built(Path output, Summary summary, double seconds, double megabytes) {
        int pages = summary.pages();
        int figures = summary.figures();
        int formulas = summary.formulas();
        return Text.of(
                "Built {0}: {1}, {2}, {3} in {4} s, {5} MB",
                output,
                pages == 1 ? Text.of("1 page") : Text.of("{0} pages", pages),
                figures == 1 ? Text.of("1 figure") : Text.of("{0} figures", figures),
                formulas == 1 ? Text.of("1 formula") : Text.of("{0} formulas", formulas),
                tenths(seconds),
                tenths(megabytes));
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Refuses a folder that is not there, and an output that would do harm to files of others. */
    static void require(Path content, Destination destination, CommandSpec spec)
            throws IOException {
        if (!Files.isDirectory(content)) {
            throw Chalkline.refused(
                    spec,
                    Text.of(
                            "There is no folder '{0}'. Name the folder with your lessons.",
                            content));
        }
        Text objection = OutputPlace.objection(content, destination);
        if (!objection.isEmpty()) {
            throw Chalkline.refused(spec, objection);
        }
    }

    /**
     * Builds a site in memory and prints what is wrong with it; returns null if there are errors.
     */
    static @Nullable Published make(
            Pipeline pipeline,
            Path content,
            ReportOptions report,
            CommandSpec spec,
            Diagnostics diagnostics,
            boolean detailed)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Published built =
                pipeline.build(
                        content,
                        diagnostics,
                        (lesson, number, count) -> {
                            if (detailed && (count >= MANY || ReportOptions.isOnTerminal())) {
                                err.println(number + "/" + count + " " + lesson);
                                err.flush();
                            }
                        });
        report.print(diagnostics, content, spec);
        if (diagnostics.hasErrors()) {
            err.println(
                    Chalkline.language(spec)
                            .say(Text.of("Nothing was written: the errors above come first.")));
            err.flush();
            return null;
        }
        return built;
    }

    /** Returns what builds the site that a destination calls for. */
    static Pipeline pipeline(Destination destination, CommandSpec spec) {
        return new Pipeline(
                Cache.in(cacheFolder()),
                destination.format(),
                destination.address(),
                destination.offline(),
                Chalkline.language(spec));
    }

    /** Typeset formulas and code are kept between builds where the system keeps such things. */
    private static Path cacheFolder() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches =
                xdg == null || xdg.isEmpty()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(xdg);
        return caches.resolve("chalkline");
    }
}
