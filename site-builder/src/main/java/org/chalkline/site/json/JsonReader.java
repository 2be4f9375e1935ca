package org.chalkline.site.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of any length, such as notebooks with their pictures. What is null or no number is
 * left out; of two fields of a name the first counts, as everywhere in a {@link Value}.
 */
public final class JsonReader {

    /** Figures of plotting libraries have about 30 levels. */
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    // Python writes NaN, though JSON has no such number.
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    /** Says what is wrong, and where. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Text text;

        private Broken(Text text) {
            super(text.toString());
            this.text = text;
        }

        /** Returns what is wrong, with its line and column. */
        public Text text() {
            return text;
        }
    }

    private JsonReader() {}

    /**
     * Reads a document; null for a document that is null.
     *
     * @throws Broken if it is no JSON
     */
    public static @Nullable Value read(String text) throws Broken {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return document(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Value document(JsonParser parser) throws IOException, Broken {
        try {
            JsonToken first = parser.nextToken();
            Value value = first == null ? null : value(parser);
            if (first != null && parser.nextToken() == null) {
                return value;
            }
        } catch (JsonProcessingException e) {
            // Its message is for programmers; its place is that of the parser.
        }
        JsonLocation at = parser.currentLocation();
        throw new Broken(
                Text.of("no JSON at line {0}, column {1}", at.getLineNr(), at.getColumnNr()));
    }

    private static @Nullable Value value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Value.Word(parser.getText());
            case VALUE_TRUE -> new Value.Flag(true);
            case VALUE_FALSE -> new Value.Flag(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDoubleValue());
            default -> null;
        };
    }

    private static @Nullable Value number(double number) {
        return Math.abs(number) < Double.POSITIVE_INFINITY ? new Value.Numeral(number) : null;
    }

    private static Value fields(JsonParser parser) throws IOException {
        List<Value.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Value value = value(parser);
            if (value != null) {
                fields.add(new Value.Field(name, value));
            }
        }
        return new Value.Fields(fields);
    }

    private static Value items(JsonParser parser) throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Value value = value(parser);
            if (value != null) {
                items.add(value);
            }
        }
        return new Value.Items(items);
    }
}
