package org.chalkline.site.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads bibliographies in the JSON of the Citation Style Language, as Zotero writes it. */
final class CslJson {

    /** JSON is YAML; a reader of fields takes it as the only one. */
    private static final String FIELD = "works";

    private static final String PREFIX = FIELD + ": ";

    private static final Map<Work.Field, String> FIELDS =
            Map.ofEntries(
                    Map.entry(Work.Field.TITLE, "title"),
                    Map.entry(Work.Field.CONTAINER, "container-title"),
                    Map.entry(Work.Field.VOLUME, "volume"),
                    Map.entry(Work.Field.ISSUE, "issue"),
                    Map.entry(Work.Field.PAGES, "page"),
                    Map.entry(Work.Field.PUBLISHER, "publisher"),
                    Map.entry(Work.Field.PLACE, "publisher-place"),
                    Map.entry(Work.Field.EDITION, "edition"),
                    Map.entry(Work.Field.GENRE, "genre"),
                    Map.entry(Work.Field.DOI, "DOI"),
                    Map.entry(Work.Field.URL, "URL"));

    private CslJson() {}

    /** Returns the works of a file; what is wrong with it is reported. */
    static List<Work> read(String text, String file, Diagnostics diagnostics) {
        Yaml yaml =
                Yaml.readJson(
                        PREFIX + text.replace('\t', ' '),
                        file,
                        (line, column) ->
                                new Position(
                                        line + 1,
                                        Math.max(1, column + 1 - (line > 0 ? 0 : PREFIX.length()))),
                        diagnostics);
        if (yaml.isBroken()) {
            return List.of();
        }
        List<Work> works = new ArrayList<>();
        Value list = yaml.fields().get(FIELD);
        List<Value> items = list instanceof Value.Items all ? all.values() : List.of();
        for (int i = 0; i < items.size(); i++) {
            Value.Fields item = items.get(i) instanceof Value.Fields fields ? fields : null;
            if (item == null || text(item.get("id")).isEmpty()) {
                report(file, yaml.place(FIELD + "[" + i + "]"), diagnostics);
            } else {
                works.add(work(item));
            }
        }
        if (!(list instanceof Value.Items)) {
            report(file, Position.START, diagnostics);
        }
        return works;
    }

    private static void report(String file, Position place, Diagnostics diagnostics) {
        diagnostics.report(
                Mistake.BROKEN_BIBLIOGRAPHY,
                file,
                place,
                Text.of("not a list of works"),
                Text.verbatim("[{\"id\": \"key\", \"title\": \"…\"}]"));
    }

    private static Work work(Value.Fields item) {
        Map<Work.Field, String> fields = new EnumMap<>(Work.Field.class);
        FIELDS.forEach(
                (field, name) -> {
                    String text = text(item.get(name));
                    if (!text.isEmpty()) {
                        fields.put(
                                field, field == Work.Field.PAGES ? text.replace('-', '–') : text);
                    }
                });
        String accessed = date(item.get("accessed"));
        if (!accessed.isEmpty()) {
            fields.put(Work.Field.ACCESSED, accessed);
        }
        return new Work(
                text(item.get("id")),
                type(text(item.get("type")), fields),
                names(item.get("author")),
                names(item.get("editor")),
                names(item.get("translator")),
                year(item.get("issued")),
                fields);
    }

    private static Work.Type type(String type, Map<Work.Field, String> fields) {
        return switch (type) {
            case "article-journal", "article-magazine", "article-newspaper" -> Work.Type.ARTICLE;
            case "book" -> Work.Type.BOOK;
            case "chapter" -> Work.Type.CHAPTER;
            case "paper-conference" -> Work.Type.PAPER;
            case "thesis" -> Work.Type.THESIS;
            case "report" -> Work.Type.REPORT;
            default -> fields.containsKey(Work.Field.URL) ? Work.Type.WEB : Work.Type.OTHER;
        };
    }

    private static List<Name> names(@Nullable Value value) {
        List<Name> names = new ArrayList<>();
        if (value instanceof Value.Items items) {
            for (Value each : items.values()) {
                if (each instanceof Value.Fields name) {
                    String literal = text(name.get("literal"));
                    String particle = text(name.get("non-dropping-particle"));
                    String family = (particle + " " + text(name.get("family"))).strip();
                    names.add(
                            new Name(
                                    literal.isEmpty() ? family : literal,
                                    text(name.get("given")),
                                    text(name.get("suffix"))));
                }
            }
        }
        return names;
    }

    /** The first number of {@code {"date-parts": [[2020, 3]]}}, or what is written instead. */
    private static String year(@Nullable Value issued) {
        if (!(issued instanceof Value.Fields date)) {
            return text(issued);
        }
        Value first = date.get("date-parts");
        while (first instanceof Value.Items items && !items.values().isEmpty()) {
            first = items.values().get(0);
        }
        String year = text(first);
        return year.isEmpty() ? text(date.get("literal")) : year;
    }

    /** A day as 2026-03-31; empty where there is none. */
    private static String date(@Nullable Value given) {
        Value first = given instanceof Value.Fields date ? date.get("date-parts") : null;
        Value parts =
                first instanceof Value.Items all && !all.values().isEmpty()
                        ? all.values().get(0)
                        : null;
        if (!(parts instanceof Value.Items numbers)) {
            return "";
        }
        List<String> texts = new ArrayList<>();
        for (Value number : numbers.values()) {
            String text = text(number);
            texts.add(text.length() == 1 ? "0" + text : text);
        }
        return String.join("-", texts);
    }

    private static String text(@Nullable Value value) {
        if (value instanceof Value.Numeral numeral) {
            return Long.toString(Math.round(numeral.number()));
        }
        return value instanceof Value.Word word ? word.text().strip() : "";
    }
}
