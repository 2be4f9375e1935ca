package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chalkline.text.Text;
import org.junit.jupiter.api.Test;

class NearestTest {

    private final List<String> known = List.of("relu", "tanh", "sigmoid", "softmax");

    @Test
    void swappedNeighboursAreOneEdit() {
        assertThat(Nearest.distance("tahn", "tanh")).isEqualTo(1);
        assertThat(Nearest.to("tahn", known)).isEqualTo("tanh");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(Nearest.to("ReLU", known)).isEqualTo("relu");
    }

    @Test
    void nothingIsNearWhenMostWouldChange() {
        assertThat(Nearest.to("gelato", known)).isNull();
        assertThat(Nearest.hint("gelato", known)).isEqualTo(Text.NONE);
    }

    @Test
    void longerNamesMayDifferMore() {
        assertThat(Nearest.hint("sigmiod", known)).hasToString("Did you mean 'sigmoid'?");
    }

    @Test
    void listsTheNearestFirst() {
        assertThat(Nearest.list("softmx", known).toString()).startsWith("softmax, ");
        assertThat(Nearest.list("g", List.of("a", "b", "c", "d", "e", "f", "g")))
                .hasToString("g, a, b, c, d, e …");
    }

    @Test
    void countsCodePoints() {
        assertThat(Nearest.distance("激活", "激发")).isEqualTo(1);
        assertThat(Nearest.distance("a𝒙b", "ab")).isEqualTo(1);
    }

    @Test
    void tellsOfWhichNameAHintIs() {
        assertThat(Nearest.name(Nearest.hint("rleu", List.of("relu", "tanh")))).isEqualTo("relu");
        assertThat(Nearest.name(Text.of("Write '{0}' instead.", "x"))).isEmpty();
        assertThat(Nearest.name(Text.NONE)).isEmpty();
    }
}
