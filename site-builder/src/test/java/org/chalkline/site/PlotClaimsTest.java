package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lesson claims of all settings of a plot: 201 × 201 × 201 × 2 × 3 of them. */
class PlotClaimsTest {

    private static final Path CACHE = Path.of("target", "test-cache", "chalkline");

    private static final String PLOT =
            """

            ```{lab:plot} A circle
            :name: circle
            sliders:
              a, b, c: {from: -10, to: 10, step: 0.1, start: 1}
            flags:
              on: Switched on
            choices:
              shape: [round, square, flat]
            let:
              r: sqrt(a^2 + b^2)
              h(x): x^2 / 4
            x: [-10, 10]
            y: [-10, 10]
            draw:
              - {point: (a, b), label: '{r:.1f}'}
              - {curve: h(x), label: $h$}
            ```
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private final Path folder;

    PlotClaimsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String problem() {
        assertThat(diagnostics.list()).hasSize(1);
        return diagnostics.list().get(0).toString();
    }

    /** Returns the paragraph that a sentence with a claim becomes. */
    private String built(String language, String claim) throws IOException {
        Run.write(
                folder,
                language + "/lesson.md",
                "# A lesson\n\n{lab:claim}`" + claim + "`.\n" + PLOT);
        byte[] page =
                new Pipeline(Cache.in(CACHE))
                        .build(folder, diagnostics)
                        .files()
                        .all()
                        .get(language + "/lesson.html");
        assertThat(page).isNotNull();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).expectFirst("main > p").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle: r <= 14.2 for all a, b",
                "circle: a^2 + b^2 + c^2 <= 300 for all a, b, c",
                "circle: sin(a b c) <= 1 for all a, b, c",
                "circle: abs(a + b + c) <= 30 for all a, b, c, on, shape",
                "circle: (if on then a else -a) <= 10 for all a, b, c, on",
                "circle: shape is round or a > 9 or a <= 9 for all a, b, c, shape",
                "circle: c / r > -9999 for all a, b, c where r > 0",
                "circle: 1/a < 0 for all a, b, c where a < 0",
                "circle: sum([a, b, c]) <= 30 for all a, b, c",
                "circle: h'(a) = a / 2 for all a",
                "circle: a - a + 0.333 = 0.33 for all a",
                "circle: 0.6827 + a - a = 68.3% for all a",
            })
    void provesWhatHoldsForAllSettings(String claim) throws IOException {
        built("en", claim);
        assertThat(diagnostics.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circle: a^2 + b^2 + c^2 < 300 for all a, b, c"
                        + " -> a=-10.0,b=-10.0,c=-10.0,shape=round,on=off, where it is 300.000",
                "circle: sqrt(a) >= 0 for all a"
                        + " -> a=-10.0,b=1.0,c=1.0,shape=round,on=off, where it is –",
                "circle: a b < 99 or c > -10 for all a, b, c -> a=-10.0,b=-10.0,c=-10.0",
                "circle: 0 < a < 5 for all a -> a=-10.0,b=1.0,c=1.0,shape=round,on=off (",
                // Undefined at one of 201 stops.
                "circle: 1/a > 0 or 1/a <= 0 for all a -> a=0.0,b=1.0,c=1.0",
                "circle: not (a = 3.7 and b = -2.1 and c = 4.9) for all a, b, c"
                        + " -> a=3.7,b=-2.1,c=4.9",
                "circle: a - a + 0.336 = 0.33 for all a -> a=-10.0,b=1.0,c=1.0",
                // A whole number is exact.
                "circle: a - a + 0.9 = 1 for all a -> a=-10.0,b=1.0,c=1.0",
                "circle: shape is round for all a, b, c, shape -> a=-10.0,b=-10.0,c=-10.0",
            })
    void findsASettingWhereAClaimIsNotTrue(String claim) throws IOException {
        List<String> both = List.of(claim.split(" -> "));
        built("en", both.get(0));
        assertThat(problem()).contains("error: not true at " + both.get(1));
    }

    @Test
    void admitsWhatItCannotDecide() throws IOException {
        built("en", "circle: (a + b - b - a) (c + 1) = 0 for all a, b, c");
        assertThat(problem())
                .startsWith("en/lesson.md:3:48: error: not decided of 8120601 states: a=")
                .contains("'angle every 10'");
    }

    @Test
    void saysWhatAClaimLeavesOut() throws IOException {
        assertThat(built("en", "circle: a + b - b - a < 0.5 for all a every 10, b, c every 50"))
                .isEqualTo("0.5 (checked at one in 10 settings of a, one in 50 settings of c).");
        assertThat(built("zh-CN", "circle: a + b - b - a < 0.5 for all a every 10, b"))
                .isEqualTo("0.5（a每10档检查一档）.");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void claimsInPercent() throws IOException {
        assertThat(built("en", "circle.a / 4@start = 25%")).isEqualTo("25%.");
        assertThat(built("zh-CN", "circle: a / 40 <= 25% for all a")).isEqualTo("25%.");
        assertThat(diagnostics.list()).isEmpty();
        built("en", "circle.a / 3@start = 33.4%");
        assertThat(problem())
                .contains(
                        "error: not true: circle.a / 3@start = 33.4% (expected: the true value, 33.3%)");
    }

    @Test
    void countsEveryStopOnceAsAll() throws IOException {
        assertThat(built("en", "circle: a < 10.5 for all a every 1")).isEqualTo("10.5.");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void saysNothingMoreOfAFigureThatIsBroken() throws IOException {
        Run.write(
                folder,
                "en/lesson.md",
                "# A lesson\n\n{lab:claim}`circle: r + 1 > 0` {lab:value}`circle.r^2:.1f`\n"
                        + PLOT.replace("sqrt", "squrt"));
        new Pipeline(Cache.in(CACHE)).build(folder, diagnostics);
        assertThat(problem()).contains("squrt");
    }

    @Test
    void tellsThatStopsAreCounted() throws IOException {
        built("en", "circle: a < 11 for all b, a every 0.5");
        assertThat(problem()).contains("3:47: error: no count of stops: '0.5'");
    }

    @Test
    void findsAMistakeInARoundedEquation() throws IOException {
        built("en", "circle: aa + 1 = 0.5 for all a");
        assertThat(problem()).contains("3:21: error: unknown name 'aa'");
    }

    @Test
    void tellsThatAClaimTakesTooLong() throws IOException {
        built("en", "circle: sum(sum(i j for i in 1..3000) for j in 1..3000) > a for all a");
        assertThat(problem()).contains("takes too long");
    }
}
