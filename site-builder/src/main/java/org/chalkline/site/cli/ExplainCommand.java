package org.chalkline.site.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chalkline.site.diagnostic.Explanation;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline explain}: says what an error means and how it is mended. */
@Command(
        name = "explain",
        description = "Explains the code of an error or a warning; without one, lists all codes.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class ExplainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The code, as it stands in brackets after the word error or warning.")
    private @Nullable String code;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (code == null) {
            list(out);
        } else {
            explain(code, out);
        }
        out.flush();
        return 0;
    }

    private static void list(PrintWriter out) {
        int width = Mistake.codes().stream().mapToInt(String::length).max().orElse(0);
        for (Mistake mistake : Mistake.values()) {
            String code = mistake.code();
            out.println(
                    code
                            + " ".repeat(width - code.length() + 2)
                            + Explanation.of(mistake).summary());
        }
    }

    private void explain(String wanted, PrintWriter out) {
        Mistake mistake = Mistake.of(wanted);
        if (mistake == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    ("There is no code '" + wanted + "'. " + Nearest.hint(wanted, Mistake.codes()))
                                    .strip()
                            + " All are listed by: chalkline explain");
        }
        Severity severity = mistake.severity();
        out.println(
                severity.word()
                        + "["
                        + mistake.code()
                        + "]"
                        + (mistake.lenientSeverity() == severity
                                ? ""
                                : ", with --lenient a " + mistake.lenientSeverity().word()));
        out.println();
        out.println(Explanation.of(mistake).text());
    }
}
