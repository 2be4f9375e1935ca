package org.chalkline.site.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void givesResultsInTheOrderOfTheTasks() {
        assertThat(Parallel.map(1_000, i -> 2 * i))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).map(i -> 2 * i).boxed().toList());
        assertThat(Parallel.map(0, i -> i)).isEmpty();
    }

    @Test
    void throwsWhatATaskThrows() {
        assertThatThrownBy(
                        () ->
                                Parallel.map(
                                        10,
                                        i -> {
                                            if (i == 7) {
                                                throw new IllegalStateException("seven");
                                            }
                                            return i;
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("seven");
    }
}
