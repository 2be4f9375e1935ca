package org.chalkline.site.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Memo<String, Integer> lengths = new Memo<>();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAResultOnceForTheSameInput() {
        assertThat(length("a", "one")).isEqualTo(3);
        assertThat(length("a", new String("one"))).isEqualTo(3);
        assertThat(made).hasValue(1);
    }

    @Test
    void makesAResultAnewForAnotherInput() {
        length("a", "one");
        assertThat(length("a", "three")).isEqualTo(5);
        assertThat(length("b", "three")).isEqualTo(5);
        assertThat(made).hasValue(3);
    }

    private int length(String name, String input) {
        return lengths.of(
                name,
                input,
                text -> {
                    made.incrementAndGet();
                    return text.length();
                });
    }
}
