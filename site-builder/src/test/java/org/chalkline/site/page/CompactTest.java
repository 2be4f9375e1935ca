package org.chalkline.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTest {

    @Test
    void leavesCommentsAndSpaceOutOfAStyleSheet() {
        assertThat(
                        Compact.style(
                                """
                                /* Rules: of { course } */
                                a > b, :lang(zh) :hover {
                                  margin: 0 auto; /* centred */
                                  width: calc(1em + 2px);
                                }
                                """))
                .isEqualTo("a>b,:lang(zh) :hover{margin:0 auto;width:calc(1em + 2px);}");
    }

    @Test
    void keepsTheSpacesOfTextsInAStyleSheet() {
        String rule = "a::before{content:\"; {  \" / \"\";mask:url(data:a, b)}";
        assertThat(Compact.style(rule)).isEqualTo(rule);
    }
}
