package org.chalkline.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chalkline.site.output.Format;
import org.chalkline.site.preview.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline serve}: builds the lessons and shows them on this machine. */
@Command(
        name = "serve",
        description = "Builds the lessons and serves them on this machine until stopped.",
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
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no port " + port + ". Name one from 0 to " + HIGHEST_PORT + ".");
        }
        String address = offline ? "http://localhost:" + port + "/" : null;
        Destination place = new Destination(output, Format.DIRECTORY, address, offline);
        if (!BuildCommand.build(content, place, report, spec)) {
            return 1;
        }
        try (Preview preview = Preview.start(output, port)) {
            spec.commandLine()
                    .getOut()
                    .println("Open " + preview.address() + " (stop with Ctrl+C)");
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
