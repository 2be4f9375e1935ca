package org.chalkline.figure;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void escapesWhatTextAndValuesMustNotHold() {
        assertEquals(
                "<p title=\"&lt;&quot;&amp;&quot;&gt;\">&lt;b&gt; &amp;amp; &quot;it's&quot;</p>",
                Markup.of(
                        Element.of("p")
                                .set("title", "<\"&\">")
                                .text("<b> &amp; \"it's\"")
                                .build()));
    }

    @Test
    void closesAllButVoidElements() {
        assertEquals("<input>", Markup.of(Element.of("input").build()));
        assertEquals("<g></g>", Markup.of(Element.of("g").build()));
    }

    @Test
    void nests() {
        assertEquals(
                "<div><p>a<br>b</p></div>",
                Markup.of(
                        Element.of("div")
                                .add(Element.of("p").text("a").add(Element.of("br")).text("b"))
                                .build()));
    }
}
