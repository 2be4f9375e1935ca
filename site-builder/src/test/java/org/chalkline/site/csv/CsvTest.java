package org.chalkline.site.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    private final Diagnostics diagnostics = new Diagnostics();

    /** Returns the rows, each cell with its place before it. */
    private String read(String text) {
        List<List<Cell>> rows = Csv.read(text, "a.csv", diagnostics);
        return rows == null
                ? ""
                : rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(cell -> cell.position() + " " + cell.text())
                                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
    }

    private List<String> told() {
        return diagnostics.list().stream().map(each -> each.line(Translation.ENGLISH)).toList();
    }

    @Test
    void everyCellKnowsItsPlace() {
        assertThat(read("day,height\n4,0.8\n\n15,15.2"))
                .isEqualTo(
                        """
                        1:1 day | 1:5 height
                        2:1 4 | 2:3 0.8
                        4:1 15 | 4:4 15.2""");
    }

    @Test
    void spacesAroundCellsDoNotCount() {
        assertThat(read(" day ,  height\n 4, \n")).isEqualTo("1:2 day | 1:9 height\n2:2 4 | 2:5 ");
    }

    @Test
    void quotedCellsHoldCommasLineFeedsAndQuotationMarks() {
        assertThat(read("a,b,c\n\"1,5\",\"x\ny\",\"\"\"z\"\"\"\n7,8,9\n"))
                .isEqualTo(
                        """
                        1:1 a | 1:3 b | 1:5 c
                        2:1 1,5 | 2:7 x
                        y | 3:4 "z"
                        4:1 7 | 4:3 8 | 4:5 9""");
    }

    @Test
    void columnsAreCountedInCodePoints() {
        assertThat(read("😀,长度\n1,2\n")).startsWith("1:1 😀 | 1:3 长度\n");
    }

    @Test
    void emptyCellsAreCells() {
        assertThat(read("a,b,c\n,2,\n")).endsWith("2:1  | 2:2 2 | 2:4 ");
    }

    @Test
    void rowsHaveAsManyCellsAsTheHeader() {
        assertThat(read("a,b\n1\n1,2\n1,2,3\n")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.csv:2:1: error: the row has one cell (expected: 2, as in the first row)",
                        "a.csv:4:1: error: the row has 3 cells (expected: 2, as in the first row)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a;b|semicolons between the cells", "'a\tb'|tabs between the cells"})
    void otherSeparatorsAreTold(String header, String what) {
        assertThat(read(header + "\n1\n")).isEmpty();
        assertThat(told()).hasSize(1).first().asString().contains("1:1: error: " + what);
    }

    @Test
    void quotationMarksBelongTogether() {
        assertThat(read("a,b\n1,\"2\n3,4\n")).isEmpty();
        assertThat(told())
                .hasSize(1)
                .first()
                .asString()
                .contains("error: quotation marks that do not belong together");
    }
}
