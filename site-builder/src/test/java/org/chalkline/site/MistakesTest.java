package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Explanation;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mistake can be made, is explained, and can be mended as its explanation says. */
class MistakesTest {

    private static final Path EXPLANATIONS =
            Path.of("src/main/resources/org/chalkline/site/diagnostic/explain");

    private final Path folder;

    MistakesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** All that a test can make in little time; LessonParserTest makes the other. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_MUCH")
    void theWrongExampleMakesTheMistakeAndNoOther(Mistake mistake) {
        List<Diagnostic> found = build(Explanation.of(mistake).wrong(), "wrong");
        assertThat(found).extracting(Diagnostic::mistake).containsOnly(mistake);
        assertThat(found).extracting(Diagnostic::severity).containsOnly(mistake.severity());
    }

    @ParameterizedTest
    @EnumSource
    void theRightExampleMakesNone(Mistake mistake) {
        assertThat(build(Explanation.of(mistake).right(), "right")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSummaryIsOneSentence(Mistake mistake) {
        assertThat(Explanation.of(mistake).summary()).matches("[A-Z].{15,130}\\.");
    }

    @Test
    void nothingElseIsExplained() throws IOException {
        try (Stream<Path> files = Files.list(EXPLANATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(Mistake.codes());
        }
    }

    @Test
    void eachIsReportedSomewhere() {
        TreeSet<String> reported =
                new ClassFileImporter()
                        .importPackages("org.chalkline.site").stream()
                                .flatMap(each -> each.getFieldAccessesFromSelf().stream())
                                .filter(MistakesTest::isReport)
                                .map(access -> access.getTarget().getName())
                                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Mistake.values()).map(Enum::name).toList());
    }

    private static boolean isReport(JavaFieldAccess access) {
        return access.getTargetOwner().isEquivalentTo(Mistake.class)
                && access.getTarget().getRawType().isEquivalentTo(Mistake.class)
                && !access.getOriginOwner().isEquivalentTo(Mistake.class)
                && !access.getOriginOwner().getName().endsWith("Test");
    }

    @ParameterizedTest
    @EnumSource
    void aCodeLeadsBackToItsMistake(Mistake mistake) {
        assertThat(Mistake.of(mistake.code())).isEqualTo(mistake);
        assertThat(mistake.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void onlyMistakesOfTheSiteItselfStayErrors(Mistake mistake) {
        boolean isOfSite =
                Set.of(
                                Mistake.NO_LESSON,
                                Mistake.BROKEN_ICON,
                                Mistake.UNKNOWN_SETTING,
                                Mistake.BROKEN_TEMPLATE,
                                Mistake.UNKNOWN_MESSAGE,
                                Mistake.UNKNOWN_TEMPLATE)
                        .contains(mistake);
        assertThat(mistake.lenientSeverity())
                .isEqualTo(isOfSite ? Severity.ERROR : Severity.WARNING);
    }

    private List<Diagnostic> build(List<Explanation.ExampleFile> files, String kind) {
        assertThat(files).isNotEmpty();
        Path content = folder.resolve(kind);
        for (Explanation.ExampleFile file : files) {
            Run.write(content, file.name(), file.text().getBytes(file.charset()));
        }
        Diagnostics diagnostics = new Diagnostics();
        try {
            new Pipeline(Cache.in(folder.resolve("cache"))).build(content, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.list();
    }
}
