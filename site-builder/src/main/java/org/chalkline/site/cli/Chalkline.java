package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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
            ImportCommand.class,
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

    @Spec private CommandSpec spec = CommandSpec.create();

    private Translation language = Translation.ENGLISH;
    private @Nullable String told;

    Chalkline() {}

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            scope = ScopeType.INHERIT,
            description =
                    "The language of messages: en or zh-CN (default: that of this machine); also"
                            + " that of the descriptions in schemas (default: en) and of imported"
                            + " lessons (default: guessed).")
    void choose(String tag) {
        if (!Translations.TAGS.contains(tag)) {
            throw refused(
                    spec,
                    Text.sentences(
                            Text.of(
                                    "There are no messages in '{0}', only in {1}.",
                                    tag, Text.list(Translations.TAGS)),
                            Nearest.hint(tag, Translations.TAGS)));
        }
        told = tag;
        speak(tag);
    }

    private void speak(String tag) {
        language = Translations.of(tag);
        spec.commandLine().setResourceBundle(Translations.help(tag));
    }

    /** Returns the language in which a command of this program is to speak. */
    static Translation language(CommandSpec command) {
        return ((Chalkline) command.root().userObject()).language;
    }

    /** Returns the tag of the language that the call names; English where it names none. */
    static String languageTold(CommandSpec command) {
        String named = languageNamed(command);
        return named == null ? Translation.ENGLISH.tag() : named;
    }

    /** Returns the tag of the language that the call names, or null. */
    static @Nullable String languageNamed(CommandSpec command) {
        return ((Chalkline) command.root().userObject()).told;
    }

    /** Returns what is thrown where a command is called in a wrong way. */
    static ParameterException refused(CommandSpec command, Text why) {
        return new ParameterException(command.commandLine(), language(command).say(why));
    }

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
        Chalkline program = new Chalkline();
        CommandLine line =
                new CommandLine(program)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(Chalkline::fail);
        program.speak(Translations.usual(Locale.getDefault(Locale.Category.DISPLAY)));
        return line;
    }

    private static int run(CommandLine line, String... args) {
        return args.length == 0 ? line.execute("--help") : line.execute(args);
    }

    private static int fail(Exception problem, CommandLine command, ParseResult parsed) {
        print(problem, command.getCommandSpec());
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /**
     * Prints what the system refused; anything else is a bug of ours, whose trace we want.
     *
     * @return the first line of it
     */
    static Text print(Throwable problem, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        Text said = said(cause);
        Text line =
                Text.of(
                        "chalkline: {0}",
                        said.isEmpty()
                                ? Text.of(
                                        "this is a bug of Chalkline; please report it with these"
                                                + " lines:")
                                : said);
        err.println(language(command).say(line));
        if (said.isEmpty()) {
            problem.printStackTrace(err);
        }
        err.flush();
        return line;
    }

    /** Returns what the system says; nothing where it is not the system that speaks. */
    private static Text said(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal.text();
        }
        if (cause instanceof InvalidPathException name) {
            return Text.of(
                    "this system's locale has no file names such as '{0}'; set LC_ALL to a UTF-8"
                            + " locale such as C.UTF-8",
                    name.getInput());
        }
        // Of files, many messages of the system are a bare path; the type says what is wrong.
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return Text.of("{0}: {1}", String.valueOf(file.getFile()), kind(file));
        }
        return cause instanceof IOException
                ? Text.verbatim(String.valueOf(cause.getMessage()))
                : Text.NONE;
    }

    private static Text kind(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return Text.of("no such file");
        }
        if (problem instanceof AccessDeniedException) {
            return Text.of("access denied");
        }
        if (problem instanceof FileAlreadyExistsException) {
            return Text.of("file already exists");
        }
        String type = problem.getClass().getSimpleName().replace("Exception", "");
        return Text.verbatim(type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
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
