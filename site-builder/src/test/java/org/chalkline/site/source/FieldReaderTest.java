package org.chalkline.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.junit.jupiter.api.Test;

/** Kinds of options that sites may have. */
class FieldReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private enum Style {
        AUTHOR_YEAR,
        NUMBERED
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(reader("on: false").flag("on", true)).isFalse();
        assertThat(reader("").flag("on", true)).isTrue();
        assertThat(diagnostics.list()).isEmpty();
        assertThat(reader("on: maybe").flag("on", true)).isTrue();
        assertThat(problem()).contains("site.yml:1:5:", "'on' is neither true nor false");
    }

    @Test
    void aChoiceIsOneOfSomeConstants() {
        assertThat(reader("style: author-year").choice("style", Style.NUMBERED))
                .isEqualTo(Style.AUTHOR_YEAR);
        assertThat(reader("").choice("style", Style.NUMBERED)).isEqualTo(Style.NUMBERED);
        assertThat(diagnostics.list()).isEmpty();
        assertThat(reader("style: numberd").choice("style", Style.AUTHOR_YEAR))
                .isEqualTo(Style.AUTHOR_YEAR);
        assertThat(problem()).contains("site.yml:1:8:", "Did you mean 'numbered'?");
    }

    @Test
    void aGroupHasSpacesAfterItsColons() {
        assertThat(reader("words: {on:off}").texts("words")).isEmpty();
        assertThat(problem())
                .contains("site.yml:1:11:", "a colon without a space", "expected: {on: off}");
    }

    private FieldReader reader(String yaml) {
        return new FieldReader(
                Yaml.read(yaml, "site.yml", FilePositions.from(1), diagnostics),
                "site.yml",
                diagnostics);
    }

    private String problem() {
        assertThat(diagnostics.list()).hasSize(1);
        Diagnostic problem = diagnostics.list().get(0);
        return problem.toString();
    }
}
