package org.chalkline.param;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a value may be, in the words of JSON Schema 2020-12.
 *
 * @param keywords such as {@code type} and {@code minimum}, in their order
 */
public record Schema(Value.Fields keywords) {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** The format of what is an expression. */
    public static final String EXPRESSION = "expression";

    /** The format of what may be given by language, as its first alternative in each. */
    public static final String BY_LANGUAGE = "by-language";

    private static final String TAG = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    private static final String DEFAULT = "default";

    private static Schema type(String type) {
        return new Schema(new Value.Fields(List.of())).with("type", new Value.Word(type));
    }

    /** Any text. */
    public static Schema text() {
        return type("string");
    }

    /** A text of a form. */
    public static Schema text(String format, String pattern) {
        return text().with("format", new Value.Word(format))
                .with("pattern", new Value.Word(pattern));
    }

    /** An expression: a text, a number, or a list of them or of lists. */
    public static Schema expression() {
        Schema number = number(-NumberType.MOST, NumberType.MOST);
        Schema items = list(anyOf(List.of(text(), number)));
        return anyOf(List.of(text(), number, list(anyOf(List.of(text(), number, items)))))
                .with("format", new Value.Word(EXPRESSION));
    }

    /** Returns the schema of this, or of this by language. */
    Schema orByLanguage() {
        Schema one =
                new Schema(
                        new Value.Fields(
                                keywords.fields().stream()
                                        .filter(field -> !field.name().equals(DEFAULT))
                                        .toList()));
        Schema tag = text().with("pattern", new Value.Word(TAG));
        Schema several =
                named(one)
                        .with("propertyNames", tag.keywords)
                        .with("minProperties", new Value.Numeral(1));
        Schema either = anyOf(List.of(one, several)).with("format", new Value.Word(BY_LANGUAGE));
        Value usual = keywords.get(DEFAULT);
        return usual == null ? either : either.usual(usual);
    }

    /** True or false. */
    public static Schema flag() {
        return type("boolean");
    }

    /** A number in a range that holds its ends. */
    public static Schema number(double least, double most) {
        return type("number").within("minimum", least, "maximum", most);
    }

    /** A number above another, up to {@code most}. */
    public static Schema numberAbove(double least, double most) {
        return type("number").within("exclusiveMinimum", least, "maximum", most);
    }

    /** A whole number in a range that holds its ends. */
    public static Schema whole(int least, int most) {
        return type("integer").within("minimum", least, "maximum", most);
    }

    /** One of some words; any text where there are none. */
    public static Schema oneOf(Collection<String> words) {
        return words.isEmpty() ? text() : text().with("enum", words(words));
    }

    /** Values of one kind in order. */
    public static Schema list(Schema item) {
        return type("array").with("items", item.keywords);
    }

    /** Returns the schema of a list that holds from {@code least} to {@code most} values. */
    public Schema count(int least, int most) {
        Schema counted = least > 0 ? with("minItems", new Value.Numeral(least)) : this;
        return most < Integer.MAX_VALUE
                ? counted.with("maxItems", new Value.Numeral(most))
                : counted;
    }

    /** Returns the schema of fields that forbids each of these groups of names together. */
    public Schema noneOf(List<List<String>> groups) {
        Schema any = new Schema(new Value.Fields(List.of()));
        return with(
                "not",
                anyOf(groups.stream().map(names -> any.with("required", words(names))).toList())
                        .keywords);
    }

    /** Values of one kind by names that the author chooses. */
    public static Schema named(Schema value) {
        return type("object").with("additionalProperties", value.keywords);
    }

    /**
     * Values by their names, and no others.
     *
     * @param required those that must be there
     * @param needs those without which one may not be there, by its name
     */
    public static Schema fields(
            Map<String, Schema> all,
            Collection<String> required,
            Map<String, ? extends Collection<String>> needs) {
        List<Value.Field> properties = new ArrayList<>();
        all.forEach((name, schema) -> properties.add(new Value.Field(name, schema.keywords)));
        Schema fields = type("object").with("properties", new Value.Fields(properties));
        if (!required.isEmpty()) {
            fields = fields.with("required", words(required));
        }
        if (!needs.isEmpty()) {
            List<Value.Field> others = new ArrayList<>();
            needs.forEach((name, some) -> others.add(new Value.Field(name, words(some))));
            fields = fields.with("dependentRequired", new Value.Fields(others));
        }
        return fields.with("additionalProperties", new Value.Flag(false));
    }

