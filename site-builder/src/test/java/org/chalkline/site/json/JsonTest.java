package org.chalkline.site.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.param.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void writesFieldsInTheirOrderAndItemsInTheirs() {
        Value items =
                new Value.Items(
                        List.of(
                                new Value.Numeral(1),
                                new Value.Items(List.of()),
                                new Value.Items(
                                        List.of(new Value.Numeral(2), new Value.Flag(false)))));
        Value value =
                new Value.Fields(
                        List.of(
                                new Value.Field("z", items),
                                new Value.Field("a", new Value.Fields(List.of())),
                                new Value.Field("on", new Value.Flag(true)),
                                new Value.Field("name", new Value.Word("上升"))));
        assertThat(Json.of(value))
                .isEqualTo("{\"z\":[1,[],[2,false]],\"a\":{},\"on\":true,\"name\":\"上升\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-4, -4",
        "0.1, 0.1",
        "-2.5, -2.5",
        "1e14, 100000000000000",
        "1e15, 1.0E15",
        "1e-7, 1.0E-7",
        "0.30000000000000004, 0.30000000000000004"
    })
    void writesWholeNumbersWithoutAPointAndOthersToTheLastBit(double number, String json) {
        assertThat(Json.of(new Value.Numeral(number))).isEqualTo(json);
        assertThat(Double.parseDouble(json)).isEqualTo(number + 0.0);
    }

    @Test
    void escapesWhatWouldEndTheTextTheScriptOrTheLine() {
        String text = "\"\\ </script><!-- \n\t\u0001 \u2028\u2029 😀 'é'";
        assertThat(Json.of(new Value.Word(text)))
                .isEqualTo(
                        "\"\\\"\\\\ \\u003c/script>\\u003c!-- \\u000a\\u0009\\u0001"
                                + " \\u2028\\u2029 😀 'é'\"");
    }

    @Test
    void writesTextsByTheirKeys() {
        assertThat(Json.of(new TreeMap<>(Map.of("b", "{0}<", "a", "一"))))
                .isEqualTo("{\"a\":\"一\",\"b\":\"{0}\\u003c\"}");
        assertThat(Json.of(Map.of())).isEqualTo("{}");
    }
}
