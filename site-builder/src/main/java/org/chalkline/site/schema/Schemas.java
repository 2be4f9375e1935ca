package org.chalkline.site.schema;

import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;
import org.chalkline.gallery.plot.MarkSchemas;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.language.Language;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * What YAML may say, as editors are told: made by what reads it, and described in words of a
 * language.
 *
 * <p>A description is a line of {@code schema/en.properties} and the like: its key is the schema's
 * name and the path, {@code network-lab.units[].w}, or any end of these, {@code w}.
 */
public final class Schemas {

    private static final String FRONT_MATTER = "front-matter";
    private static final String SITE = "site";
    private static final String FIGURE = "lab:";
    private static final String MARKS = "mark";
    private static final String MARK = MARKS + ":";

    /** The words that a kind of figure says. */
    static final String WORDS = "words:";

    /** Where marks stand among the parameters of a plot. */
    private static final String DRAWN = "plot.draw[]";

    private final @Nullable ContentFolder folder;
    private final Properties descriptions;

    /**
     * Schemas in a language.
     *
     * @param folder whose languages and lessons may be named; null for any
     */
    public Schemas(Language language, @Nullable ContentFolder folder) {
        this.folder = folder;
        descriptions = OwnFile.properties(Schemas.class, language.tag() + ".properties");
    }

    /** Returns the names of all: of what stands in files, then of figures. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(FRONT_MATTER, SITE),
                        Widgets.DIRECTIVES.stream().map(WidgetKind::name).map(FIGURE::concat))
                .toList();
    }

    /**
     * Returns the names of all that tables show: besides these, what every mark of a plot takes,
     * each of them, and the words of each figure.
     */
    public static List<String> tables() {
        return Stream.of(
                        names().stream(),
                        Stream.of(MARKS),
                        MarkSchemas.names().stream().map(MARK::concat),
                        Widgets.DIRECTIVES.stream().map(WidgetKind::name).map(WORDS::concat))
                .flatMap(each -> each)
                .toList();
    }

    /** Returns the schema of a name. */
    public Value.Fields schema(String name) {
        return plain(name).document("Chalkline: " + name, path -> description(name, path));
    }

    private Schema plain(String name) {
        return switch (name) {
            case FRONT_MATTER ->
                    folder == null ? ContentFolder.frontMatterAnywhere() : folder.frontMatter();
            case SITE ->
                    folder == null ? ContentFolder.configurationAnywhere() : folder.configuration();
            case MARKS -> MarkSchemas.common();
            default ->
                    name.startsWith(MARK)
                            ? MarkSchemas.own(name.substring(MARK.length()))
                            : figure(name.substring(FIGURE.length()));
        };
    }

    private Schema figure(String name) {
        WidgetKind kind = Widgets.named(name);
        if (kind == null) {
            throw new IllegalArgumentException("no figure '" + name + "'");
        }
        return kind.declaration().schema();
    }

    /** Says what a value is for; empty where nobody has said it. */
    private String description(String name, String path) {
        boolean isFigure = name.startsWith(FIGURE);
        boolean isMark = name.equals(MARKS) || name.startsWith(MARK);
        String key = isFigure ? name.substring(FIGURE.length()) : isMark ? DRAWN : name;
        if (path.isEmpty()) {
            return descriptions.getProperty(isFigure ? "figure." + key : key, "");
        }
        String rest = key + "." + path;
        while (!descriptions.containsKey(rest) && rest.contains(".")) {
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return descriptions.getProperty(rest, "");
    }
}
