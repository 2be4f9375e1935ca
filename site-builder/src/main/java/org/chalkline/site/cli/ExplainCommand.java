package org.chalkline.site.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chalkline.site.diagnostic.Explanation;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Severity;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
            throw Chalkline.refused(
                    spec,
                    Text.sentences(
                            Text.of("There is no code '{0}'.", wanted),
                            Nearest.hint(wanted, Mistake.codes()),
                            Text.of("All are listed by: chalkline explain")));
        }
        Severity lenient = mistake.lenientSeverity();
        Text kind = mistake.kind(mistake.severity());
        out.println(
                Chalkline.language(spec)
                        .say(
                                lenient == mistake.severity()
                                        ? kind
                                        : Text.of(
                                                "{0}, with --lenient: {1}", kind, lenient.text())));
        out.println();
        out.println(Explanation.of(mistake).text());
    }
}
