package org.chalkline.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.site.json.Json;
import org.chalkline.widget.Params;
import org.chalkline.widget.WidgetKind;
import org.chalkline.widget.Words;
import org.junit.jupiter.api.Test;

/** What a reader asks for is what its schema says, wherever it asks. */
class ParamSchemaTest {

    @Test
    void aNewParameterIsInTheSchemaAsItsReaderReadsIt() {
        assertThat(schema(params -> params.integer("speed", 3, 1, 9)))
                .contains(
                        "\"speed\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":9,\"default\":3}");
        assertThat(
                        schema(
                                params ->
                                        params.choice(
                                                "size", "small", List.of("small", "big"), a -> a)))
                .contains("\"size\":{\"type\":\"string\",\"enum\":[\"small\",\"big\"]")
                .doesNotContain("required");
    }

    @Test
    void isFoundWhereItIsOnlyReadBesideAnother() {
        String schema =
                schema(
                        params -> {
                            if (params.has("sound") && params.flag("sound", false)) {
                                for (Params tone : params.sections("tones")) {
                                    return tone.isText("pitch") ? tone.text("pitch", "") : "";
                                }
                            }
                            return "";
                        });
        assertThat(schema)
                .contains(
                        "\"tones\":{\"type\":\"array\",\"items\":{",
                        "\"pitch\":{\"type\":\"string\"}")
                .contains("\"dependentRequired\":{\"tones\":[\"sound\"]}");
    }

    @Test
    void whatTheReaderMissesMustBeGiven() {
        assertThat(schema(params -> params.number("needed")))
                .contains("\"required\":[\"needed\"]")
                .doesNotContain("default");
        assertThat(schema(params -> params.section("group").number("needed")))
                .contains("\"required\":[\"needed\"],", "\"required\":[\"group\"]");
    }

    @Test
    void aUsualValueThatFollowsFromOthersIsNone() {
        assertThat(schema(params -> params.number("to", params.number("from", 1) + 2)))
                .contains("\"maximum\":1000000,\"default\":1}")
                .doesNotContain("\"default\":3");
    }

    /** A reader of parameters, whose answer nobody needs. */
    private interface Reader {

        Object read(Params params);
    }

    private static String schema(Reader reader) {
        WidgetKind kind =
                new WidgetKind(
                        "new",
                        (params, words) -> {
                            Object unused = reader.read(params);
                            return null;
                        });
        return Json.of(ParamSchema.of(kind, new Words(key -> key)).keywords());
    }
}
