package org.chalkline.site.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.figure.Figures;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.SpecFile;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.text.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares what is told of the figures of {@code wrong-in-yaml.spec}, in both languages. */
class WrongFiguresTest {

    static final String FILE = "/org/chalkline/site/expression/wrong-in-yaml.spec";

    @TestFactory
    Stream<DynamicTest> areTold() {
        return SpecFile.read(FILE).examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.name(),
                                        URI.create("classpath:" + FILE + "?line=" + example.line()),
                                        () -> check(example)));
    }

    private static void check(SpecFile.Example example) {
        assertThat(told(example.markdown(), Translation.ENGLISH)).isEqualTo(example.html());
        assertThat(told(example.markdown(), Translations.of("zh-CN")))
                .isEqualTo(example.diagnostics());
    }

    /** Returns what is told of a figure whose first line is a file's first. */
    static String told(String yaml, Translation language) {
        Diagnostics diagnostics = new Diagnostics();
        Words words = new Words(requireNonNull(Language.of("en")).figureWords()::get);
        Position start = new Position(1, 1);
        new FigureStage(
                        "",
                        words,
                        Languages.NONE,
                        key -> key,
                        Memory.NONE,
                        Typesetter.NONE,
                        DataPort.NONE,
                        new Figures(),
                        diagnostics)
                .read("plot", start, yaml, FilePositions.from(1), null, offset -> start);
        return diagnostics.list().stream()
                .map(each -> each.line(language).substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
