package org.chalkline.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.Compiled;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark in a small form, which shows that it runs and that all its programs do the same.
 */
@ExtendWith(SharedChromium.class)
class TrainingBenchmarkIT {

    @Test
    void allProgramsDoTheSameWork(Chromium chromium, @TempDir Path folder) throws IOException {
        Compiled script = Compiled.asShipped(TrainingScript.class, folder);
        assertThat(TrainingBenchmark.race(chromium, script, List.of(2, 8, 8, 1), false, 1))
                .startsWith("| [2, 8, 8, 1], tanh | ");
    }
}
