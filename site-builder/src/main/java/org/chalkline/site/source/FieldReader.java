package org.chalkline.site.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.widget.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of configuration and front matter by name; what is wrong with one is reported,
 * and its usual value taken. {@link #close} reports the names that nobody asked for.
 */
final class FieldReader {

    private final Yaml yaml;
    private final String file;
    private final Diagnostics diagnostics;
    private final Value.Fields fields;

    /** The way to the fields in the document, as {@code navigation[0].}, or empty. */
    private final String way;

    private final Set<String> known = new LinkedHashSet<>();

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
        Value value = value(name);
        return value == null ? usual : word(name, value, usual);
    }

    /** True or false. */
    boolean flag(String name, boolean usual) {
        Value value = value(name);
        if (value == null || value instanceof Value.Flag) {
            return value instanceof Value.Flag flag ? flag.on() : usual;
        }
        problem(name, "'" + name + "' is neither true nor false", "true or false");
        return usual;
    }

    /** A whole number. */
    int whole(String name, int usual) {
        Value value = value(name);
        if (value == null) {
            return usual;
        }
        if (value instanceof Value.Numeral numeral && numeral.number() == (int) numeral.number()) {
            return (int) numeral.number();
        }
        problem(name, "'" + name + "' is not a whole number", "a number such as 3 or -1");
        return usual;
    }

    /**
     * One of some constants, which authors write in small letters, with {@code -} for {@code _}.
     */
    <E extends Enum<E>> E choice(String name, E usual) {
        List<E> all = List.of(usual.getDeclaringClass().getEnumConstants());
        List<String> words = all.stream().map(FieldReader::word).toList();
        return all.get(words.indexOf(oneOf(name, text(name, word(usual)), words, word(usual))));
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

    /** A text, or a text for each language. */
    Localized localized(String name, String usual, List<Language> languages) {
        if (!(value(name) instanceof Value.Fields)) {
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
        String text = text(name, "");
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeParseException no) {
            problem(name, "'" + text + "' is no day", "a day such as 2026-03-31");
            return "";
        }
    }

    /** The address of a folder on the web, which ends in a slash; empty where there is none. */
    String address(String name) {
        String text = text(name, "");
        String address = WebAddress.of(text);
        if (address == null && !text.isEmpty()) {
            problem(name, "'" + text + "' is no address", "such as " + WebAddress.EXAMPLE);
        }
        return address == null ? "" : address;
    }

    /** The items of a list by their way in the document; none where there is no list. */
    Map<String, Value> items(String name, String expected) {
        Map<String, Value> items = new LinkedHashMap<>();
        Value value = value(name);
        if (value instanceof Value.Items list) {
            for (Value item : list.values()) {
                items.put(name + "[" + items.size() + "]", item);
            }
        } else if (value != null) {
            problem(name, "'" + name + "' is not a list", expected);
        }
        return items;
    }

    /** Names from a list, each of them known. */
    List<String> names(String name, Collection<String> known) {
        List<String> names = new ArrayList<>();
        items(name, "names in brackets, such as [first, second]")
                .forEach((path, item) -> names.addAll(name(path, item, known)));
        return names;
    }

    /** The name that an item is, or none after a report. */
    List<String> name(String path, Value item, Collection<String> known) {
        String name = word(path, item, "");
        return oneOf(path, name, known, "").isEmpty() ? List.of() : List.of(name);
    }

    /** A reader of the fields that an item is; null where it is none. */
    @Nullable FieldReader inside(String path, Value item) {
        return item instanceof Value.Fields inner
                ? new FieldReader(yaml, file, diagnostics, inner, way + path + ".")
                : null;
    }

    /** Returns whether a field is given. */
    boolean has(String name) {
        return value(name) != null;
    }

    private @Nullable Value value(String name) {
        known.add(name);
        return fields.get(name);
    }

    private Value.Fields group(String name) {
        Value value = value(name);
        if (value != null && !(value instanceof Value.Fields)) {
            problem(name, "'" + name + "' is not a group", "lines such as 'name: value'");
        }
        return value instanceof Value.Fields inner ? inner : new Value.Fields(List.of());
    }

    private String word(String path, Value value, String usual) {
        if (value instanceof Value.Word word) {
            return word.text();
        }
        problem(path, "'" + path + "' is not a text", "a text; put it in quotes");
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
                "unknown " + path.replaceAll(".*\\.|\\[.*", "") + " '" + given + "'",
                Nearest.list(given, known),
                Nearest.hint(given, known));
        return usual;
    }

    private static List<String> tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toList();
    }

    private void problem(String path, String what, String expected) {
        diagnostics.report(Mistake.WRONG_FIELD, file, yaml.place(way + path), what, expected, "");
    }

    /** Reports names that nobody asked for, as a mistake of some kind. */
    void close(Mistake mistake) {
        for (Value.Field field : fields.fields()) {
            if (!known.contains(field.name())) {
                diagnostics.report(
                        mistake,
                        file,
                        yaml.placeOfName(way + field.name()),
                        "unknown field '" + field.name() + "'",
                        String.join(", ", known),
                        Nearest.hint(field.name(), known));
            }
        }
    }
}
