package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.source.Encoding;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Makes lessons of notebooks, each whole or not at all. */
public final class Import {

    private final Path output;
    private final boolean isForced;
    private final @Nullable Language language;
    private final KnownFigures known = KnownFigures.shipped();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final SiteSettings settings = new SiteSettings();

    /**
     * What became of one notebook.
     *
     * @param file as it was named
     * @param lesson the path of its lesson; empty where there is none
     * @param remarks what its author is told, in the order of its cells
     */
    public record Result(Path file, String lesson, List<Text> remarks) {

        public Result {
            remarks = List.copyOf(remarks);
        }

        /** Returns whether there is a lesson. */
        public boolean isDone() {
            return !lesson.isEmpty();
        }
    }

    /**
     * Prepares an import.
     *
     * @param output the folder of the lessons
     * @param language of all lessons, or null to guess that of each
     * @param isForced whether files that are there are replaced
     */
    public Import(Path output, @Nullable Language language, boolean isForced) {
        this.output = output;
        this.language = language;
        this.isForced = isForced;
    }

    /**
     * Takes figures for further calls from a file.
     *
     * @throws Refusal if it is broken
     */
    public void figures(Path file) throws IOException {
        known.add(file.toString(), Files.readString(file));
    }

    /**
     * Imports notebooks, and all those in folders.
     *
     * @param each hears of each as soon as it is done
     */
    public void run(List<Path> named, Consumer<Result> each) throws IOException {
        Sources sources = new Sources();
        List<Contents> all = new ArrayList<>();
        for (Path path : named) {
            Path file = path.toAbsolutePath().normalize();
            if (Files.isDirectory(file)) {
                Contents contents = Contents.of(file);
                all.add(contents);
                Set<Path> inside = new LinkedHashSet<>(contents.files());
                inside.addAll(NotebookFolder.files(file));
                inside.forEach(one -> add(sources, one, file, each));
            } else if (Files.isRegularFile(file)) {
                add(sources, file, file.resolveSibling(""), each);
            } else {
                each.accept(refused(path, Text.of("there is no such file")));
            }
        }
        for (Sources.Source source : sources.all()) {
            each.accept(one(source, sources));
        }
        for (Contents contents : all) {
            settings.order(contents, sources);
            settings.bibliographies(contents, output);
        }
        settings.macros(macros);
    }

    /**
     * Writes what the lessons need of their site into its configuration, if it has none yet.
     *
     * @return the lines that the author is to add to it; empty where nothing is left to do
     */
    public String writeSettings() throws IOException {
        return settings.write(output);
    }

    private static void add(Sources sources, Path file, Path root, Consumer<Result> each) {
        if (!sources.add(file, root)) {
            each.accept(refused(file, Text.of("another notebook of this name is imported")));
        }
    }

    private Result one(Sources.Source source, Sources sources) {
        Path file = source.file();
        try {
            Lesson lesson = Lesson.of(read(file), sources, source, known, language);
            LessonFiles.write(output, source.lesson(), lesson, isForced);
            macros.putAll(lesson.draft().macros());
            List<Text> remarks = new ArrayList<>();
            for (Draft.Remark remark : lesson.draft().remarks()) {
                remarks.add(
                        remark.cell() == 0
                                ? remark.text()
                                : Text.of("cell {0}: {1}", remark.cell(), remark.text()));
            }
            return new Result(file, source.lesson(), remarks);
        } catch (Refusal e) {
            return refused(file, e.text());
        } catch (IOException e) {
            return refused(file, Text.verbatim(String.valueOf(e)));
        }
    }

    private static Notebook read(Path file) throws IOException {
        Diagnostics problems = new Diagnostics();
        String name = file.getFileName().toString();
        String text = Encoding.decode(Files.readAllBytes(file), name, problems);
        if (text == null) {
            throw new Refusal(problems.list().get(0).sentence());
        }
        for (NotebookFormat format : NotebookFormat.ALL) {
            if (format.reads(name, text)) {
                return format.read(text);
            }
        }
        throw new Refusal(
                Text.of("this is no notebook that is known: .ipynb, text with In [1]:, .md, .qmd"));
    }

    private static Result refused(Path file, Text why) {
        return new Result(file, "", List.of(why));
    }
}
