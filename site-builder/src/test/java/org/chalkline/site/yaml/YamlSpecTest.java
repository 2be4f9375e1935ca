package org.chalkline.site.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.json.Json;
import org.chalkline.site.markdown.SpecFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the examples of {@code yaml.spec}: each says what is read of a text, and what is told. */
class YamlSpecTest {

    private static final String FILE = "/org/chalkline/site/yaml/yaml.spec";

    @TestFactory
    Stream<DynamicTest> readsTheExamples() {
        return SpecFile.read(FILE).examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.name() + " (" + example.line() + ")",
                                        URI.create("classpath:" + FILE + "?line=" + example.line()),
                                        () -> check(example)));
    }

    private static void check(SpecFile.Example example) {
        Diagnostics diagnostics = new Diagnostics();
        Yaml yaml = Yaml.read(example.markdown(), "", FilePositions.from(1), diagnostics);
        String values = yaml.isBroken() ? "" : Json.of(yaml.fields()) + "\n";
        String told =
                diagnostics.list().stream()
                        .map(each -> each.toString().substring(1) + "\n")
                        .collect(Collectors.joining());
        assertThat(values + told).isEqualTo(example.html() + example.diagnostics());
    }
}
