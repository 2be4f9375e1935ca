package org.chalkline.site.citation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;

/** Works from bibliographies in the form of BibTeX and BibLaTeX. */
final class BibTex {

    /** BibTeX's fields by ours; the first that an entry has counts. */
    private static final Map<Work.Field, List<String>> FIELDS =
            new EnumMap<>(
                    Map.ofEntries(
                            Map.entry(Work.Field.TITLE, List.of("title")),
                            Map.entry(
                                    Work.Field.CONTAINER,
                                    List.of("journal", "journaltitle", "booktitle")),
                            Map.entry(Work.Field.VOLUME, List.of("volume")),
                            Map.entry(Work.Field.ISSUE, List.of("number", "issue")),
                            Map.entry(Work.Field.PAGES, List.of("pages")),
                            Map.entry(
                                    Work.Field.PUBLISHER,
                                    List.of("publisher", "school", "institution", "organization")),
                            Map.entry(Work.Field.PLACE, List.of("address", "location")),
                            Map.entry(Work.Field.EDITION, List.of("edition")),
                            Map.entry(Work.Field.NOTE, List.of("note", "howpublished")),
                            Map.entry(Work.Field.EPRINT, List.of("eprint")),
                            Map.entry(Work.Field.DATE, List.of("date")),
                            Map.entry(Work.Field.ACCESSED, List.of("urldate")),
                            Map.entry(Work.Field.DOI, List.of("doi")),
                            Map.entry(Work.Field.URL, List.of("url"))));

    /** Fields that are no LaTeX. */
    private static final Set<Work.Field> PLAIN =
            Set.of(Work.Field.DOI, Work.Field.URL, Work.Field.EPRINT);

    /** Works within one another. */
    private static final int LONGEST_CHAIN = 10;

    private BibTex() {}

    /** Returns the works of a file; what is wrong with it is reported. */
    static List<Work> read(String text, String file, Diagnostics diagnostics) {
        BibTexReader.Objection objection =
                (place, what, expected) -> report(file, place, what, expected, diagnostics);
        List<BibTexReader.Entry> entries = BibTexReader.read(text, objection);
        Map<String, BibTexReader.Entry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry));
        return entries.stream().map(entry -> work(entry, whole(entry, byKey, objection))).toList();
    }

    private static void report(
            String file, Position place, Text what, Text expected, Diagnostics diagnostics) {
        diagnostics.report(Mistake.BROKEN_BIBLIOGRAPHY, file, place, what, expected);
    }

    /** The fields of an entry, with those that it has of the works that it is within. */
    private static Map<String, String> whole(
            BibTexReader.Entry entry,
            Map<String, BibTexReader.Entry> byKey,
            BibTexReader.Objection objection) {
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        String within = fields.getOrDefault("crossref", "");
        for (int length = 0; !within.isEmpty(); length++) {
            if (length == LONGEST_CHAIN) {
                objection.at(
                        Position.START,
                        Text.of("'{0}' is within too many other works, by 'crossref'", entry.key()),
                        Text.of("at most {0}", LONGEST_CHAIN));
                break;
            }
            BibTexReader.Entry around = byKey.get(within.strip().toLowerCase(Locale.ROOT));
            if (around == null) {
                break;
            }
            around.fields().forEach(fields::putIfAbsent);
            String title = around.fields().getOrDefault("title", "");
            if (!title.isEmpty()) {
                fields.putIfAbsent("booktitle", title);
            }
            within = around.fields().getOrDefault("crossref", "");
        }
        return fields;
    }

    private static Work work(BibTexReader.Entry entry, Map<String, String> given) {
        Map<Work.Field, String> fields = new TreeMap<>();
        FIELDS.forEach(
                (field, names) ->
                        names.stream()
                                .map(name -> given.getOrDefault(name, "").strip())
                                .map(
                                        value ->
                                                PLAIN.contains(field)
                                                        ? plain(value)
                                                        : Latex.text(value))
                                .filter(value -> !value.isEmpty())
                                .findFirst()
                                .ifPresent(value -> fields.put(field, value)));
        if (!fields.containsKey(Work.Field.TITLE) && fields.containsKey(Work.Field.NOTE)) {
            // A remark has to do where there is nothing else.
            fields.put(Work.Field.TITLE, fields.remove(Work.Field.NOTE));
        }
        String genre = genre(entry.type(), given.getOrDefault("type", ""));
        if (!genre.isEmpty()) {
            fields.put(Work.Field.GENRE, genre);
        }
        String year = Latex.text(given.getOrDefault("year", ""));
        String date = given.getOrDefault("date", "").replaceAll("[-/].*", "").strip();
        return new Work(
                entry.key(),
                type(entry.type(), fields),
                names(given, "author"),
                names(given, "editor"),
                names(given, "translator"),
                year.isEmpty() ? date : year,
                fields);
    }

    /** An address, in which a backslash may stand before a sign that TeX knows. */
    private static String plain(String address) {
        return address.replaceAll("\\\\([%&_#~$])", "$1").replaceAll("^\\\\url\\{(.*)}$", "$1");
    }

    private static List<Name> names(Map<String, String> fields, String name) {
        String names = fields.getOrDefault(name, "").strip();
        return names.isEmpty() ? List.of() : Name.list(names);
    }

    private static String genre(String type, String given) {
        if (!given.isBlank()) {
            return Latex.text(given);
        }
        return switch (type) {
            case "phdthesis" -> "Doctoral dissertation";
            case "mastersthesis" -> "Master’s thesis";
            default -> "";
        };
    }

    private static Work.Type type(String type, Map<Work.Field, String> fields) {
        return switch (type) {
            case "article" -> Work.Type.ARTICLE;
            case "book", "booklet", "manual", "proceedings", "collection", "mvbook" ->
                    Work.Type.BOOK;
            case "inbook", "incollection" -> Work.Type.CHAPTER;
            case "inproceedings", "conference" -> Work.Type.PAPER;
            case "phdthesis", "mastersthesis", "thesis" -> Work.Type.THESIS;
            case "techreport", "report" -> Work.Type.REPORT;
            default -> fields.containsKey(Work.Field.URL) ? Work.Type.WEB : Work.Type.OTHER;
        };
    }
}
