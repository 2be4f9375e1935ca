package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros of {@code site.yml} in the formulas of lessons. */
class MacrosTest {

    @ParameterizedTest
    @ValueSource(strings = {"macros: {R: '\\mathbb{R}'}", "macros: {\\R: '\\mathbb{R}'}"})
    void aMacroIsACommandAndNotALetter(String settings, @TempDir Path content) {
        Run.write(content, "site.yml", settings + "\n");
        Run.write(content, "en/a.md", "# A\n\n$x \\in \\R$ has the rank $R_1$.\n");
        var formulas = SitePages.of(content).page("en/a.html").select("annotation").eachText();
        assertThat(formulas).containsExactly("x \\in \\R", "R_1");
        var letters = SitePages.of(content).page("en/a.html").select(".mathbb");
        assertThat(letters.eachText()).containsExactly("R");
    }
}