    /** Values by their names, and no others. */
    public static Schema fields(Map<String, Schema> all) {
        return fields(all, List.of(), Map.of());
    }

    /** What one of some schemas allows; of one alone, that one. */
    public static Schema anyOf(Collection<Schema> some) {
        List<Schema> all = some.stream().distinct().toList();
        List<Value> keywords = new ArrayList<>();
        all.forEach(each -> keywords.add(each.keywords));
        return all.size() == 1
                ? all.get(0)
                : new Schema(new Value.Fields(List.of())).with("anyOf", new Value.Items(keywords));
    }

    private static Value.Items words(Collection<String> words) {
        return new Value.Items(words.stream().<Value>map(Value.Word::new).toList());
    }

    private Schema within(String first, double least, String last, double most) {
        return with(first, new Value.Numeral(least)).with(last, new Value.Numeral(most));
    }

    /** Says what is taken where nothing is given. */
    public Schema usual(Value value) {
        return with(DEFAULT, value);
    }

    private Schema with(String keyword, Value value) {
        return new Schema(
                new Value.Fields(
                        Stream.concat(
                                        keywords.fields().stream(),
                                        Stream.of(new Value.Field(keyword, value)))
                                .toList()));
    }

    /**
     * Returns a document of its own, which says what each value is for.
     *
     * @param words what to say of a path, such as {@code units[].w}, or of the whole, whose path is
     *     empty; nothing where they are empty
     */
    public Value.Fields document(String title, UnaryOperator<String> words) {
        List<Value.Field> fields = new ArrayList<>();
        fields.add(new Value.Field("$schema", new Value.Word(DRAFT)));
        fields.add(new Value.Field("title", new Value.Word(title)));
        fields.addAll(said(keywords, "", words));
        return new Value.Fields(fields);
    }

    private static Value.Fields described(
            Value.Fields schema, String path, UnaryOperator<String> words) {
        List<Value.Field> fields = new ArrayList<>();
        for (Value.Field keyword : schema.fields()) {
            Value value = keyword.value();
            fields.add(
                    new Value.Field(
                            keyword.name(),
                            switch (keyword.name()) {
                                case "properties" -> properties(value, path, words);
                                case "items" -> described((Value.Fields) value, path + "[]", words);
                                case "anyOf" -> alternatives(value, path, words);
                                case "additionalProperties" ->
                                        value instanceof Value.Fields each
                                                ? described(each, path, words)
                                                : value;
                                default -> value;
                            }));
        }
        return new Value.Fields(fields);
    }

    private static Value alternatives(Value all, String path, UnaryOperator<String> words) {
        List<Value> alternatives = new ArrayList<>();
        for (Value each : ((Value.Items) all).values()) {
            alternatives.add(described((Value.Fields) each, path, words));
        }
        return new Value.Items(alternatives);
    }

    private static Value properties(Value all, String path, UnaryOperator<String> words) {
        List<Value.Field> properties = new ArrayList<>();
        for (Value.Field property : ((Value.Fields) all).fields()) {
            String place = path.isEmpty() ? property.name() : path + "." + property.name();
            List<Value.Field> fields = said((Value.Fields) property.value(), place, words);
            properties.add(new Value.Field(property.name(), new Value.Fields(fields)));
        }
        return new Value.Fields(properties);
    }

    private static List<Value.Field> said(
            Value.Fields schema, String path, UnaryOperator<String> words) {
        List<Value.Field> fields = new ArrayList<>();
        String description = words.apply(path);
        if (!description.isEmpty()) {
            fields.add(new Value.Field("description", new Value.Word(description)));
        }
        fields.addAll(described(schema, path, words).fields());
        return fields;
    }
}
