package org.chalkline.site.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\":[1,-2.5,1.0E300,true,false,\"b\"],\"c\":{\"d\":[]}}",
                "\"\\\"\\\\/\\u0008\\u000c\\u000a\\u000d\\u0009é\""
            })
    void readsWhatIsWritten(String json) throws JsonReader.Broken {
        assertThat(Json.of(Objects.requireNonNull(JsonReader.read(json)))).isEqualTo(json);
    }

    @Test
    void readsEveryEscape() throws JsonReader.Broken {
        assertThat(
                        Json.of(
                                Objects.requireNonNull(
                                        JsonReader.read("[ \"\\/\\b\\f\\n\\r\\t\\u4e2d\" ]"))))
                .isEqualTo("[\"/\\u0008\\u000c\\u000a\\u000d\\u0009中\"]");
    }

    @Test
    void leavesOutWhatIsNull() throws JsonReader.Broken {
        assertThat(
                        Json.of(
                                Objects.requireNonNull(
                                        JsonReader.read("{\"a\": null, \"b\": NaN, \"c\": 1}"))))
                .isEqualTo("{\"c\":1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | no JSON at line 1, column 2",
                "'' | no JSON at line 1, column 2",
                "[1,] | no JSON at line 1, column 5",
                "[1 2] | no JSON at line 1, column 5",
                "{a: 1} | no JSON at line 1, column 3",
                "{} {} | no JSON at line 1, column 5",
                "[x] | no JSON at line 1, column 3",
                "\"\\x\" | no JSON at line 1, column 4"
            })
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThatThrownBy(() -> JsonReader.read(json)).hasMessage(message);
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatThrownBy(() -> JsonReader.read("\n" + "[".repeat(100_000)))
                .hasMessage("no JSON at line 2, column 202");
    }
}
