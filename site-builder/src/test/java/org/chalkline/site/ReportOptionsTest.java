package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of mistakes, in each form, to the letter. */
class ReportOptionsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final Path content;
    private final Path site;

    ReportOptionsTest(@TempDir Path folder) throws IOException {
        content = Files.createDirectory(folder.resolve("a folder"));
        site = folder.resolve("site");
        Run.write(content, "a.md", "# A\n\n一个{kdb}`Enter` and $\\frc$\n");
        Run.write(content, "b.md", "---\ntitle: B\ntitel: C\n---\n[](c.md)\n");
    }

    private Run build(String... options) {
        List<Object> all = new ArrayList<>(List.of("build", content, "-o", site));
        all.addAll(List.of(options));
        return Run.exactly(all.toArray());
    }

    @Test
    void tellsPeopleWithTheLinesThatItIsAbout() {
        Run run = build();
        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith(
                        content + "/a.md:3:4: error[unknown-role]: unknown role 'kdb'",
                        "  3 | 一个{kdb}`Enter` and $\\frc$",
                        "    |      ^")
                .contains(
                        "  Did you mean 'kbd'?",
                        "",
                        content + "/b.md:3:1: warning[unknown-field]: unknown field 'titel'",
                        "  3 | titel: C",
                        "    | ^",
                        "Nothing was written: the errors above come first.");
    }

    @Test
    void tellsProgramsAnObjectALine() throws IOException {
        Run run = build("--diagnostics", "json");
        assertThat(run.status()).isOne();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        JsonNode first = json.readTree(lines.get(0));
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "file",
                        "line",
                        "column",
                        "severity",
                        "code",
                        "what",
                        "expected",
                        "hint",
                        "nearest");
        assertThat(first.get("file").asText()).isEqualTo(content + "/a.md");
        assertThat(first.get("line").asInt()).isEqualTo(3);
        assertThat(first.get("column").asInt()).isEqualTo(4);
        assertThat(first.get("severity").asText()).isEqualTo("error");
        assertThat(first.get("code").asText()).isEqualTo("unknown-role");
        assertThat(first.get("what").asText()).isEqualTo("unknown role 'kdb'");
        assertThat(first.get("hint").asText()).isEqualTo("Did you mean 'kbd'?");
        assertThat(first.get("nearest").asText()).isEqualTo("kbd");
        assertThat(run.err())
                .isEqualToIgnoringNewLines("Nothing was written: the errors above come first.");
    }

    @Test
    void tellsCodeHostsInSarif() throws IOException {
        Run run = build("--diagnostics", "sarif");
        assertThat(run.out().lines()).hasSize(1);
        JsonNode log = json.readTree(run.out());
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode only = log.get("runs").get(0);
        assertThat(only.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode rules = only.at("/tool/driver/rules");
        assertThat(only.get("results")).hasSize(4);
        for (JsonNode result : only.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
            assertThat(rule.at("/help/markdown").asText()).contains("## Right");
            assertThat(result.at("/message/text").asText()).isNotBlank();
        }
        JsonNode place = only.at("/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo(content.toUri() + "a.md")
                .contains("a%20folder");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(place.at("/region/startColumn").asInt()).isEqualTo(4);
    }

    @Test
    void sayingNothingIsALogToo() throws IOException {
        Files.delete(content.resolve("a.md"));
        Run.write(content, "b.md", "# B\n");
        Run run = build("--diagnostics", "sarif");
        assertThat(run.status()).isZero();
        assertThat(json.readTree(run.out()).at("/runs/0/results")).isEmpty();
        assertThat(run.err()).startsWith("Built ");
        assertThat(build("--diagnostics", "json").out()).isEmpty();
    }

    @Test
    void lenientBuildsShowTheTextOfNamesThatNobodyKnows() {
        Run.write(
                content,
                "a.md",
                """
                # A

                Press {kdb}`Enter` and see [there](#nowhere), [here](none.md), ![it](none.png).

                :::{ntoe} Title *here*
                :opne:
                Some *text*.
                :::

                ```{unheard} of
                x: <1>
                ```

                :::{dropdown} More
                :opne:
                Inside.
                :::
                """);
        Run.write(content, "b.md", "# B\n");
        assertThat(build().status()).isOne();
        Run run = build("--lenient", "--diagnostics", "line");
        assertThat(run.status()).isZero();
        assertThat(run.errors())
                .hasSize(7)
                .allMatch(
                        line ->
                                line.contains(": warning: unknown ")
                                        || line.contains("warning: no file"));
        assertThat(site.resolve("a.html"))
                .content()
                .contains("<code>Enter</code>", "see there, here, it.")
                .contains("<p>Title <em>here</em></p>", "<p>Some <em>text</em>.</p>")
                .contains("x: &lt;1&gt;", "Inside.");
    }

    @Test
    void refusesAFormThatThereIsNot() {
        Run run = build("--diagnostics", "xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("but was 'xml'");
    }
}
