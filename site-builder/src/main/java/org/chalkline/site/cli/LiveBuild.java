package org.chalkline.site.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.preview.ErrorList;
import org.chalkline.site.preview.LiveSite;
import org.chalkline.site.publish.Published;
import org.chalkline.site.source.SourceLines;
import picocli.CommandLine.Model.CommandSpec;

/** Builds the site that is being served, and tells its open pages how that went. */
final class LiveBuild {

    private final Path content;
    private final Destination destination;
    private final ReportOptions report;
    private final CommandSpec spec;
    private final LiveSite site;
    private final Pipeline pipeline;

    LiveBuild(
            Path content,
            Destination destination,
            ReportOptions report,
            CommandSpec spec,
            LiveSite site) {
        this.content = content;
        this.destination = destination;
        this.report = report;
        this.spec = spec;
        this.site = site;
        pipeline = BuildCommand.pipeline(destination, spec);
    }

    /**
     * Builds for the first time. Errors in the content are told to the pages, too.
     *
     * @throws IOException if a file cannot be read or written
     */
    void first() throws IOException {
        build(true);
    }

    /** Builds once more. Whatever goes wrong is told, and the former site stays. */
    void again() {
        try {
            build(false);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError problem) {
            site.failed(ErrorList.of(Chalkline.print(problem, spec), Chalkline.language(spec)));
        }
    }

    private void build(boolean detailed) throws IOException {
        Diagnostics diagnostics = report.diagnostics();
        Published built =
                BuildCommand.build(
                        pipeline, content, destination, report, spec, diagnostics, detailed);
        if (built == null) {
            site.failed(
                    ErrorList.of(
                            ReportOptions.named(diagnostics, content),
                            new SourceLines(content),
                            Chalkline.language(spec)));
        } else {
            site.built(built.files().version());
        }
    }
}
