package org.chalkline.site.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of configuration and front matter by name; what is wrong with one is reported,
 * and its usual value taken. {@link #close} reports the names that nobody asked for, and {@link
 * #schemaOf} tells what those that somebody asked for may be.
 */
final class FieldReader {

    /** What TeX reads as one command after a backslash. */
    /** Characters of a day, such as 2026-03-31. */
    private static final int DAY = 10;

    private static final Pattern MACRO = Pattern.compile("[A-Za-z@]+|[^A-Za-z@\\s\\\\]");

    private final Yaml yaml;
    private final String file;
    private final Diagnostics diagnostics;
    private final Value.Fields fields;

    /** The way to the fields in the document, as {@code navigation[0].}, or empty. */
    private final String way;

    private final Map<String, Schema> known = new LinkedHashMap<>();

    FieldReader(Yaml yaml, String file, Diagnostics diagnostics) {
        this(yaml, file, diagnostics, yaml.fields(), "");
    }

    private FieldReader(
            Yaml yaml, String file, Diagnostics diagnostics, Value.Fields fields, String way) {
        this.yaml = yaml;
        this.file = file;
        this.diagnostics = diagnostics;
        this.fields = fields;
        this.way = way;
    }

    /** A text. */
    String text(String name, String usual) {
        Schema text = Schema.text();
        Value value = value(name, usual.isEmpty() ? text : text.usual(new Value.Word(usual)));
        return value == null ? usual : word(name, value, usual);
    }

    /** True or false. */
    boolean flag(String name, boolean usual) {
        Value value = value(name, Schema.flag().usual(new Value.Flag(usual)));
        if (value == null || value instanceof Value.Flag) {
            return value instanceof Value.Flag flag ? flag.on() : usual;
        }
        problem(name, Text.of("'{0}' is neither true nor false", name), Text.of("true or false"));
        return usual;
    }

    /** A whole number. */
    int whole(String name, int usual) {
        Value value = value(name, Schema.whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
        if (value == null) {
            return usual;
        }
        if (value instanceof Value.Numeral numeral && numeral.number() == (int) numeral.number()) {
            return (int) numeral.number();
        }
        problem(
                name,
                Text.of("'{0}' is not a whole number", name),
                Text.of("a number such as 3 or -1"));
        return usual;
    }

    /**
     * One of some constants, which authors write in small letters, with {@code -} for {@code _}.
     */
    <E extends Enum<E>> E choice(String name, E usual) {
        List<E> all = List.of(usual.getDeclaringClass().getEnumConstants());
        List<String> words = all.stream().map(FieldReader::word).toList();
        learn(name, choice(usual));
        return all.get(words.indexOf(oneOf(name, text(name, word(usual)), words, word(usual))));
    }

    /**
     * One constant for all of some names, or a group of one for each; other names are a mistake.
     */
    <E extends Enum<E>> Map<String, E> choices(
            String name, Collection<String> names, E usual, Mistake unknown) {
        Function<FieldReader, Map<String, E>> each =
                group -> {
                    Map<String, E> choices = new LinkedHashMap<>();
                    names.forEach(one -> choices.put(one, group.choice(one, usual)));
                    return choices;
                };
        learn(name, Schema.anyOf(List.of(choice(usual), schemaOf(each))));
        if (fields.get(name) instanceof Value.Fields) {
            return inGroup(name, each, unknown);
        }
        E one = choice(name, usual);
        Map<String, E> choices = new LinkedHashMap<>();
        names.forEach(of -> choices.put(of, one));
        return choices;
    }

    private static <E extends Enum<E>> Schema choice(E usual) {
        List<E> all = List.of(usual.getDeclaringClass().getEnumConstants());
        return Schema.oneOf(all.stream().map(FieldReader::word).toList())
                .usual(new Value.Word(word(usual)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Texts by names that the author chooses. */
    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Value.Field field : group(name).fields()) {
            String path = name + "." + field.name();
            texts.put(field.name(), word(path, field.value(), ""));
        }
        return texts;
    }

    /** Texts in one line each by such names. */
    Map<String, String> lines(String name) {
        Map<String, String> lines = new LinkedHashMap<>();
        texts(name)
                .forEach(
                        (key, text) -> {
                            String path = name + "." + key;
                            if ((key + text).contains("\n")) {
                                problem(
                                        path,
                                        Text.of("'{0}' has more than one line", path),
                                        Text.of("a text in one line"));
                            } else {
                                lines.put(key, text);
                            }
                        });
        return lines;
    }

    /** Macros of TeX by their names without the backslash, with which they may be written, too. */
    Map<String, String> macros(String name) {
        Map<String, String> macros = new LinkedHashMap<>();
        lines(name)
                .forEach(
                        (key, text) -> {
                            String path = name + "." + key;
                            String macro = key.startsWith("\\") ? key.substring(1) : key;
                            if (!MACRO.matcher(macro).matches()) {
                                problem(
                                        path,
                                        Text.of("'{0}' is no name of a macro", key),
                                        Text.of("letters such as RR, or one character"));
                            } else if (macros.putIfAbsent(macro, text) != null) {
                                problem(
                                        path,
                                        Text.of("the macro '\\{0}' is given twice", macro),
                                        Text.of("each macro once"));
                            }
                        });
        return macros;
    }

    /** A text, or a text for each language. */
    Localized localized(String name, String usual, List<Language> languages) {
        Map<String, Schema> each = new LinkedHashMap<>();
        tags(languages).forEach(tag -> each.put(tag, Schema.text()));
        Schema text = Schema.anyOf(List.of(Schema.text(), Schema.fields(each)));
        if (!(value(name, text) instanceof Value.Fields)) {
            return Localized.of(text(name, usual));
        }
        Map<String, String> texts = texts(name);
        for (String tag : texts.keySet()) {
            oneOf(name + "." + tag, tag, tags(languages), tag);
        }
        return new Localized(texts.values().stream().findFirst().orElse(usual), texts);
    }

    /** A language among some. */
    Language language(String name, Language usual, List<Language> languages) {
        learn(name, Schema.oneOf(tags(languages)));
        String tag = oneOf(name, text(name, ""), tags(languages), usual.tag());
        return languages.stream().filter(each -> each.tag().equals(tag)).findFirst().orElse(usual);
    }

    /** Languages in an order, among some; all of these where none is named. */
    List<Language> languages(String name, List<Language> all) {
        List<String> chosen = names(name, tags(all));
        List<Language> languages = new ArrayList<>();
        for (String tag : chosen.isEmpty() ? tags(all) : chosen) {
            all.stream().filter(each -> each.tag().equals(tag)).forEach(languages::add);
        }
        return List.copyOf(languages);
    }

    /** A day, as 2026-03-31; empty where there is none. */
    String date(String name) {
        learn(name, Schema.text("date", "^(\\d{4}-\\d{2}-\\d{2})?$"));
        String text = text(name, "");
        boolean hasTime = text.matches("\\d{4}-\\d{2}-\\d{2}[T ].*");
        String day = hasTime ? text.substring(0, DAY) : text;
        try {
            return text.isEmpty() ? "" : LocalDate.parse(day).toString();
        } catch (DateTimeParseException no) {
            problem(
                    name,
                    Text.of("'{0}' is no day", text),
                    Text.of("a day such as {0}", "2026-03-31"));
            return "";
        }
    }

    /** The address of a folder on the web, which ends in a slash; empty where there is none. */
    String address(String name) {
        learn(name, Schema.text("uri", "^(https?://[^?#]+)?$"));
        String text = text(name, "");
        String address = WebAddress.of(text);
        if (address == null && !text.isEmpty()) {
            problem(
                    name,
                    Text.of("'{0}' is no address", text),
                    Text.of("such as {0}", WebAddress.EXAMPLE));
        }
        return address == null ? "" : address;
    }

    /** Names from a list, each of them known. */
    List<String> names(String name, Collection<String> known) {
        learn(name, Schema.list(Schema.oneOf(known)));
        List<String> names = new ArrayList<>();
        items(name, Text.of("names in brackets, such as [first, second]"))
                .forEach((path, item) -> name(path, item, known).ifPresent(names::add));
        return names;
    }

    /**
     * The items of a list, each a known name or a group of fields.
     *
     * @param ofName makes one of a name
     * @param ofGroup makes one of a group; unknown fields of that are a mistake of this kind
     */
    <T> List<T> namesOrGroups(
            String name,
            Text expected,
            Collection<String> known,
            Function<String, T> ofName,
            Function<FieldReader, T> ofGroup,
            Mistake unknown) {
        Schema group = schemaOf(ofGroup);
        learn(name, Schema.list(Schema.anyOf(List.of(Schema.oneOf(known), group))));
        List<T> all = new ArrayList<>();
        items(name, expected)
                .forEach(
                        (path, item) -> {
                            if (item instanceof Value.Fields inner) {
                                FieldReader one =
                                        new FieldReader(
                                                yaml, file, diagnostics, inner, way + path + ".");
                                all.add(ofGroup.apply(one));
                                one.close(unknown);
                            } else {
                                name(path, item, known).map(ofName).ifPresent(all::add);
                            }
                        });
        return List.copyOf(all);
    }

    private Map<String, Value> items(String name, Text expected) {
        Map<String, Value> items = new LinkedHashMap<>();
        Value value = fields.get(name);
        if (value instanceof Value.Items list) {
            for (Value item : list.values()) {
                items.put(name + "[" + items.size() + "]", item);
            }
        } else if (value != null) {
            problem(name, Text.of("'{0}' is not a list", name), expected);
        }
        return items;
    }

    private Optional<String> name(String path, Value item, Collection<String> known) {
        String name = oneOf(path, word(path, item, ""), known, "");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Paths, one or a list of them, and where each stands. */
    Map<String, Position> paths(String name) {
        Schema paths = Schema.anyOf(List.of(Schema.text(), Schema.list(Schema.text())));
        Map<String, Value> items =
                value(name, paths) instanceof Value.Word one
                        ? Map.of(name, one)
                        : items(name, Text.of("paths, such as [references.bib]"));
        Map<String, Position> places = new LinkedHashMap<>();
        items.forEach((path, item) -> places.put(word(path, item, ""), yaml.place(way + path)));
        places.remove("");
        return places;
    }

    /** What a group of fields says, which may be missing; other fields of it are a mistake. */
    <T> T inGroup(String name, Function<FieldReader, T> read, Mistake unknown) {
        learn(name, schemaOf(read));
        FieldReader fields =
                new FieldReader(yaml, file, diagnostics, group(name), way + name + ".");
        T said = read.apply(fields);
        fields.close(unknown);
        return said;
    }

    /** Returns where the value of a field stands. */
    Position place(String name) {
        return yaml.place(way + name);
    }

    /** Returns whether a field is given. */
    boolean has(String name) {
        return fields.get(name) != null;
    }

    private @Nullable Value value(String name, Schema schema) {
        learn(name, schema);
        return fields.get(name);
    }

    /** Keeps what a field may be; who asks on behalf of another says less than that one did. */
    private void learn(String name, Schema schema) {
        known.putIfAbsent(name, schema);
    }

    /** Returns what the fields may be that somebody asks for. */
    static Schema schemaOf(Function<FieldReader, ?> read) {
        Diagnostics nothing = new Diagnostics();
        Yaml blank = Yaml.read("", "", FilePositions.from(1), nothing);
        FieldReader fields = new FieldReader(blank, "", nothing);
        Object unused = read.apply(fields);
        return Schema.fields(fields.known);
    }

    private Value.Fields group(String name) {
        Value value = value(name, Schema.named(Schema.text()));
        if (value instanceof Value.Word word && word.spaceless() >= 0) {
            diagnostics.report(
                    Mistake.WRONG_FIELD,
                    file,
                    yaml.place(way + name, word.spaceless()),
                    Text.of("a colon without a space after it"),
                    Text.verbatim(word.spaced()));
        } else if (value != null && !(value instanceof Value.Fields)) {
            problem(
                    name,
                    Text.of("'{0}' is not a group", name),
                    Text.of("lines such as 'name: value'"));
        }
        return value instanceof Value.Fields inner ? inner : new Value.Fields(List.of());
    }

    private String word(String path, Value value, String usual) {
        if (value instanceof Value.Word word) {
            return word.text();
        }
        problem(path, Text.of("'{0}' is not a text", path), Text.of("a text; put it in quotes"));
        return usual;
    }

    private String oneOf(String path, String given, Collection<String> known, String usual) {
        if (known.contains(given) || given.isEmpty()) {
            return given.isEmpty() ? usual : given;
        }
        diagnostics.report(
                Mistake.UNKNOWN_CHOICE,
                file,
                yaml.place(way + path),
                Text.of("unknown {0} '{1}'", path.replaceAll(".*\\.|\\[.*", ""), given),
                Nearest.list(given, known),
                Nearest.hint(given, known));
        return usual;
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    private void problem(String path, Text what, Text expected) {
        diagnostics.report(Mistake.WRONG_FIELD, file, yaml.place(way + path), what, expected);
    }

    /** Reports names that nobody asked for, as a mistake of some kind. */
    void close(Mistake mistake) {
        close(mistake, Set.of());
    }

    /**
     * Reports every field that was not asked for.
     *
     * @param ignored fields of no use that are no mistake
     */
    void close(Mistake mistake, Set<String> ignored) {
        for (Value.Field field : fields.fields()) {
            if (!known.containsKey(field.name()) && !ignored.contains(field.name())) {
                diagnostics.report(
                        mistake,
                        file,
                        yaml.placeOfName(way + field.name()),
                        Text.of("unknown field '{0}'", field.name()),
                        Text.list(known.keySet()),
                        Nearest.hint(field.name(), known.keySet()));
            }
        }
    }
}
