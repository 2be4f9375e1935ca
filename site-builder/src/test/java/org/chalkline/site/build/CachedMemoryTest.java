package org.chalkline.site.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.chalkline.site.base.Cache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedMemoryTest {

    @TempDir private Path folder = Path.of("");

    private double[] recall(String program, String question, Supplier<double[]> answer) {
        return new CachedMemory(Cache.in(folder), program).recall(question, answer);
    }

    private static double[] fail() {
        throw new AssertionError("it was found before");
    }

    @Test
    void whatAProgramFoundIsFoundAgainToTheLastBit() {
        double[] found = {0.1 + 0.2, -0.0, 1e-320, Double.NaN, Double.NEGATIVE_INFINITY, 43046721};
        assertThat(recall("1", "best", () -> found)).isSameAs(found);
        assertThat(recall("1", "best", CachedMemoryTest::fail)).containsExactly(found);
    }

    @Test
    void findingNothingIsAnAnswerToo() {
        assertThat(recall("1", "solutions", () -> new double[0])).isEmpty();
        assertThat(recall("1", "solutions", CachedMemoryTest::fail)).isEmpty();
    }

    @Test
    void anotherProgramLooksForItself() {
        recall("1", "best", () -> new double[] {1});
        assertThat(recall("2", "best", () -> new double[] {2})).containsExactly(2);
    }

    @Test
    void theProgramIsKnownByItsCode() {
        assertThat(ProgramFingerprint.get())
                .isEqualTo(ProgramFingerprint.get())
                .contains("org/chalkline/gallery/network/HintWalk.class ")
                .contains("org/chalkline/nn/PiecewiseLinear.class ");
    }
}
