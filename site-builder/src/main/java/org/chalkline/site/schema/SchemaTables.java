package org.chalkline.site.schema;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;
import org.chalkline.param.NumberType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.site.base.Html;
import org.chalkline.site.json.Json;
import org.chalkline.site.language.Language;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * Schemas as tables: for each value its path, such as {@code units[].w}, what it is for, what it
 * may be, and what it is where nothing is given.
 */
public final class SchemaTables {

    /** A place where a line may break. */
    private static final String UNSEEN = "\u200B";

    private final Language language;

    /** Tables in a language. */
    public SchemaTables(Language language) {
        this.language = language;
    }

    /** Returns the head and the rows of the table of a schema. */
    public String rows(String name) {
        StringBuilder rows = new StringBuilder("<thead><tr>");
        for (String column : List.of(language.say("schema.name"), language.say("schema.meaning"))) {
            rows.append("<th scope=\"col\">").append(Html.escape(column)).append("</th>");
        }
        rows.append("</tr></thead><tbody>");
        if (name.startsWith(Schemas.WORDS)) {
            addWords(rows, name.substring(Schemas.WORDS.length()));
        } else {
            add(rows, new Schemas(language, null).schema(name), "", new HashSet<>());
        }
        return rows.append("</tbody>").toString();
    }

    /** Adds a row for each of the words that figures of a kind say in the language. */
    private void addWords(StringBuilder rows, String kind) {
        WidgetKind figure = requireNonNull(Widgets.named(kind), kind);
        language.figureWords()
                .forEach(
                        (key, text) -> {
                            if (figure.says(key) && !text.replace(UNSEEN, "").isBlank()) {
                                rows.append("<tr><th scope=\"row\"><code>")
                                        .append(Html.escape(key))
                                        .append("</code></th><td>")
                                        .append(Html.escape(text))
                                        .append("</td></tr>");
                            }
                        });
    }

    /** Adds a row for each of the values within one, but once for those of several alternatives. */
    private void add(StringBuilder rows, Value.Fields schema, String path, Set<String> told) {
        if (schema.get("properties") instanceof Value.Fields properties) {
            List<String> required = texts(schema.get("required"));
            for (Value.Field property : properties.fields()) {
                Value.Fields value = (Value.Fields) property.value();
                String name = path + property.name();
                if (!told.add(name)) {
                    continue;
                }
                rows.append("<tr><th scope=\"row\"><code>")
                        .append(Html.escape(name))
                        .append("</code></th><td>")
                        .append(Html.escape(text(value.get("description"))))
                        .append("<br><small>")
                        .append(values(value))
                        .append(usual(value, required.contains(property.name())))
                        .append("</small></td></tr>");
                add(rows, value, name + ".", told);
            }
        }
        if (schema.get("items") instanceof Value.Fields items) {
            add(rows, items, path.substring(0, path.length() - 1) + "[].", told);
        }
        if (schema.get("additionalProperties") instanceof Value.Fields each) {
            add(rows, each, path, told);
        }
        for (Value.Fields alternative : alternatives(schema)) {
            add(rows, alternative, path, told);
        }
    }

    private String usual(Value.Fields value, boolean isRequired) {
        Value usual = value.get("default");
        return usual != null
                ? around("schema.usual", "<code>" + Html.escape(plain(usual)) + "</code>")
                : isRequired ? Html.escape(language.say("schema.required")) : "";
    }

    private static String plain(Value value) {
        return value instanceof Value.Word word ? word.text() : Json.of(value);
    }

    /** Says what a value may be. */
    private String values(Value.Fields schema) {
        if (text(schema.get("format")).equals(Schema.EXPRESSION)) {
            return Html.escape(language.say("schema.expression"));
        }
        if (text(schema.get("format")).equals(Schema.BY_LANGUAGE)) {
            return values(alternatives(schema).get(0));
        }
        List<String> all = new ArrayList<>();
        for (Value.Fields alternative : alternatives(schema)) {
            all.add(values(alternative));
        }
        if (!all.isEmpty()) {
            return String.join(Html.escape(language.say("schema.or")), all);
        }
        List<String> words = texts(schema.get("enum"));
        if (!words.isEmpty()) {
            return words(words);
        }
        return switch (text(schema.get("type"))) {
            case "array" ->
                    schema.get("items") instanceof Value.Fields items
                            ? list(schema, values(items))
                            : "";
            case "boolean" -> words(List.of("true", "false"));
            case "integer" -> number("schema.whole", schema);
            case "number" -> number("schema.number", schema);
            case "object" ->
                    schema.get("additionalProperties") instanceof Value.Fields each
                            ? around("schema.named", values(each))
                            : Html.escape(language.say("schema.group"));
            default -> Html.escape(language.say("schema.text"));
        };
    }

    private String words(List<String> words) {
        String separator = Html.escape(language.say("schema.separator"));
        return words.stream()
                .map(word -> "<code>" + Html.escape(word) + "</code>")
                .collect(Collectors.joining(separator));
    }

    private String list(Value.Fields schema, String items) {
        String least = bound(schema, "minItems");
        String most = bound(schema, "maxItems");
        return least.isEmpty()
                ? around("schema.list", items)
                : most.isEmpty()
                        ? around("schema.list.least", items, least)
                        : least.equals(most)
                                ? around("schema.list.exactly", items, least)
                                : around("schema.list.range", items, least, most);
    }

    /** Returns a message whose place {@code {0}} is HTML. */
    private String around(String key, String html, String... more) {
        String[] parts = Stream.concat(Stream.of("\n"), Stream.of(more)).toArray(String[]::new);
        return Html.escape(language.say(key, parts)).replace("\n", html);
    }

    private String number(String key, Value.Fields schema) {
        String above = bound(schema, "exclusiveMinimum");
        String least = bound(schema, "minimum");
        String most = bound(schema, "maximum");
        String said =
                !above.isEmpty()
                        ? language.say("schema.above", language.say(key), above)
                        : least.isEmpty() || most.isEmpty()
                                ? language.say(key)
                                : language.say("schema.range", language.say(key), least, most);
        return Html.escape(said);
    }

    /** Returns a bound as it is written, or nothing for one that is as good as none. */
    private static String bound(Value.Fields schema, String keyword) {
        return schema.get(keyword) instanceof Value.Numeral bound
                        && Math.abs(bound.number()) < NumberType.MOST
                ? Json.of(bound)
                : "";
    }

    private static List<Value.Fields> alternatives(Value.Fields schema) {
        List<Value.Fields> alternatives = new ArrayList<>();
        if (schema.get("anyOf") instanceof Value.Items all) {
            all.values().forEach(each -> alternatives.add((Value.Fields) each));
        }
        return alternatives;
    }

    private static List<String> texts(@Nullable Value value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> texts.add(text(item)));
        }
        return texts;
    }

    private static String text(@Nullable Value value) {
        return value instanceof Value.Word word ? word.text() : "";
    }
}
