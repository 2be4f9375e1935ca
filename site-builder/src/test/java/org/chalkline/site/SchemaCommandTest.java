package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.site.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @Test
    void printsTheSchemaOfOneThing() {
        Run run = Run.of("schema", "front-matter");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        """
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "Chalkline: front-matter",
                        """)
                .contains("\"order\": {\n", "\"additionalProperties\": false\n}\n");
    }

    @Test
    void printsAllSchemasAsOneDocument() {
        Run run = Run.of("schema");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\n  \"$defs\": {\n    \"front-matter\": {\n");
        for (String name : Schemas.names()) {
            assertThat(run.out()).contains("    \"" + name + "\": {\n");
        }
    }

    @Test
    void writesAFileOfEachIntoAFolder(@TempDir Path folder) throws IOException {
        Path schemas = folder.resolve("made/schemas");
        assertThat(Run.of("schema", "all", "-o", schemas)).isEqualTo(new Run(0, "", ""));
        List<String> files =
                Schemas.names().stream()
                        .map(name -> name.replace(':', '-') + ".schema.json")
                        .toList();
        try (Stream<Path> written = Files.list(schemas)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files);
        }
        assertThat(schemas.resolve("lab-quiz.schema.json"))
                .hasContent(Run.of("schema", "lab:quiz").out());
    }

    @Test
    void namesTheLessonsAndLanguagesOfAFolder(@TempDir Path folder) {
        Run.write(folder, "en/first.md", "# First\n");
        Run.write(folder, "theme/fr.properties", "language.name = français\n");
        assertThat(Run.of("schema", "site", "--content", folder).out())
                .contains("\"enum\": [\"first\"]", "\"enum\": [\"zh-CN\",\"en\",\"fr\"]");
        assertThat(Run.of("schema", "site").out()).contains("\"enum\": [\"zh-CN\",\"en\"]");
        assertThat(Run.of("schema", "--content", folder.resolve("no")).errors().get(0))
                .startsWith("There is no folder");
    }

    @Test
    void describesInEitherLanguage() {
        assertThat(Run.of("schema", "site", "--lang", "zh-CN").out()).contains("网站的名称");
        assertThat(Run.of("schema", "--lang", "zh").errors().get(0))
                .isEqualTo("There are no messages in 'zh', only in en, zh-CN.");
    }

    @Test
    void namesTheNearestSchema() {
        Run run = Run.of("schema", "lab:quizz");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0))
                .startsWith("There is no schema 'lab:quizz'. Did you mean 'lab:quiz'? Known are: ");
    }
}
