package org.chalkline.site;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line program. */
@Command(
        name = "chalkline",
        description = "Builds static sites of interactive lessons.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class,
        subcommands = {BuildCommand.class, ServeCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:built",
            "1:errors in the content, all of them printed; the previous output stays",
            "2:wrong usage"
        })
public final class Chalkline {

    Chalkline() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the program and returns its exit status. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Chalkline());
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    command.getErr().println("chalkline: " + problem.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
        return args.length == 0 ? line.execute("--help") : line.execute(args);
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
