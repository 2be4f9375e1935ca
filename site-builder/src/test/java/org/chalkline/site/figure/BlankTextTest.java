package org.chalkline.site.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlankTextTest {

    @Test
    void hasTheRightAnswerFirstAndThenTheSlips() {
        assertThat(read("2 | 3: that is both | 4: no"))
                .isEqualTo("2@0 · 3@4=that is both@7 · 4@22=no@25");
        assertThat(read("2: right | 3: wrong")).isEqualTo("2@0=right@3 · 3@11=wrong@14");
    }

    @Test
    void splitsAtTheFirstColonWithASpace() {
        assertThat(read("a:b: c: d")).isEqualTo("a:b@0=c: d@5");
        assertThat(read("= 1/3:.3f | 1: no")).isEqualTo("= 1/3:.3f@0 · 1@12=no@15");
    }

    @Test
    void splitsNothingWithinFormulasAndQuotes() {
        assertThat(read("$a | b: c$: d")).isEqualTo("$a | b: c$@0=d@12");
        assertThat(read("\"a: b\" | “c | d”: e")).isEqualTo("\"a: b\"@0 · “c | d”@9=e@18");
        assertThat(read("5$ | 6: e")).isEqualTo("5$@0 · 6@5=e@8");
    }

    @Test
    void takesSignsOfChineseInputMethods() {
        assertThat(read("二｜三：多了")).isEqualTo("二@0 · 三@2=多了@4");
    }

    @Test
    void takesTheBarOfATable() {
        assertThat(read("2 \\| 3: no")).isEqualTo("2@0 · 3@5=no@8");
        assertThat(read("|x|")).isEqualTo("|x|@0");
    }

    @Test
    void splitsAlternativesAtSlashesBetweenSpaces() {
        assertThat(alternatives("slope / gradient")).containsExactly("slope@0", "gradient@8");
        assertThat(alternatives("and/or / \"a / b\"")).containsExactly("and/or@0", "a / b@10");
        assertThat(alternatives("a / ")).containsExactly("a@0", "@4");
    }

    private static String read(String text) {
        return BlankText.answers(text).stream()
                .map(BlankTextTest::written)
                .collect(Collectors.joining(" · "));
    }

    private static String written(BlankText.Answer answer) {
        String say = answer.say().isEmpty() ? "" : "=" + answer.say() + "@" + answer.sayStart();
        return answer.text() + "@" + answer.start() + say;
    }

    private static List<String> alternatives(String answer) {
        return BlankText.alternatives(answer).stream()
                .map(each -> each.text() + "@" + each.start())
                .toList();
    }
}
