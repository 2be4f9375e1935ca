package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command line program. */
@Command(
        name = "chalkline",
        description = "Builds static sites of interactive lessons.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class,
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            PdfCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            SchemaCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:built",
            "1:errors in the content, all of them printed; the previous output stays",
            "2:wrong usage, or a file, folder or port that cannot be used"
        })
public final class Chalkline {

    Chalkline() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        return run(commandLine(), args);
    }

    /** Runs the program with other streams than the usual ones. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(commandLine().setOut(out).setErr(err), args);
    }

    /** Returns the commands with their options, ready to run. */
    public static CommandLine commandLine() {
        return new CommandLine(new Chalkline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Chalkline::fail);
    }

    private static int run(CommandLine line, String... args) {
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }

    private static int fail(Exception problem, CommandLine command, ParseResult parsed) {
        print(problem, command.getErr());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /**
     * Prints what the system refused; anything else is a bug of ours, whose trace we want.
     *
     * @return the first line of it
     */
    static String print(Throwable problem, PrintWriter err) {
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        String line;
        if (cause instanceof IOException refused) {
            line = "chalkline: " + message(refused);
            err.println(line);
        } else if (cause instanceof InvalidPathException name) {
            line =
                    "chalkline: this system's locale has no file names such as '"
                            + name.getInput()
                            + "'; set LC_ALL to a UTF-8 locale such as C.UTF-8";
            err.println(line);
        } else {
            line = "chalkline: this is a bug of Chalkline; please report it with these lines:";
            err.println(line);
            problem.printStackTrace(err);
        }
        err.flush();
        return line;
    }

    /** Of files, many messages of the system are a bare path; the type says what is wrong. */
    private static String message(IOException problem) {
        if (problem instanceof FileSystemException file && file.getReason() == null) {
            String type = file.getClass().getSimpleName().replace("Exception", "");
            return file.getFile()
                    + ": "
                    + type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
        return String.valueOf(problem.getMessage());
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Chalkline.class.getPackage().getImplementationVersion();
            return new String[] {"chalkline " + (version == null ? "(not packaged)" : version)};
        }
    }
}
