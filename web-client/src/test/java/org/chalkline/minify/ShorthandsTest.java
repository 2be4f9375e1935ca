package org.chalkline.minify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorthandsTest {

    @Test
    void writesACharacterOutThatIsKnown() {
        assertThat(with("let f=a=>String.fromCharCode(44)+String.fromCharCode(a)"))
                .contains("\",\"+String.fromCharCode(a)");
    }

    @Test
    void pointsToWhatAFunctionReturns() {
        assertThat(with("let f=a=>a.map(function(b){return b.name})")).contains("a.map(b=>b.name)");
        assertThat(with("let f=a=>a.forEach(function(b){b.stop()})")).contains("(b=>{b.stop()})");
    }

    @Test
    void keepsAFunctionThatAsksForItsReceiver() {
        String asking = "a.forEach(function(){g(this)});a.map(function(){return arguments})";
        assertThat(with("let f=a=>{" + asking + "}")).contains(asking);
    }

    @Test
    void declaresVariablesAsParameters() {
        assertThat(with("let f=a=>{let b,c;for(b=c=0;b<a;)c+=b,++b;return c}"))
                .contains("(a,b,c)=>{for(b=c=0;b<a;)c+=b,++b;return c}");
        assertThat(with("let f=a=>{let b=g(a);for(var c=0;c<b;++c){var d=h(c);d=void 0;g(d)}}"))
                .contains("(a,b,c,d)=>{b=g(a);for(c=0;c<b;++c){d=h(c);d=void 0;g(d)}}");
    }

    @Test
    void leavesVariablesWhereParametersWouldNotDo() {
        assertThat(with("let f=(...a)=>{let b;b=a.length;return b}"))
                .contains("(...a)=>{let b;b=a.length;return b}");
        assertThat(with("let f=a=>{for(let b in a)g(b)}")).contains("for(let b in a)");
        assertThat(with("let f=a=>{a.forEach(b=>{let c=b.name;g(c)})}")).contains("let c=b.name");
        assertThat(with("let f=a=>{a.map(b=>{b.map(c=>{let d;g(d)})})}")).contains("let d;");
    }

    @Test
    void leavesAVariableToEachTurnOfALoopThatAFunctionKeeps() {
        String keeping = "for(let b in a){let c=a[b];g(()=>c)}";
        assertThat(with("let f=a=>{" + keeping + "}")).contains(keeping);
    }

    /** Returns what becomes of a closed script. */
    private static String with(String closed) {
        return Arrangement.of(closed + ";show(f)");
    }
}
