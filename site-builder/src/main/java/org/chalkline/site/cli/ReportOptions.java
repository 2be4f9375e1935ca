package org.chalkline.site.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.JsonReport;
import org.chalkline.site.diagnostic.LineReport;
import org.chalkline.site.diagnostic.Report;
import org.chalkline.site.diagnostic.SarifReport;
import org.chalkline.site.diagnostic.Terminal;
import org.chalkline.site.diagnostic.TextReport;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.SourceLines;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of what a build says of the lessons, and how. */
final class ReportOptions {

    /** Set by the launcher where somebody looks on; Java itself cannot tell before version 22. */
    private static final String TERMINAL = "chalkline.terminal";

    /** Set by the launcher to the width of the terminal. */
    private static final String COLUMNS = "chalkline.columns";

    /** The forms of reports, by their names. */
    enum Form {
        TEXT,
        LINE,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns whether programs read it, from the standard output. */
        boolean isForPrograms() {
            return this == JSON || this == SARIF;
        }
    }

    @Option(
            names = "--diagnostics",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "How to tell errors and warnings: ${COMPLETION-CANDIDATES}"
                            + " (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

    @Option(
            names = "--lenient",
            description = "Write every lesson that can be read, and say on its page what is wrong.")
    private boolean lenient;

    static boolean isOnTerminal() {
        return Boolean.getBoolean(TERMINAL);
    }

    /** Returns where a build reports to. */
    Diagnostics diagnostics() {
        return lenient ? Diagnostics.lenient(ContentFolder::isOfSite) : new Diagnostics();
    }

    /** Prints what was reported of the files of a folder. */
    void print(Diagnostics diagnostics, Path content, CommandSpec command) {
        CommandLine line = command.commandLine();
        PrintWriter target = form.isForPrograms() ? line.getOut() : line.getErr();
        report(content, Chalkline.language(command))
                .of(named(diagnostics, content))
                .forEach(target::println);
        target.flush();
    }

    /**
     * Returns what was reported of the files of a folder, with the paths of the files from here.
     */
    static List<Diagnostic> named(Diagnostics diagnostics, Path content) {
        return diagnostics.list().stream()
                .map(each -> each.in(content + "/" + each.file()))
                .toList();
    }

    /** Returns where people read how a build went. */
    PrintWriter summary(PrintWriter out, PrintWriter err) {
        return form.isForPrograms() ? err : out;
    }

    private Report report(Path content, Translation language) {
        return switch (form) {
            case TEXT -> new TextReport(terminal(), new SourceLines(content), language);
            case LINE -> new LineReport(language);
            case JSON -> new JsonReport(language);
            case SARIF -> new SarifReport(Path.of(""), language);
        };
    }

    private static Terminal terminal() {
        return isOnTerminal()
                ? Terminal.of(Integer.getInteger(COLUMNS), System.getenv())
                : Terminal.NONE;
    }
}
