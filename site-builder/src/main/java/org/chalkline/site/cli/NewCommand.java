package org.chalkline.site.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline new}: a folder in which somebody begins to write lessons. */
@Command(
        name = "new",
        description = "Makes a folder with a lesson to begin with and a workflow for GitHub Pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class NewCommand implements Callable<Integer> {

    /** A repository that was just made or cloned holds this and nothing else. */
    private static final String GIT = ".git";

    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder, which is new or empty.")
    private Path directory = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "TAG",
            split = ",",
            defaultValue = "zh-CN,en",
            description = "The languages of the lessons (default: ${DEFAULT-VALUE}).")
    private List<String> languages = List.of();

    @Override
    public Integer call() throws IOException {
        List<Language> chosen = languages();
        refuseTaken();
        PrintWriter out = spec.commandLine().getOut();
        for (Map.Entry<String, String> file : Starter.files(chosen).entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            out.println(path);
        }
        String serve =
                program() + " serve " + quoted(directory.resolve(Starter.CONTENT).toString());
        Translation language = Chalkline.language(spec);
        out.println(language.say(Text.of("Begin with: {0}", serve)));
        out.println(
                language.say(
                        Text.of("The file {0} says how the site is published.", Starter.WORKFLOW)));
        out.flush();
        return 0;
    }

    /**
     * Returns the command that runs this program here: as its launcher was called, or by its jar.
     */
    private static String program() {
        String launcher = System.getProperty("chalkline.command");
        if (launcher != null) {
            return quoted(launcher);
        }
        String jar = System.getProperty("java.class.path", "");
        return jar.endsWith(".jar") && !jar.contains(File.pathSeparator)
                ? "java -jar " + quoted(jar)
                : "chalkline";
    }

    /** Returns a word as a shell reads it. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private List<Language> languages() {
        List<String> tags = Language.ALL.stream().map(Language::tag).toList();
        Set<Language> chosen = new LinkedHashSet<>();
        for (String tag : languages) {
            Language language = Language.of(tag);
            if (language == null) {
                throw Chalkline.refused(
                        spec,
                        Text.sentences(
                                Text.of(
                                        "There is no lesson to begin with in '{0}', only in {1}.",
                                        tag, Text.list(tags)),
                                Nearest.hint(tag, tags)));
            }
            chosen.add(language);
        }
        return List.copyOf(chosen);
    }

    private void refuseTaken() throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Text objection = Text.of("'{0}' is a file.", directory);
        if (Files.isDirectory(directory)) {
            try (Stream<Path> content = Files.list(directory)) {
                objection =
                        content.map(path -> path.getFileName().toString())
                                .filter(name -> !name.equals(GIT))
                                .sorted()
                                .findFirst()
                                .map(
                                        name ->
                                                Text.of(
                                                        "'{0}' is not empty: it holds '{1}'.",
                                                        directory, name))
                                .orElse(Text.NONE);
            }
        }
        if (!objection.isEmpty()) {
            throw Chalkline.refused(
                    spec, Text.sentences(objection, Text.of("Name a new or an empty folder.")));
        }
    }
}
