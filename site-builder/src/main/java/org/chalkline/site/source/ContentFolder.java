package org.chalkline.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.json.Schema;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.Places;
import org.chalkline.site.yaml.Yaml;

/**
 * What an author's folder holds, read once.
 *
 * <p>Every {@code .md} file is a lesson, {@code site.yml} is the configuration, {@code theme} holds
 * templates and a style sheet that replace or follow Chalkline's own, and any other file goes into
 * the site as it is. Files and folders whose names start with a dot or {@code _} are left alone,
 * but for lessons that include them.
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

    private static final String FENCE = "---";

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
        for (Path path : list(root)) {
            String name = root.relativize(path).toString().replace('\\', '/');
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
        if (lessons.isEmpty() && files.keySet().stream().noneMatch(ContentFolder::isLesson)) {
            diagnostics.report(
                    Mistake.NO_LESSON,
                    ".",
                    Position.START,
                    "no lesson in this folder",
                    "a file whose name ends in .md",
                    "");
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
                        String.format(
                                "'%s' is the lesson '%s' in '%s', too",
                                other.path(), lesson.topic(), tag),
                        "one file for a lesson in a language",
                        "");
            }
        }
    }

    private static boolean isTheme(String name) {
        return name.equals(STYLE)
                || (name.startsWith(THEME)
                        && (name.endsWith(".html") || name.endsWith(OwnWords.ENDING)));
    }

    private static boolean isLesson(String name) {
        return name.endsWith(".md");
    }

    private static List<Path> list(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> isOurs(root.relativize(path)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOurs(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
                return false;
            }
        }
        return true;
    }

    private static LessonFile lesson(
            String path,
            String text,
            SiteConfig config,
            List<Language> known,
            Diagnostics diagnostics) {
        String matter = "";
        String body = text;
        int bodyLine = 1;
        boolean isOpen = false;
        if (text.startsWith(FENCE + "\n")) {
            int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
            boolean closedAtEnd = end < 0 && text.endsWith("\n" + FENCE);
            end = closedAtEnd ? text.length() - FENCE.length() - 1 : end;
            isOpen = end < 0;
            if (isOpen) {
                diagnostics.report(
                        Mistake.OPEN_FRONT_MATTER,
                        path,
                        Position.START,
                        "front matter that never ends",
                        "a line '---' after it",
                        "");
            } else {
                matter = text.substring(FENCE.length() + 1, Math.max(FENCE.length() + 1, end + 1));
                body = closedAtEnd ? "" : text.substring(end + 2 + FENCE.length());
                bodyLine = 2 + (int) matter.chars().filter(c -> c == '\n').count() + 1;
            }
        }
        FieldReader fields =
                new FieldReader(
                        Yaml.read(matter, path, Places.from(2), diagnostics), path, diagnostics);
        Language folder = LessonFile.languageOf(path, known);
        Language usual = folder == null ? config.language() : folder;
        // A title that was reported already is not missing, too.
        String standIn = isOpen || fields.has("title") ? path : "";
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
        fields.close(Mistake.UNKNOWN_FIELD);
        if (folder != null && !config.languages().contains(lesson.language())) {
            diagnostics.report(
                    Mistake.UNLISTED_LANGUAGE,
                    path,
                    Position.START,
                    "a lesson in '" + folder.tag() + "'",
                    "a language that 'languages' of " + SiteConfig.FILE + " names",
                    "");
        }
        return lesson;
    }
}
