package org.chalkline.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.Places;
import org.chalkline.site.yaml.Yaml;

/**
 * What an author's folder holds, read once.
 *
 * <p>Every {@code .md} file is a lesson, {@code site.yml} is the configuration, and any other file
 * goes into the site as it is. Files and folders whose names start with a dot or {@code _} are left
 * alone.
 *
 * @param files the other files, by their path
 */
public record ContentFolder(SiteConfig config, List<LessonFile> lessons, Map<String, Path> files) {

    private static final String FENCE = "---";

    /**
     * Reads a folder; what is wrong with a file is reported.
     *
     * @throws IOException if the folder cannot be read
     */
    public static ContentFolder read(Path root, Diagnostics diagnostics) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, String> lessons = new LinkedHashMap<>();
        String settings = "";
        for (Path path : list(root)) {
            String name = root.relativize(path).toString().replace('\\', '/');
            if (name.equals(SiteConfig.FILE)) {
                String text = Encoding.decode(Files.readAllBytes(path), name, diagnostics);
                settings = text == null ? "" : text;
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
        Set<String> topics = new TreeSet<>();
        lessons.keySet().forEach(name -> topics.add(LessonFile.topic(name)));
        SiteConfig config = SiteConfig.read(settings, topics, diagnostics);
        List<LessonFile> sources = new ArrayList<>();
        for (Map.Entry<String, String> lesson : lessons.entrySet()) {
            sources.add(lesson(lesson.getKey(), lesson.getValue(), config, diagnostics));
        }
        return new ContentFolder(config, List.copyOf(sources), files);
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
            String path, String text, SiteConfig config, Diagnostics diagnostics) {
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
        Language folder = LessonFile.languageOf(path);
        Language usual = folder == null ? config.language() : folder;
        // A title that was reported already is not missing, too.
        String standIn = isOpen || fields.has("title") ? path : "";
        LessonFile lesson =
                new LessonFile(
                        path,
                        fields.language("lang", usual, config.languages()),
                        fields.text("title", standIn),
                        fields.text("description", ""),
                        fields.whole("order", LessonFile.LAST),
                        body,
                        bodyLine);
        // Other programs' lessons carry fields of their own.
        fields.close(Mistake.UNKNOWN_FIELD);
        if (!config.languages().contains(lesson.language())) {
            diagnostics.report(
                    Mistake.UNLISTED_LANGUAGE,
                    path,
                    Position.START,
                    "a lesson in '" + lesson.language().tag() + "'",
                    "a language that 'languages' of " + SiteConfig.FILE + " names",
                    "");
        }
        return lesson;
    }
}
