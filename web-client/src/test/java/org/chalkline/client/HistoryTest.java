package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History<String> history = new History<>("first");

    @Test
    void goesBackAndOnAsFarAsThereIsSomething() {
        assertThat(history.has(-1) || history.has(1)).isFalse();
        history.add("second", "", 0);
        history.add("third", "", 0);
        assertThat(history.has(1)).isFalse();
        assertThat(history.go(-1)).isEqualTo("second");
        assertThat(history.go(-1)).isEqualTo("first");
        assertThat(history.has(-1)).isFalse();
        assertThat(history.go(1)).isEqualTo("second");
        assertThat(history.has(1)).isTrue();
    }

    @Test
    void forgetsWhatWasGoneBackFromOnceSomethingNewIsShown() {
        history.add("second", "", 0);
        history.go(-1);
        history.add("other", "", 0);
        assertThat(history.has(1)).isFalse();
        assertThat(history.go(-1)).isEqualTo("first");
    }

    @Test
    void takesChangesOfOneNameWithinASecondForOneGesture() {
        history.add("a", "w1", 0);
        history.add("ab", "w1", 900);
        history.add("abc", "w1", 1800);
        history.add("later", "w1", 2801);
        history.add("other", "b1", 2802);
        assertThat(history.go(-1)).isEqualTo("later");
        assertThat(history.go(-1)).isEqualTo("abc");
        assertThat(history.go(-1)).isEqualTo("first");
    }

    @Test
    void takesAllForOneGestureWhileAPointerIsHeld() {
        history.add("before", "w1", 0);
        history.hold(true);
        history.add("a", "w1", 1);
        history.add("b", "w1", 5000);
        history.hold(false);
        assertThat(history.go(-1)).isEqualTo("before");
    }

    @Test
    void beginsAnewAfterGoingBack() {
        history.add("a", "w1", 0);
        history.add("b", "", 0);
        history.go(-1);
        history.add("c", "w1", 1);
        assertThat(history.go(-1)).isEqualTo("a");
    }
}
