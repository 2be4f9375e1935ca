package org.chalkline.param;

import java.util.List;
import java.util.function.Supplier;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value that an author gave for a parameter.
 *
 * @param params those that it is one of
 * @param path where it stands in the figure: {@code units[1].w}
 * @param other returns what is usual instead, or stands in
 * @param expected what the declaration tells an author who leaves it out, or null
 */
public record Given<T>(
        GivenParams params, String path, Value value, Supplier<T> other, @Nullable Text expected) {

    /**
     * Returns how the author wrote the value, with its quotes and brackets; empty where nobody did.
     * In a text whose source begins with a single quote, each apostrophe was written as two.
     */
    public String source() {
        return params.source(path);
    }

    /** Tells of a problem with the value. */
    public void report(Kind kind, Text what, Text expected) {
        params.report(ParamProblem.of(kind, path, what, expected));
    }

    /**
     * Tells of a problem with a misspelt name, or with something else, in a text.
     *
     * @param offset how many characters stand before it, or {@link ParamProblem#WHOLE}
     * @param name the misspelt name, or empty
     * @param known the names that would do
     */
    public void report(
            Kind kind, int offset, Text what, Text expected, String name, List<String> known) {
        params.report(new ParamProblem(kind, path, offset, what, expected, name, known));
    }

    /** As {@link #report}, and returns what is taken instead. */
    public T refuse(Kind kind, Text what, Text expected) {
        report(kind, what, expected);
        return other.get();
    }

    /** As {@link #refuse(Kind, Text, Text)}, of a value that does not suit the figure. */
    public T refuse(Text what, Text expected) {
        return refuse(Kind.UNFIT, what, expected);
    }

    /**
     * As {@link #refuse(Kind, Text, Text)}, at one of the characters of a text, or of the source of
     * any other value.
     *
     * @param offset how many characters stand before it
     */
    public T refuseAt(int offset, Kind kind, Text what, Text expected) {
        params.report(ParamProblem.of(kind, path, what, expected).at(offset));
        return other.get();
    }

    /** Tells that a name is none of those known. */
    public T refuseName(String name, List<String> known) {
        params.report(
                new ParamProblem(
                        Kind.UNKNOWN_CHOICE,
                        path,
                        ParamProblem.WHOLE,
                        Text.of("unknown name '{0}'", name),
                        Text.list(known),
                        name,
                        known));
        return other.get();
    }

    /** Returns the same value, to be read as another type. */
    public <E> Given<E> as(Supplier<E> instead) {
        return new Given<>(params, path, value, instead, expected);
    }

    /** Returns the value in the page's language where it is given by language. */
    Given<T> inLanguage() {
        Languages languages = params.surroundings().languages();
        if (!languages.areIn(value)) {
            return this;
        }
        List<Value.Field> fields = fields();
        Value.Field own = fields.get(0);
        for (Value.Field field : fields) {
            own = field.name().equals(languages.page()) ? field : own;
            if (!languages.all().contains(field.name())) {
                params.report(
                        new ParamProblem(
                                Kind.UNKNOWN_NAME,
                                path + "." + field.name(),
                                ParamProblem.WHOLE,
                                Text.of("unknown language '{0}'", field.name()),
                                Text.list(languages.all()),
                                field.name(),
                                languages.all()));
            }
        }
        if (!own.name().equals(languages.page())) {
            report(
                    Kind.MISSING,
                    Text.of("'{0}' is missing", languages.page()),
                    Text.of("a text for each language of the site"));
        }
        return new Given<>(params, path + "." + own.name(), own.value(), other, expected);
    }

    /** Returns an item of this value, which is a list. */
    public <E> Given<E> item(int place, Value item, Supplier<E> instead) {
        return new Given<>(params, path + "[" + place + "]", item, instead, null);
    }

    /**
     * Reads the items of this value.
     *
     * @param usually what is expected where the declaration does not say
     */
    public List<Value> items(Text usually) {
        if (value instanceof Value.Items items) {
            return items.values();
        }
        boolean isDash =
                value instanceof Value.Word word
                        ? word.text().startsWith("-")
                        : value instanceof Value.Fields fields
                                && !fields.fields().isEmpty()
                                && fields.fields().get(0).name().startsWith("-");
        if (isDash) {
            report(
                    Kind.WRONG_TYPE,
                    Text.of("a '-' without a space after it"),
                    Text.of("'- ' before each item of a list"));
        } else {
            report(Kind.WRONG_TYPE, Text.of("not a list"), expectedOr(usually));
        }
        return List.of();
    }

    /** Returns what is expected as the declaration says it, or else as usually. */
    public Text expectedOr(Text usually) {
        return expected == null ? usually : expected;
    }

    /** Reads the number that this value is; null, about which it tells, where it is none. */
    public @Nullable Double number() {
        if (value instanceof Value.Numeral numeral
                && Math.abs(numeral.number()) <= NumberType.MOST) {
            return numeral.number();
        }
        report(
                Kind.WRONG_TYPE,
                Text.of("not a number"),
                Text.of("a number from -1000000 to 1000000"));
        return null;
    }

    /** Returns one of the fields of this value. */
    public <E> Given<E> field(Value.Field field, Supplier<E> instead) {
        return new Given<>(params, path + "." + field.name(), field.value(), instead, null);
    }

    /** Reads the fields of this value. */
    public List<Value.Field> fields() {
        if (value instanceof Value.Fields fields) {
            return fields.fields();
        }
        if (value instanceof Value.Word word && word.spaceless() >= 0) {
            ParamProblem problem =
                    ParamProblem.of(
                            Kind.WRONG_TYPE,
                            path,
                            Text.of("a colon without a space after it"),
                            Text.verbatim(word.spaced()));
            params.report(problem.at(word.spaceless()));
        } else {
            report(
                    Kind.WRONG_TYPE,
                    Text.of("not a group of fields"),
                    Text.of("fields as in { name: value }"));
        }
        return List.of();
    }

    /** Returns whether this is a text that gives a declared name, but without a space after it. */
    private boolean isSpaceless(Declaration declaration) {
        return value instanceof Value.Word word
                && word.text().startsWith("{")
                && word.spaceless() > 0
                && declaration.names().contains(word.text().substring(1, word.spaceless()));
    }

    /** Reads the fields of this value as declared. */
    public GivenParams fields(Declaration declaration) {
        Param<?> whole = declaration.shortForm();
        List<Value.Field> fields =
                whole != null && !(value instanceof Value.Fields) && !isSpaceless(declaration)
                        ? List.of(new Value.Field(whole.name(), value))
                        : fields();
        return params.group(declaration, new Value.Fields(fields), path);
    }
}
