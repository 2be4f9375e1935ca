package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MinifierTest {

    private static final String SCRIPT =
            """
            "use strict";
            var main;
            (function() {
                let $rt_s = index => pool[index],
                $rt_throw = ex => { throw ex; },
                $rt_createArray = (cls, sz) => new Wrapped(cls, sz),
                $rt_mainStarter = f => (args, callback) => $rt_startThread(f);
                function jl_Object() {
                    this.$id$ = 0;
                }
                function Base() {
                    let a = this;
                    jl_Object.call(a);
                    a.$first = null;
                    a.$second = 0;
                }
                let Middle = $rt_classWithoutFields(Base),
                jl_String = $rt_classWithoutFields();
                function Top() {
                    Middle.call(this);
                    this.$third = null;
                }
                function Pair() {
                    jl_Object.call(this);
                    this.$left = null;
                    this.$right = 0;
                }
                let Top_LIMIT = 0,
                Top_$callClinit = () => {
                    Top_$callClinit = $rt_eraseClinit(Top);
                    Top__clinit_();
                },
                Top__clinit_ = () => {
                    Base_$callClinit();
                    Top_LIMIT = 3;
                },
                Base_$callClinit = () => {
                    Base_$callClinit = $rt_eraseClinit(Base);
                    Base__clinit_();
                },
                Base__clinit_ = () => {
                    Base_NAME = $rt_s(0);
                },
                Base_NAME = null,
                Top_draw = ($this, $index) => {
                    let $items, $data, $problem;
                    Top_$callClinit();
                    $items = $rt_createArray(jl_String, 2);
                    $data = $items.data;
                    $data[0] = $rt_s(1);
                    $data[1] = $this.$first;
                    if ($index < $items.data.length)
                        return $items.data[$index].$nativeString + $this.$third + window.value;
                    $problem = new Failure;
                    Failure__init_($problem, $rt_s(2));
                    $rt_throw($problem);
                },
                program = () => {
                    let $top, $pair;
                    $pair = new Pair;
                    $pair.$right = 1;
                    $top = new Top;
                    $top.$first = $pair instanceof Base ? null : $pair;
                    document.title = $top.$draw($pair.$right);
                };
                $rt_metadata([jl_Object, "Object", 1, 0, [], 1, 0, 0, 0,
                jl_String, 0, jl_Object, [], 17, 0, 0, 0,
                Base, 0, jl_Object, [], 17, 0, () => Base_$callClinit(), 0,
                Middle, 0, Base, [], 17, 0, 0, 0,
                Top, 0, Middle, [Drawn], 17, 0, () => Top_$callClinit(),
                    ["$draw", $rt_wrapFunction1(Top_draw)],
                Pair, 0, jl_Object, [], 17, 0, 0, 0]);
                $rt_stringPool(["name", "$z$", "there is no such item"]);
                jl_Object.prototype.toString = function() { return "an object"; };
                main = $rt_mainStarter(program);
            })();
            """;

    @Test
    void givesTheFieldsOfEachClassTheSameNamesAndStartsThemInOnePlace() throws IOException {
        assertThat(lean(SCRIPT))
                .contains("{A:0, B:0}")
                .contains("$top.a = ")
                .contains("+ $this.b + window.value")
                .contains("$pair.B = 1")
                .doesNotContain("$id$", "$first", ".call(");
    }

    @Test
    void namesAMethodAlikeWhereItIsCalledAndInItsClass() throws IOException {
        assertThat(lean(SCRIPT))
                .contains("let Top = $rt_class(Middle, {c:Top_draw})")
                .contains("$top.c($pair.B)");
    }

    @Test
    void makesNoClassOfWhatOnlyHoldsFields() throws IOException {
        assertThat(lean(SCRIPT)).contains("$pair = new jl_Object").doesNotContain("Pair =");
    }

    @Test
    void keepsAClassThatIsAskedFor() throws IOException {
        assertThat(lean(SCRIPT)).contains("let Base = $rt_class(jl_Object)");
    }

    @Test
    void usesTheBrowsersStringsAndArrays() throws IOException {
        assertThat(lean(SCRIPT))
                .contains("$items = [\"$z$\", $this.a]")
                .contains("return $items[$index] + ")
                .doesNotContain("jl_String", "$rt_stringPool");
    }

    @Test
    void leavesOutWhatNeverHappensAndItsText() throws IOException {
        assertThat(lean(SCRIPT))
                .doesNotContain("Failure", "there is no such item", "$index < ", "an object");
    }

    @Test
    void joinsTextsAsTheBrowserDoes() throws IOException {
        String joining =
                SCRIPT.replace(
                        "let $top, $pair;",
                        """
                        let $top, $pair, $out, $more;
                        $out = jl_StringBuilder__init_();
                        jl_StringBuilder_append(jl_StringBuilder_append($out, $rt_s(0)), name);
                        $more = $out.$length;
                        jl_StringBuilder_append0($out, 61);
                        jl_StringBuilder_append0($out, code);
                        document.title = jl_StringBuilder_toString($out) + $more;
                        """);
        String twice = "$more = \"\"; $out = $more + code; f($more);";
        String other = joining.replace("$more = $out.$length;", twice);
        assertThat(lean(withBuilder(other, "$string"))).contains("$more = \"\"; ");
        assertThat(lean(withBuilder(joining, "$string")))
                .contains("$out = \"name\" + name; $more = $out.length;")
                .contains("$out = $out + \"=\"; $out = $out + String.fromCharCode(code);")
                .contains("document.title = $out + $more;")
                .doesNotContain("jl_StringBuilder");
    }

    @Test
    void refusesABuilderOfAnythingButTexts() {
        assertThatThrownBy(() -> lean(withBuilder(SCRIPT, "$value")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jl_StringBuilder_append");
        String inserting = SCRIPT.replace("let $top, $pair;", "let $top, $pair; f.$buffer[0] = 1;");
        assertThatThrownBy(() -> lean(withBuilder(inserting, "$string")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String withBuilder(String script, String parameter) {
        return script.replace(
                "$rt_metadata",
                """
                let jl_StringBuilder__init_ = () => new jl_StringBuilder,
                jl_StringBuilder_append = ($this, PARAMETER) => { f($this.$buffer); },
                jl_StringBuilder_append0 = ($this, $c) => { f($this.$buffer); },
                jl_StringBuilder_toString = $this => $this.$buffer;
                $rt_metadata"""
                        .replace("PARAMETER", parameter));
    }

    @Test
    void leavesOutFieldsThatNobodyReads() throws IOException {
        assertThat(lean(SCRIPT.replace("$pair.$right = 1;", "$pair.$left = make();")))
                .contains("$pair = new jl_Object(); make();");
        assertThat(lean(SCRIPT.replace("$pair.$right = 1;", "$pair.$left = $top;")))
                .contains("$pair = new jl_Object(); $top = new Top();");
    }

    @Test
    void leavesOutObjectsThatNobodyKeeps() throws IOException {
        String making = SCRIPT.replace("$pair.$right = 1;", "$pair.$left = Pair__init_(1);");
        assertThat(lean(making)).doesNotContain("Pair__init_");
    }

    @Test
    void givesAClassTheMethodsThatTheBrowserCalls() throws IOException {
        String exporting =
                SCRIPT.replace(
                        "main = $rt",
                        """
                        (() => { let c; c = Top.prototype; c.handleEvent = $rt_callWithReceiver(handle); })();
                        main = $rt""");
        assertThat(lean(exporting))
                .contains("{c:Top_draw, handleEvent:handle}")
                .doesNotContain("c.handleEvent");
    }

    @Test
    void initializesClassesOnceAndInTheirOrder() throws IOException {
        assertThat(lean(SCRIPT))
                .containsSubsequence("Base__clinit_();", "Top__clinit_();")
                .doesNotContain("callClinit");
    }

    @Test
    void refusesAProgramThatCatchesWhatIsNoLongerThrown() {
        String catching = SCRIPT.replace("let $top, $pair;", "try { f(); } catch (e) { }");
        assertThatThrownBy(() -> lean(catching))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("program catches");
    }

    @Test
    void givesAllObjectsWhatSeveralClassesHaveInCommon() throws IOException {
        String drawn = "[\"$draw\", $rt_wrapFunction1(Top_draw)]";
        String common =
                SCRIPT.replace("Base_$callClinit(), 0,", "Base_$callClinit(), " + drawn + ",")
                        .replace("17, 0, 0, 0]);", "17, 0, 0, " + drawn + "]);");
        assertThat(lean(common))
                .contains("$rt_methods(jl_Object.prototype, {c:Top_draw});")
                .contains("let Base = $rt_class(jl_Object)", "$pair = new jl_Object");
    }

    @Test
    void refusesToTellWhetherAnObjectHasAnInterface() {
        String asking = SCRIPT.replace("$pair instanceof Base", "$rt_isInstance($pair, Drawn)");
        assertThatThrownBy(() -> lean(asking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("interface");
    }

    @Test
    void putsFunctionsBesideThoseMostLikeThem() {
        String closed =
                """
                let first=a=>document.querySelector("first "+a),
                second=a=>a.toFixed(2),
                third=a=>document.querySelector("third "+a),
                fourth=a=>a.toFixed(4),
                most=9;
                show(first,second,third,fourth,most,ba);
                """;
        assertThat(Arrangement.of(closed))
                .containsSubsequence("(2)", "(4)")
                .containsPattern("first \"\\+a\\),\\w+=a=>document.querySelector")
                .containsPattern("let aa=.*,ca=.*,da=.*,ea=.*;let fa=9;show\\(.*,fa,ba\\)");
    }

    @Test
    void runsTheScriptAndLeavesNoGlobalBehind() throws IOException {
        assertThat(Minifier.minify(SCRIPT))
                .endsWith("})();")
                .doesNotContain("main")
                .hasSizeLessThan(SCRIPT.length() / 3);
    }

    @Test
    void refusesWhatIsNoScriptOfTeavm() {
        assertThatThrownBy(() -> Minifier.minify("let main = 1;"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Minifier.minify("(function() { let a; })();"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Minifier.minify(SCRIPT + "}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Without the spaces that are there for the eye. */
    private static String lean(String script) throws IOException {
        return Minifier.lean(script).replaceAll("\\s+", " ");
    }
}
