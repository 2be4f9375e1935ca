package org.chalkline.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text can be found by. */
class WordsTest {

    @Test
    void lettersAndDigitsThatTouchAreAWord() {
        assertThat(Words.of("ReLU: 2 layers, w1!")).containsExactly("relu", "2", "layers", "w1");
    }

    @Test
    void aHanCharacterIsAWordAndSoAreTwoThatTouch() {
        assertThat(Words.of("激活函数")).containsExactly("激", "激活", "活", "活函", "函", "函数", "数");
        assertThat(Words.of("零。点")).containsExactly("零", "点");
    }

    @Test
    void scriptsMayMeetWithoutASpace() {
        assertThat(Words.of("用ReLU拟合x2")).containsExactly("用", "relu", "拟", "拟合", "合", "x2");
        assertThat(Words.of("かな漢字")).contains("かな", "な漢", "漢字");
        assertThat(Words.of("학습 률")).containsExactly("학", "학습", "습", "률");
    }

    @Test
    void formulasAreFoundByTheNamesInThem() {
        assertThat(Words.of("\\hat{y} = \\frac{1}{m}\\sum_i w_1"))
                .containsExactly("hat", "y", "frac", "1", "m", "sum", "i", "w", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "Naïve, naive",
        "ÉTÉ, ete",
        "ＲｅＬＵ, relu",
        "Straße, straße",
        "ΛΌΓΟΣ, λογος",
        "İstanbul, istanbul",
        "ｶﾀ, カタ",
        "한글, 한글"
    })
    void caseWidthAndAccentsAreNotToldApart(String word, String folded) {
        assertThat(Words.fold(word)).isEqualTo(folded);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreWhole() {
        assertThat(Words.of("𠮷野")).containsExactly("𠮷", "𠮷野", "野");
        assertThat(Words.of("𝐱𝐲")).containsExactly("xy");
    }

    @Test
    void dataIsNoWord() {
        assertThat(Words.of("see " + "a1".repeat(30) + " there")).containsExactly("see", "there");
    }
}
