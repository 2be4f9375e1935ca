package org.chalkline.site.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chalkline.param.Schema;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yml} says of a whole site.
 *
 * <p>A new option is a component here and its line in {@link #read}, which holds its usual value,
 * too.
 *
 * @param title the name of the site
 * @param languages those that lessons may be in, in the order in which a site lists them
 * @param language of lessons whose folder and front matter name none
 * @param url where the site will be found, with a slash at its end; empty where nobody knows
 * @param repository where its sources are found, with a slash at its end; may be empty
 * @param icon the site's own icon, or null
 * @param navigation the lessons that come first, in order; the others follow
 * @param macros TeX macros that every formula may use, by name without the backslash
 * @param numbering where numbers begin anew, by kind
 * @param directives names that lessons of other programs give to boxes, and which they are here
 * @param citations the works that lessons may cite
 */
public record SiteConfig(
        Localized title,
        List<Language> languages,
        Language language,
        String url,
        String repository,
        @Nullable Icon icon,
        List<Section> navigation,
        Map<String, String> macros,
        Map<String, Numbering> numbering,
        Map<String, Box> directives,
        Citations citations) {

    /** Begins the keys of the messages that say numbers. */
    private static final String NUMBER = "number.";

    /** The name of the file. */
    public static final String FILE = "site.yml";

    /**
     * Lessons that belong together.
     *
     * @param title what they are called, or empty where they stand by themselves
     * @param topics the lessons, as {@link LessonFile#topic()} names them
     * @param isApart whether they are for others than those who learn from the other lessons
     */
    public record Section(Localized title, List<String> topics, boolean isApart) {}

    /**
     * A drawing that stands for the site.
     *
     * @param path from {@link #FILE}
     * @param place where that names it
     */
    public record Icon(String path, Position place) {

        private static @Nullable Icon read(FieldReader fields) {
            String path = fields.text("icon", "");
            return path.isEmpty() ? null : new Icon(path, fields.place("icon"));
        }
    }

    /** Returns the same for a site that will be found at an address. */
    SiteConfig at(String address) {
        return new SiteConfig(
                title,
                languages,
                language,
                address,
                repository,
                icon,
                navigation,
                macros,
                numbering,
                directives,
                citations);
    }

    /**
     * What a name stands for.
     *
     * @param directive the name of a directive
     * @param title of boxes that have none of their own, or empty
     * @param place where {@link #FILE} says so
     */
    public record Box(String directive, String title, Position place) {

        private static Map<String, Box> read(FieldReader fields) {
            Map<String, Box> boxes = new LinkedHashMap<>();
            fields.lines("directives")
                    .forEach(
                            (name, text) -> {
                                String[] parts = text.strip().split("\\s+", 2);
                                String title = parts.length > 1 ? parts[1] : "";
                                Position place = fields.place("directives." + name);
                                boxes.put(name, new Box(parts[0], title, place));
                            });
            return boxes;
        }
    }

    /** Where numbers of figures, equations and the like begin anew. */
    public enum Numbering {
        /** In each lesson. */
        LESSON,
        /** In each lesson, whose own number among those of its language stands before: 2.1. */
        CHAPTER,
        /** Nowhere: they go on through the lessons of a language in their order. */
        SITE
    }

    /** Returns how things of a kind are numbered, by the key of the message that says it. */
    public Numbering numbering(String key) {
        return numbering.getOrDefault(key.substring(NUMBER.length()), Numbering.LESSON);
    }

    /** Returns the kinds of what is numbered. */
    private static List<String> numbered() {
        return Language.ALL.get(0).messages().keySet().stream()
                .filter(key -> key.startsWith(NUMBER))
                .map(key -> key.substring(NUMBER.length()))
                .sorted()
                .toList();
    }

    /**
     * The works that lessons may cite, and how.
     *
     * @param files of bibliographies, by their paths from {@link #FILE}, and where that names them
     */
    public record Citations(Map<String, Position> files, Style style) {

        /** What a work is called by. */
        public enum Style {
            AUTHOR_YEAR,
            NUMERIC
        }

        private static Citations read(FieldReader fields) {
            return new Citations(fields.paths("files"), fields.choice("style", Style.AUTHOR_YEAR));
        }
    }

    private static SiteConfig read(
            FieldReader fields, Collection<String> paths, List<Language> known) {
        List<Language> languages = fields.languages("languages", known);
        return new SiteConfig(
                fields.localized("title", "Chalkline", known),
                languages,
                fields.language("lang", languages.get(0), languages),
                fields.address("url"),
                fields.address("repository"),
                Icon.read(fields),
                navigation(fields, paths, known),
                fields.macros("macros"),
                fields.choices("numbering", numbered(), Numbering.LESSON, Mistake.UNKNOWN_SETTING),
                Box.read(fields),
                fields.inGroup("citations", Citations::read, Mistake.UNKNOWN_SETTING));
    }

    /**
     * Reads a configuration; what is wrong with it is reported.
     *
     * @param paths those of all lessons
     * @param known the languages that have words
     */
    static SiteConfig read(
            String text, Collection<String> paths, List<Language> known, Diagnostics diagnostics) {
        Yaml yaml = Yaml.read(text, FILE, FilePositions.from(1), diagnostics);
        FieldReader fields = new FieldReader(yaml, FILE, diagnostics);
        SiteConfig config = read(fields, paths, known);
        fields.close(Mistake.UNKNOWN_SETTING);
        return config;
    }

    /** Returns what a configuration may say. */
    static Schema schema(Collection<String> paths, List<Language> known) {
        return FieldReader.schemaOf(fields -> read(fields, paths, known));
    }

    private static List<Section> navigation(
            FieldReader fields, Collection<String> paths, List<Language> known) {
        Set<String> topics = new TreeSet<>();
        paths.forEach(path -> topics.add(LessonFile.topicOf(path, known)));
        return fields.namesOrGroups(
                "navigation",
                Text.of("lessons in their order, such as [first, second]"),
                topics,
                topic -> new Section(Localized.of(""), List.of(topic), false),
                section ->
                        new Section(
                                section.localized("title", "", known),
                                section.names("lessons", topics),
                                section.flag("apart", false)),
                Mistake.UNKNOWN_SETTING);
    }
}
