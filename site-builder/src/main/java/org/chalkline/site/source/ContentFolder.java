package org.chalkline.site.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.param.Schema;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;

/**
 * What an author's folder holds, read once.
 *
 * <p>Every {@code .md} file is a lesson, {@code site.yml} is the configuration, {@code theme} holds
 * templates and a style sheet that replace or follow Chalkline's own, and any other file goes into
 * the site as it is. Files and folders whose names start with a dot or {@code _} are left alone;
 * those with {@code _} may be included by lessons. A symbolic link stands for what it leads to, if
 * that is in the folder.
 *
 * @param theme the texts of its templates and of its style sheet, by their names in {@link #THEME}
 * @param files the other files, by their path
 */
public record ContentFolder(
        SiteConfig config,
        List<LessonFile> lessons,
        Map<String, String> theme,
        Map<String, Path> files) {

    /** The folder of what changes a site's looks. */
    public static final String THEME = "theme/";

    /** The style sheet of a site, which comes after Chalkline's own. */
    public static final String STYLE = THEME + "style.css";

    /** Folders in which Sphinx keeps what its pages show. */
    private static final Set<String> MEDIA = Set.of("_images", "_static");

    /** Where front matter begins; below empty lines only if a field follows. */
    private static final Pattern OPENING =
            Pattern.compile("(?:---[ \\t]*\\n|\\s*\\n---[ \\t]*\\n(?=[\\w-]+[ \\t]*:))");

    /** Where it ends: at minuses, or at YAML's own end. */
    private static final Pattern CLOSING =
            Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");

    private static final String NOTEBOOK = ".ipynb";

    /**
     * Reads a folder; what is wrong with a file is reported.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ContentFolder read(Path root, Diagnostics diagnostics) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, String> theme = new LinkedHashMap<>();
        Map<String, String> lessons = new LinkedHashMap<>();
        String settings = "";
        for (Path path : list(root, diagnostics)) {
            String name = name(root, path);
            if (name.equals(SiteConfig.FILE)) {
                String text = Encoding.decode(Files.readAllBytes(path), name, diagnostics);
                settings = text == null ? "" : text;
            } else if (isTheme(name)) {
                String text = Encoding.decode(Files.readAllBytes(path), name, diagnostics);
                theme.put(name.substring(THEME.length()), text == null ? "" : text);
            } else if (isLesson(name)) {
                String text = Encoding.decode(Files.readAllBytes(path), name, diagnostics);
                if (text == null) {
                    // It is there for those that link to it: they are not at fault.
                    files.put(name, path);
                } else {
                    lessons.put(name, text);
                }
            } else {
                files.put(name, path);
            }
        }
        for (String name : files.keySet()) {
            checkNotebook(name, lessons.keySet(), diagnostics);
        }
        if (lessons.isEmpty() && files.keySet().stream().noneMatch(ContentFolder::isLesson)) {
            diagnostics.report(
                    Mistake.NO_LESSON,
                    ".",
                    Position.START,
                    Text.of("no lesson in this folder"),
                    Text.of("a file whose name ends in .md"));
        }
        List<Language> languages = OwnWords.languages(theme, diagnostics);
        SiteConfig config = SiteConfig.read(settings, lessons.keySet(), languages, diagnostics);
        List<LessonFile> sources = new ArrayList<>();
        for (Map.Entry<String, String> lesson : lessons.entrySet()) {
            sources.add(lesson(lesson.getKey(), lesson.getValue(), config, languages, diagnostics));
        }
        checkTopics(sources, diagnostics);
        return new ContentFolder(config, List.copyOf(sources), theme, files);
    }

    /**
     * A notebook beside a lesson of its name is there to be had; any other is meant as a lesson.
     */
    private static void checkNotebook(String name, Set<String> lessons, Diagnostics diagnostics) {
        if (name.endsWith(NOTEBOOK)
                && !lessons.contains(
                        name.substring(0, name.length() - NOTEBOOK.length()) + ".md")) {
            diagnostics.report(
                    Mistake.NOTEBOOK_AS_FILE,
                    name,
                    Position.START,
                    Text.of("a notebook is no lesson, and readers get it as a file"),
                    Text.NONE,
                    Text.of("'chalkline import' makes a lesson of it."));
        }
    }

    /**
     * Returns the same for a site that will be found at an address, as {@link WebAddress} has it.
     */
    public ContentFolder at(String address) {
        return new ContentFolder(config.at(address), lessons, theme, files);
    }

    /** Returns what the front matter of lessons may say, where a site has no own languages. */
    public static Schema frontMatterAnywhere() {
        return FrontMatter.schema(Language.ALL);
    }

    /** Returns what the configuration of a site may say that has no own languages. */
    public static Schema configurationAnywhere() {
        return SiteConfig.schema(List.of(), Language.ALL);
    }

    /** Returns what the front matter of lessons in this folder may say. */
    public Schema frontMatter() {
        return FrontMatter.schema(config.languages());
    }

    /** Returns what the configuration of this folder may say, and which lessons it may name. */
    public Schema configuration() {
        return SiteConfig.schema(
                lessons.stream().map(LessonFile::path).toList(),
                OwnWords.languages(theme, new Diagnostics()));
    }

    /** A lesson's translations are found by its topic, so each language may have it once. */
    private static void checkTopics(List<LessonFile> lessons, Diagnostics diagnostics) {
        Map<String, LessonFile> first = new HashMap<>();
        for (LessonFile lesson : lessons) {
            String tag = lesson.language().tag();
            LessonFile other = first.putIfAbsent(tag + "/" + lesson.topic(), lesson);
            if (other != null) {
                diagnostics.report(
                        Mistake.TAKEN_TOPIC,
                        lesson.path(),
                        Position.START,
                        Text.of(
                                "'{0}' is already the lesson '{1}' in '{2}'",
                                other.path(), lesson.topic(), tag),
                        Text.of("one file for a lesson in a language"));
            }
        }
    }

    /** Returns whether a file is no lesson's, but the whole site's. */
    public static boolean isOfSite(String name) {
        return name.equals(SiteConfig.FILE) || name.startsWith(THEME);
    }

    private static boolean isTheme(String name) {
        return name.equals(STYLE)
                || (name.startsWith(THEME)
                        && (name.endsWith(".html") || name.endsWith(OwnWords.ENDING)));
    }

    private static boolean isLesson(String name) {
        return name.endsWith(".md");
    }

    /**
     * Returns the files of a folder in the order of their names; links that lead out are reported.
     */
    private static List<Path> list(Path root, Diagnostics diagnostics) throws IOException {
        Boundary boundary = new Boundary(root);
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                Integer.MAX_VALUE,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (folder.equals(root) || isTaken(folder)) {
                            return FileVisitResult.CONTINUE;
                        }
                        return FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (attributes.isSymbolicLink() && isOurs(file)) {
                            refuse(
                                    file,
                                    Text.of(
                                            "'{0}' is a link to what is not there",
                                            file.getFileName()));
                        } else if (attributes.isRegularFile() && isTaken(file)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException problem)
                            throws IOException {
                        if (!isOurs(file)) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (!(problem instanceof FileSystemLoopException)) {
                            throw problem;
                        }
                        refuse(
                                file,
                                Text.of(
                                        "'{0}' is a link to a folder that it is in",
                                        file.getFileName()));
                        return FileVisitResult.CONTINUE;
                    }

                    private boolean isTaken(Path path) throws IOException {
                        if (!isOurs(path)) {
                            return false;
                        }
                        if (Files.isSymbolicLink(path)
                                && Files.isDirectory(path)
                                && boundary.isLinked(root, path.resolveSibling(""))) {
                            refuse(
                                    path,
                                    Text.of(
                                            "'{0}' is a link to a folder in a folder that a link shows",
                                            path.getFileName()));
                            return false;
                        }
                        boolean isInside = boundary.holds(path);
                        if (!isInside) {
                            refuse(
                                    path,
                                    Text.of(
                                            "'{0}' is a link that leads out of the content folder",
                                            path.getFileName()));
                        }
                        return isInside;
                    }

                    private void refuse(Path path, Text what) {
                        diagnostics.report(
                                Mistake.OUTSIDE_CONTENT,
                                name(root, path),
                                Position.START,
                                what,
                                Text.of(
                                        "a file or folder of the content folder itself, with no name"
                                                + " that begins with a dot"));
                    }
                });
        files.sort(null);
        return files;
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isOurs(Path path) {
        String name = path.getFileName().toString();
        return MEDIA.contains(name) || (!name.startsWith(".") && !name.startsWith("_"));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static LessonFile lesson(
            String path,
            String text,
            SiteConfig config,
            List<Language> known,
            Diagnostics diagnostics) {
        String matter = "";
        String body = text;
        int matterLine = 2;
        int bodyLine = 1;
        boolean isOpen = false;
        Matcher opening = OPENING.matcher(text);
        if (opening.lookingAt()) {
            Matcher closing = CLOSING.matcher(text);
            isOpen = !closing.find(opening.end());
            if (isOpen) {
                diagnostics.report(
                        Mistake.OPEN_FRONT_MATTER,
                        path,
                        Position.START,
                        Text.of("front matter that never ends"),
                        Text.of("a line '---' after it"));
            } else {
                matter = text.substring(opening.end(), closing.start());
                body = text.substring(closing.end());
                matterLine = 1 + lines(text.substring(0, opening.end()));
                bodyLine = 1 + lines(text.substring(0, closing.end()));
            }
        }
        Diagnostics reading = diagnostics.part();
        FieldReader fields =
                new FieldReader(
                        Yaml.read(matter, path, FilePositions.from(matterLine), reading),
                        path,
                        diagnostics);
        Language folder = LessonFile.languageOf(path, known);
        Language usual = folder == null ? config.language() : folder;
        diagnostics.add(reading);
        // A title that was reported already, or that a mistake hides, is not missing, too.
        String standIn = isOpen || fields.has("title") || !reading.list().isEmpty() ? path : "";
        FrontMatter front = FrontMatter.read(fields, standIn, usual, config.languages());
        LessonFile lesson =
                new LessonFile(
                        path,
                        LessonFile.topicOf(path, known),
                        front.language(),
                        front.title(),
                        front.description(),
                        front.date(),
                        front.order(),
                        body,
                        bodyLine);
        // Other programs' lessons carry fields of their own.
        fields.close(Mistake.UNKNOWN_FIELD, FrontMatter.OF_OTHERS);
        if (folder != null && !config.languages().contains(lesson.language())) {
            diagnostics.report(
                    Mistake.UNLISTED_LANGUAGE,
                    path,
                    Position.START,
                    Text.of("a lesson in '{0}'", folder.tag()),
                    Text.of("a language that 'languages' of site.yml names"));
        }
        return lesson;
    }
}
