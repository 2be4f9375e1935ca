package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedChromium.class)
class SliderBenchmarkIT {

    /** What it measures is for a quiet machine. Here it has to run. */
    @Test
    void timesEachKindOfMoveAndTheWaking(Chromium chromium) {
        List<Double> times =
                Pattern.compile("([0-9.]+) ms")
                        .matcher(SliderBenchmark.table(chromium, 1, 2, 0))
                        .results()
                        .map((MatchResult found) -> Double.valueOf(found.group(1)))
                        .toList();
        assertThat(times).hasSize(4 * 7 + 2).allMatch(time -> time > 0);
    }
}
