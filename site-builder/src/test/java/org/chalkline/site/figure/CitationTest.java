package org.chalkline.site.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static List<String> parts(String text) {
        Citation citation = requireNonNull(Citation.read(text), text);
        return List.of(
                citation.figure().text(),
                citation.number().text(),
                citation.state().text(),
                citation.format().text());
    }

    @Test
    void needsNoMoreThanTheNumbersName() {
        assertThat(parts("w1")).containsExactly("", "w1", "", "");
        assertThat(parts(" best-inexact ")).containsExactly("", "best-inexact", "", "");
    }

    @Test
    void mayNameFigureStateAndFormat() {
        assertThat(parts("lab.loss")).containsExactly("lab", "loss", "", "");
        assertThat(parts("loss:.3f")).containsExactly("", "loss", "", ".3f");
        assertThat(parts("loss@solved")).containsExactly("", "loss", "solved", "");
        assertThat(parts("lab.loss@w1=-1.5,b1=.5:.3f"))
                .containsExactly("lab", "loss", "w1=-1.5,b1=.5", ".3f");
        assertThat(parts("lab.loss@$1:e")).containsExactly("lab", "loss", "$1", "e");
    }

    @Test
    void figureMayHaveAnyLabel() {
        assertThat(parts("fig:relu.lab.loss:.3f"))
                .containsExactly("fig:relu.lab", "loss", "", ".3f");
        assertThat(parts("图.loss@start")).containsExactly("图", "loss", "start", "");
    }

    @Test
    void knowsWhereItsPartsStand() {
        Citation citation = requireNonNull(Citation.read(" lab.loss@start:.3f"));
        assertThat(citation.figure().offset()).isEqualTo(1);
        assertThat(citation.number().offset()).isEqualTo(5);
        assertThat(citation.state().offset()).isEqualTo(10);
        assertThat(citation.format().offset()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "lab.", "@start", "a b", "loss@", "loss = 1"})
    void isNothingElse(String text) {
        assertThat(Citation.read(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "x = 0.450, 0.4496, true",
        "x = 0.450, 0.4504, true",
        "x = 0.450, 0.4506, false",
        "x = 0.45, 0.4506, true",
        "x=2, 2.4, true",
        "x = -1.0, -1.04, true",
        "x = −1.0, -1, true",
        "x = +1, 1, true",
        "x = 0.0, -0.01, true",
        "x < 0.5, 0.49, true",
        "x < 0.5, 0.5, false",
        "x > -1, -0.5, true",
        "x <= 0.3, 0.30000000000000004, true",
        "x >= 3, 2.9, false",
        "x = 1, NaN, false",
        "x < 1, NaN, false"
    })
    void claimsHoldToTheirDigits(String text, double value, boolean holds) {
        Claim claim = requireNonNull(Claim.read(text), text);
        assertThat(claim.cited()).isEqualTo("x");
        assertThat(claim.holds(value)).isEqualTo(holds);
    }

    @Test
    void aClaimsStateMayHoldSignsOfEquality() {
        Claim claim = Claim.read("lab.loss@w1=1,b1=-1 = 0.450");
        assertThat(claim).isEqualTo(new Claim("lab.loss@w1=1,b1=-1", "=", "0.450", false, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x =", "= 1", "x = one", "x ~ 1", "x = 1.", "x = 0.1234567890"})
    void nothingElseIsAClaim(String text) {
        assertThat(Claim.read(text)).isNull();
    }
}
