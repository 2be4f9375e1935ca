package org.chalkline.site.output.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompactCssTest {

    @Test
    void leavesOutCommentsAndSpacesThatSayNothing() {
        String css =
                """
                /* All; of { it */
                .a > .b ,
                .c :hover {
                  margin: 0 calc(1px + 2px) ; /* a "quote */
                  content: "/* kept */  { ; }";
                }

                @media (width >= 40em) and (height > 1em) {
                  .d { color: red; }
                }
                """;
        assertThat(CompactCss.squeezed(css))
                .isEqualTo(
                        ".a > .b,.c :hover{margin:0 calc(1px + 2px);"
                                + "content:\"/* kept */  { ; }\"}"
                                + "@media (width >= 40em) and (height > 1em){.d{color:red}}");
    }

    @Test
    void keepsTheSelectorsOfWhichThereAreAllClasses() {
        String css =
                "@media print{.a .b,.a p{x:y}.b{x:y}}.b.a{x:y}:is(.b,.c){x:y}p{x:y}.a{x:url(a.b)}";
        assertThat(CompactCss.used(css, Set.of("a")::contains))
                .isEqualTo("@media print{.a p{x:y}}:is(.b,.c){x:y}p{x:y}.a{x:url(a.b)}");
    }

    @Test
    void keepsTheFontsInSomeFiles() {
        String css = "@font-face{src:url(f/A.woff)}@font-face{src:url(f/B.woff2)}.a{x:y}";
        assertThat(CompactCss.withFonts(css, List.of("B.woff2")))
                .isEqualTo("@font-face{src:url(f/B.woff2)}.a{x:y}");
    }

    @Test
    void findsTheClassesThatSelectorsName() {
        assertThat(CompactCss.classes(".mord .-a:not(.b_1){x:y}"))
                .containsOnly("mord", "-a", "b_1");
    }
}
