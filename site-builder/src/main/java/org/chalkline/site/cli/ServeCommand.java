package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chalkline.site.output.Format;
import org.chalkline.site.preview.LiveSite;
import org.chalkline.site.preview.Preview;
import org.chalkline.site.preview.Watcher;
import org.chalkline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code chalkline serve}: builds the lessons and shows them on this machine, again after each
 * change. One thread builds and then waits for a change, so there are never two builds at once, and
 * changes during a build lead to one more.
 */
@Command(
        name = "serve",
        description = {
            "Builds the lessons and serves them on this machine until stopped.",
            "After each change it builds them again, and open pages reload or show the errors."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 0xFFFF;

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
            defaultValue = "target/site",
            description = "The directory of the site (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target/site");

    @Mixin private ReportOptions report = new ReportOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8000",
            description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8000;

    @Option(
            names = "--offline",
            description = "Let the browser keep the site, as it will that of a host.")
    private boolean offline;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw Chalkline.refused(
                    spec,
                    Text.of("There is no port {0}. Name one from 0 to {1}.", port, HIGHEST_PORT));
        }
        try (Preview preview = Preview.listen(port);
                Watcher watcher = Watcher.of(content)) {
            String address = offline ? preview.address() : null;
            Destination place = new Destination(output, Format.DIRECTORY.form(), address, offline);
            BuildCommand.require(content, place, spec);
            LiveSite site = new LiveSite(Files.exists(output.resolve("index.html")));
            LiveBuild build = new LiveBuild(content, place, report, spec, site);
            build.first();
            // With --offline the browser keeps the pages, and offers a new version itself.
            preview.serve(output, site, !offline, Chalkline.language(spec));
            PrintWriter out =
                    report.summary(spec.commandLine().getOut(), spec.commandLine().getErr());
            out.println(
                    Chalkline.language(spec)
                            .say(Text.of("Open {0} (stop with Ctrl+C)", preview.address())));
            out.flush();
            while (true) {
                watcher.awaitChange();
                build.again();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
