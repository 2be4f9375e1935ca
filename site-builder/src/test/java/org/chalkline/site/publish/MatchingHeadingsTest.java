package org.chalkline.site.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.site.page.LessonPage.ContentsEntry;
import org.junit.jupiter.api.Test;

class MatchingHeadingsTest {

    @Test
    void headingsOfTheSameOutlineStandForEachOther() {
        assertThat(MatchingHeadings.of(outline("2 a", "3 b"), outline("2 甲", "3 乙")))
                .isEqualTo("甲 乙");
    }

    @Test
    void headingsOfDifferentOutlinesMeetWhereTheirNamesDo() {
        assertThat(MatchingHeadings.of(outline("2 a", "2 b", "2 c"), outline("2 x", "2 b")))
                .isEqualTo(" b ");
    }

    private static List<ContentsEntry> outline(String... headings) {
        return Stream.of(headings)
                .map(each -> each.split(" "))
                .map(each -> new ContentsEntry(Integer.parseInt(each[0]), each[1], ""))
                .toList();
    }
}
