package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that read files and tables, from the command line to the page. */
class DataTest {

    private static final String HOUSES = "area,price,town\n60,180,A\n80,240,B\n100,330,C\n";

    private final Path content;
    private final Path site;

    DataTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    /** Builds a lesson with a figure of some data and a line of text after it. */
    private Run build(String data, String points, String text) {
        Run.write(
                content,
                "a.md",
                """
                # A

                ```{lab:plot} Houses.
                data: %s
                draw:
                  - {points: %s}
                text: ['%s']
                ```
                """
                        .formatted(data, points, text));
        return Run.of("build", content, "-o", site);
    }

    /** Returns the lines of a build that tell of errors, in a file of the content folder. */
    private List<String> errors(Run run, String file) {
        String start = content.resolve(file) + ":";
        return run.errors().stream()
                .filter(line -> line.contains(": "))
                .filter(line -> !line.startsWith("Nothing"))
                .map(line -> line.replace(start, ""))
                .toList();
    }

    private String readout() throws IOException {
        String page = Files.readString(site.resolve("a.html"));
        return page.replaceAll("(?s).*<p class=\"readout\">(.*?)</p>.*", "$1")
                .replaceAll("<[^>]+>", "");
    }

    @Test
    void aColumnOfNumbersIsAListByItsHeader() throws IOException {
        Run.write(content, "houses.csv", HOUSES);
        Run run = build("houses.csv", "(area, price)", "{mean(price):.1f} of {count(area)}");
        assertThat(run.err()).isEmpty();
        assertThat(readout()).isEqualTo("250.0 of 3");
    }

    @Test
    void aMarkAtTheBeginningDoesNotCount() throws IOException {
        Run.write(content, "houses.csv", "\uFEFF" + HOUSES.replace("\n", "\r\n"));
        assertThat(build("houses.csv", "(area, price)", "{max(area)}").err()).isEmpty();
        assertThat(readout()).isEqualTo("100");
    }

    @Test
    void columnsGivesNames() throws IOException {
        Run.write(content, "data/_h.csv", "面积 (m²),价格\n60,−1.5\n80,+2e1\n");
        Run run =
                build(
                        "{file: data/_h.csv, columns: {面积: 面积 (m²), p: 价格}}",
                        "(面积, p)",
                        "{sum(面积)}, {min(p)}, {max(p)}");
        assertThat(run.err()).isEmpty();
        assertThat(readout()).isEqualTo("140, −1.5, 20");
    }

    @Test
    void severalTablesHaveNames() throws IOException {
        Run.write(content, "houses.csv", HOUSES);
        Run.write(content, "b.csv", "area\n7\n");
        Run run =
                build(
                        "{a: {file: houses.csv, columns: [area, price]}, b: b.csv}",
                        "(a.area, a.price)",
                        "{sum(a.area) + sum(b.area)}");
        assertThat(run.err()).isEmpty();
        assertThat(readout()).isEqualTo("247");
    }

    @Test
    void axesAndSlidersMayFollowFromData() {
        Run.write(content, "houses.csv", HOUSES);
        Run run = build("houses.csv\nx: {from: 0, to: max(area)}", "(area, price)", ".");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aTableOfTheLessonIsReadByItsLabel() throws IOException {
        Run.write(content, "_t.md", "(t)=\n\n| u | v |\n|---|---|\n| 1 | 20 |\n| **3** | $5$ |\n");
        build(
                """
                        '#t'
                        draw: [{points: (u, v)}]
                        text: ['{sum(u)} and {sum(v)}']
                        ```

                        ```{include} _t.md
                        ```

                        ```{lab:plot} Another.
                        data: '#list'""",
                "(s, t)",
                "{sum(s) + sum(t)}");
        Run.write(
                content,
                "a.md",
                Files.readString(content.resolve("a.md"))
                        + """

                        ```{list-table} A list
                        :name: list
                        :header-rows: 1
                        * - s
                          - t
                        * - 100
                          - 200
                        ```
                        """);
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(site.resolve("a.html")).replaceAll("<[^>]+>", ""))
                .contains("4 and 25", "300");
    }

