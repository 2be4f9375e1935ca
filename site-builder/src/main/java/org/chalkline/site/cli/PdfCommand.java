package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.output.DirectoryOutput;
import org.chalkline.site.output.Format;
import org.chalkline.site.print.Chromium;
import org.chalkline.site.publish.Published;
import org.chalkline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline pdf}: a PDF of each lesson, printed by a Chromium of this machine. */
@Command(
        name = "pdf",
        description = "Prints each lesson of a content folder into a PDF, by a Chromium or Chrome.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class PdfCommand implements Callable<Integer> {

    /** The sizes of paper that style sheets know by these names. */
    enum Paper {
        A4,
        A5,
        B5,
        LETTER,
        LEGAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
            defaultValue = "target/pdf",
            description = "The directory of the PDFs (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target/pdf");

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            defaultValue = "a4",
            description = "The paper: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Paper paper = Paper.A4;

    @Mixin private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() throws IOException {
        Destination destination = new Destination(output, Format.DIRECTORY.form(), null, false);
        BuildCommand.require(content, destination, spec);
        Chromium chromium = Chromium.find(System.getenv());
        if (chromium == null) {
            throw new Refusal(
                    Text.of(
                            "there is no Chromium or Chrome here to print with: install one, or name"
                                    + " its program in {0}",
                            Chromium.VARIABLE));
        }
        Published built =
                BuildCommand.make(
                        BuildCommand.pipeline(destination, spec),
                        content,
                        report,
                        spec,
                        report.diagnostics(),
                        true);
        if (built == null) {
            return 1;
        }
        Path scratch = Files.createTempDirectory("chalkline-pdf");
        try {
            DirectoryOutput.write(print(built, chromium, scratch), output);
        } finally {
            DirectoryOutput.delete(scratch);
        }
        return 0;
    }

    private SiteFiles print(Published built, Chromium chromium, Path scratch) throws IOException {
        PrintWriter out = report.summary(spec.commandLine().getOut(), spec.commandLine().getErr());
        Path site = scratch.resolve("site");
        DirectoryOutput.write(onPaper(built), site);
        SiteFiles pdfs = new SiteFiles();
        for (String page : built.lessons()) {
            String name = page.substring(0, page.lastIndexOf('.')) + ".pdf";
            byte[] pdf = chromium.pdf(site.resolve(page), scratch);
            pdfs.add(name, pdf);
            out.println(
                    String.format(
                            Locale.ROOT, "%s: %.1f MB", output.resolve(name), pdf.length / 1e6));
            out.flush();
        }
        return pdfs;
    }

    /** The site with the size of the paper at the end of its style sheet. */
    private SiteFiles onPaper(Published built) {
        SiteFiles site = new SiteFiles();
        byte[] size = ("\n@page { size: " + paper + "; }\n").getBytes(StandardCharsets.UTF_8);
        built.files()
                .all()
                .forEach(
                        (path, content) -> {
                            byte[] whole = content;
                            if (path.equals(built.style())) {
                                whole = Arrays.copyOf(content, content.length + size.length);
                                System.arraycopy(size, 0, whole, content.length, size.length);
                            }
                            site.add(path, whole);
                        });
        return site;
    }
}
