package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MinifierTest {

    private static final String SCRIPT =
            """
            let main;
            let Base = function Base() {
                let a = this;
                Object.call(a);
                a.$first = 1;
                a.$second = 2;
            };
            let Middle = $rt_classWithoutFields(Base);
            function Top() {
                Middle.call(this);
                this.$third = 3;
            }
            function Other() {
                Object.call(this);
                this.$fourth = 4;
            }
            $rt_metadata([Top, ["$draw", $rt_wrapFunction0(draw)]]);
            main = o => o.$first + o.$second + o.$third + o.$fourth + o.$draw() + o.value + "$z$";
            """;

    @Test
    void givesTheFieldsOfEachClassTheSameNames() {
        assertThat(SharedNames.in(SCRIPT))
                .contains("o._a + o._b + o._c + o._a")
                .contains("this._c = 3")
                .contains("this._a = 4");
    }

    @Test
    void renamesAMethodWhereItIsCalledAndWhereItIsDescribed() {
        assertThat(SharedNames.in(SCRIPT))
                .contains("[\"$0\", $rt_wrapFunction0")
                .contains("o.$0()");
    }

    @Test
    void renamesAMethodWhoseDescriptionGoesOnInTheNextLine() {
        assertThat(SharedNames.in(SCRIPT.replace("\", $rt_wrap", "\",\n    $rt_wrap")))
                .contains("[\"$0\",\n    $rt_wrapFunction0")
                .contains("o.$0()");
    }

    @Test
    void leavesTextsAndTheBrowsersPropertiesAlone() {
        assertThat(SharedNames.in(SCRIPT)).contains("o.value + \"$z$\"");
    }

    @Test
    void runsTheScriptAndLeavesNoGlobalBehind() {
        String small = Minifier.minify(SCRIPT);
        assertThat(small).endsWith("})();").doesNotContain("main").hasSizeLessThan(SCRIPT.length());
    }

    @Test
    void refusesWhatIsNoScriptOfTeavm() {
        assertThatThrownBy(() -> Minifier.minify("let main = 1;"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Minifier.minify(SCRIPT + "}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