    @Test
    void aCellThatIsNoNumberIsToldOfTheFileThatHoldsIt() {
        Run.write(content, "houses.csv", HOUSES.replace("240", "24O"));
        assertThat(errors(build("houses.csv", "(area, price)", "{nothing}"), "houses.csv"))
                .containsExactly(
                        "3:4: error: '24O' is not a number (expected: a number such as 3.5, or"
                                + " nothing where there is no value)");
    }

    @Test
    void aRowWithoutAValueIsLeftOutWithAWarning() throws IOException {
        Run.write(content, "houses.csv", HOUSES + "120,,D\n,400,E\n");
        Run run = build("houses.csv", "(area, price)", "{count(area)}, {max(price)}");
        assertThat(run.status()).isZero();
        assertThat(errors(run, "houses.csv"))
                .containsExactly(
                        "5:5: warning: no value: this row and others, 2 in all, are left out"
                                + " (expected: a number)");
        assertThat(readout()).isEqualTo("3, 330");
    }

    @Test
    void aHeaderThatIsNoNameGetsOneAsTheMessageSays() {
        Run.write(content, "houses.csv", HOUSES.replace("area", "area (m²)"));
        String told = build("houses.csv", "(area, price)", "{sum(area)}").err();
        assertThat(told).contains("a.md:4:7: error: no name for a column: 'area (m²)'");
        String spelling = told.replaceAll("(?s).*?expected: (\\{.*?}})\\).*", "$1");
        assertThat(spelling)
                .isEqualTo("{file: houses.csv, columns: {area: 'area (m²)', price: price}}");
        assertThat(build(spelling, "(area, price)", "{sum(area)}").err()).isEmpty();
    }

    @Test
    void namesThatAreNoColumnsAreTold() {
        Run.write(content, "houses.csv", HOUSES);
        String data = "{file: houses.csv, columns: {a: aera, t: town, if: area}}";
        assertThat(errors(build(data, "(a, t)", "."), "a.md"))
                .containsExactly(
                        "4:39: error: 'houses.csv' has no column 'aera' (expected: area, price,"
                                + " town). Did you mean 'area'?",
                        "4:48: error: the column 'town' holds no numbers (expected: a column of"
                                + " numbers)",
                        "4:58: error: no name for a column: 'if' (expected: a name such as area)");
        assertThat(errors(build("houses.csv", "(area, town)", "."), "a.md"))
                .containsExactly(
                        "6:21: error: the column 'town' holds no numbers (expected: a column of"
                                + " numbers)");
    }

    @Test
    void aNameIsGivenOnce() {
        Run.write(content, "houses.csv", HOUSES);
        String data = "houses.csv\nsliders: {area: {from: 0, to: 1}}";
        assertThat(errors(build(data, "(price, price)", "."), "a.md"))
                .containsExactly(
                        "4:7: error: the name 'area' is given twice (expected: another name)");
    }

    @Test
    void dataIsBounded() {
        String rows = String.join("", Collections.nCopies(5001, "1,2\n"));
        Run.write(content, "houses.csv", "a,b\n" + rows);
        assertThat(errors(build("houses.csv", "(a, b)", "."), "a.md"))
                .containsExactly(
                        "4:7: error: 10002 numbers, 5001 in each of 2 columns (expected: at most"
                                + " 10000; 'columns' names those that are needed)");
    }

    @Test
    void whatIsNotThereIsTold() {
        Run.write(content, "houses.csv", HOUSES);
        Run.write(content, "empty.csv", "a,b\n");
        assertThat(errors(build("house.csv", "(area, price)", "."), "a.md"))
                .containsExactly("4:7: error: no file 'house.csv'. Did you mean 'houses.csv'?");
        assertThat(build("../b.csv", "(area, price)", ".").err())
                .contains("'../b.csv' is not in the content folder");
        assertThat(errors(build("'#t'", "(area, price)", "."), "a.md"))
                .containsExactly(
                        "4:7: error: no table 't' (expected: the label of a table in this"
                                + " lesson)");
        assertThat(build("empty.csv", "(a, b)", ".").err())
                .contains("empty.csv:1:1: error: no rows of data");
    }
}
