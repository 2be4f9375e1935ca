package org.chalkline.site.citation;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.ReferenceValue;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** Reads bibliographies in BibTeX's form. */
final class BibTex {

    private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");

    /** BibTeX's fields by ours; the first that an entry has counts. */
    private static final Map<Work.Field, List<String>> FIELDS =
            Map.of(
                    Work.Field.TITLE, List.of("title"),
                    Work.Field.CONTAINER, List.of("journal", "journaltitle", "booktitle"),
                    Work.Field.VOLUME, List.of("volume"),
                    Work.Field.ISSUE, List.of("number", "issue"),
                    Work.Field.PAGES, List.of("pages"),
                    Work.Field.PUBLISHER,
                            List.of("publisher", "school", "institution", "organization"),
                    Work.Field.PLACE, List.of("address", "location"),
                    Work.Field.DOI, List.of("doi"),
                    Work.Field.URL, List.of("url"));

    /** Braces inside one another. */
    private static final int DEEPEST = 100;

    /** Characters of a field, after the abbreviations in it were put in. */
    private static final int LONGEST = 100_000;

    /** Characters of the fields of all works of a file. */
    private static final int MOST = 10_000_000;

    /** Works within one another. */
    private static final int LONGEST_CHAIN = 10;

    /** Says what is too much. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Text what;
        private final transient Text expected;

        TooMuch(Text what, Text expected) {
            super(what.toString());
            this.what = what;
            this.expected = expected;
        }
    }

    /** Characters of the fields that were read. */
    private int characters;

    private BibTex() {}

    /** Returns the works of a file; what is wrong with it is reported. */
    static List<Work> read(String text, String file, Diagnostics diagnostics) {
        List<Work> works = new ArrayList<>();
        Position deep = tooDeep(text);
        if (deep != null) {
            report(
                    file,
                    deep,
                    Text.of("braces are nested too deeply"),
                    Text.of("at most {0} levels", DEEPEST),
                    diagnostics);
            return works;
        }
        BibTex bibliography = new BibTex();
        try {
            for (BibTeXEntry entry :
                    new Lenient().parse(new StringReader(text)).getEntries().values()) {
                checkChain(entry);
                works.add(bibliography.work(entry));
            }
        } catch (TooMuch more) {
            report(file, Position.START, more.what, more.expected, diagnostics);
        } catch (ParseException | TokenMgrException | IllegalArgumentException broken) {
            String message = String.valueOf(broken.getMessage());
            report(
                    file,
                    place(message, broken),
                    Text.of("broken BibTeX: {0}", message.lines().findFirst().orElse("")),
                    Text.of("entries such as {0}", "@book{key, title = {…}, year = {…}}"),
                    diagnostics);
        } catch (StackOverflowError deepParts) {
            // The parser calls itself for every part of a value: "a" # "b" # "c" …
            report(
                    file,
                    Position.START,
                    Text.of("a value of too many parts"),
                    Text.of("at most some hundred, joined by #"),
                    diagnostics);
        }
        return works;
    }

    private static void report(
            String file, Position place, Text what, Text expected, Diagnostics diagnostics) {
        diagnostics.report(Mistake.BROKEN_BIBLIOGRAPHY, file, place, what, expected);
    }

    /** Returns where braces are nested deeper than the parser's stack may take, or null. */
    private static @Nullable Position tooDeep(String text) {
        int depth = 0;
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > DEEPEST) {
                return new Position(line, text.codePointCount(start, i) + 1);
            }
        }
        return null;
    }

    private static Position place(String message, Exception broken) {
        if (broken instanceof ParseException parse && parse.currentToken != null) {
            return new Position(
                    Math.max(1, parse.currentToken.next.beginLine),
                    Math.max(1, parse.currentToken.next.beginColumn));
        }
        Matcher line = LINE.matcher(message);
        return line.find()
                ? new Position(
                        Math.max(1, Integer.parseInt(line.group(1))),
                        Math.max(1, Integer.parseInt(line.group(2))))
                : Position.START;
    }

    /** A chapter has the fields of its book, which the library looks for along the whole chain. */
    private static void checkChain(BibTeXEntry entry) {
        BibTeXEntry within = entry.getCrossReference();
        for (int length = 1; within != null; length++) {
            if (length > LONGEST_CHAIN) {
                throw new TooMuch(
                        Text.of(
                                "'{0}' is within too many other works, by 'crossref'",
                                entry.getKey().getValue()),
                        Text.of("at most {0}", LONGEST_CHAIN));
            }
            within = within.getCrossReference();
        }
    }

    private Work work(BibTeXEntry entry) {
        Map<Work.Field, String> fields = new EnumMap<>(Work.Field.class);
        FIELDS.forEach(
                (field, names) ->
                        names.stream()
                                .map(name -> field(entry, name))
                                .filter(value -> !value.isEmpty())
                                .findFirst()
                                .ifPresent(value -> fields.put(field, Latex.text(value))));
        // Addresses are no LaTeX.
        fields.computeIfPresent(Work.Field.DOI, (doi, text) -> field(entry, "doi"));
        fields.computeIfPresent(Work.Field.URL, (url, text) -> field(entry, "url"));
        String authors = field(entry, "author");
        String names = authors.isEmpty() ? field(entry, "editor") : authors;
        String year = field(entry, "year");
        return new Work(
                entry.getKey().getValue(),
                type(entry, fields),
                names.isEmpty() ? List.of() : Name.list(names),
                Latex.text(year.isEmpty() ? field(entry, "date").replaceAll("-.*", "") : year),
                fields);
    }

    private static Work.Type type(BibTeXEntry entry, Map<Work.Field, String> fields) {
        return switch (entry.getType().getValue().toLowerCase(Locale.ROOT)) {
            case "article" -> Work.Type.ARTICLE;
            case "book", "booklet", "manual", "proceedings", "collection" -> Work.Type.BOOK;
            case "inbook", "incollection" -> Work.Type.CHAPTER;
            case "inproceedings", "conference" -> Work.Type.PAPER;
            case "phdthesis", "mastersthesis", "thesis" -> Work.Type.THESIS;
            case "techreport", "report" -> Work.Type.REPORT;
            default -> fields.containsKey(Work.Field.URL) ? Work.Type.WEB : Work.Type.OTHER;
        };
    }

    private String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : text(value, entry.getKey().getValue()).strip();
    }

    /**
     * Puts a value together. Abbreviations may use one another, so that a few lines can stand for a
     * text without end.
     */
    private String text(Value value, String key) {
        StringBuilder text = new StringBuilder();
        Deque<Value> rest = new ArrayDeque<>(List.of(value));
        for (int parts = 0; !rest.isEmpty(); parts++) {
            if (text.length() > LONGEST || parts > LONGEST) {
                throw new TooMuch(
                        Text.of("a field of work '{0}' is too long", key),
                        Text.of("at most {0} characters", LONGEST));
            }
            Value next = rest.pop();
            if (next instanceof ConcateValue both) {
                rest.push(both.getRight());
                rest.push(both.getLeft());
            } else if (next instanceof ReferenceValue reference && reference.isResolved()) {
                rest.push(reference.getString().getValue());
            } else {
                text.append(next.toUserString());
            }
        }
        characters += text.length();
        if (characters > MOST) {
            throw new TooMuch(
                    Text.of("the fields of all works are too long"),
                    Text.of("at most {0} characters", MOST));
        }
        return text.toString();
    }

    /** Lets a file name months and journals that it does not define. */
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
    }
}
