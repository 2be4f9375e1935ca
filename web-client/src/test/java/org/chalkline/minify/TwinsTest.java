package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinsTest {

    @Test
    void letsOneFunctionStandForThoseThatSayTheSame() {
        assertThat(with("let aa=a=>a+1,bb=a=>a+1,cc=a=>a+2;f(aa,bb,cc)"))
                .contains("let aa=a=>a+1,cc=a=>a+2;f(aa,aa,cc)");
    }

    @Test
    void goesOnWithThoseThatCallThem() {
        assertThat(with("let aa=a=>a+1,bb=a=>a+1,cc=a=>aa(a),dd=a=>bb(a);f(cc,dd)"))
                .contains("let aa=a=>a+1,cc=a=>aa(a);f(cc,cc)");
    }

    @Test
    void leavesAFunctionWhoseNameAVariableHasToo() {
        String script = "let aa=a=>a+1,bb=a=>a+1,cc=aa=>bb(aa);f(aa,bb,cc)";
        assertThat(with(script)).contains(script);
    }

    private static String with(String closed) {
        Script script = Script.of("(()=>{" + closed + "})()");
        Twins.merge(script);
        return Arrangement.print(script.body());
    }
}
