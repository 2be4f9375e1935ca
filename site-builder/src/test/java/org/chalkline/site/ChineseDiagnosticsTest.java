package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Explanation;
import org.chalkline.site.diagnostic.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a build tells can be had in Chinese, and makes no difference to the site. */
class ChineseDiagnosticsTest {

    /** Names stand alone, but hardly anything can be said in one word. */
    private static final Pattern ENGLISH = Pattern.compile("\\p{Alpha}{2,} \\p{Lower}{2,}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Path folder;

    ChineseDiagnosticsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Run build(Object... options) {
        List<Object> args = new ArrayList<>(List.of("build", folder.resolve("content"), "-o"));
        args.add(folder.resolve("site"));
        args.addAll(List.of("--diagnostics", "text"));
        args.addAll(List.of(options));
        return Run.exactly(args.toArray());
    }

    /** What other programs say of their own languages stays as they say it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "TOO_MUCH",
                "BROKEN_BIBLIOGRAPHY",
                "BROKEN_FORMULA",
                "BROKEN_ICON",
                "BROKEN_TEMPLATE"
            })
    void noEnglishIsLeft(Mistake mistake) {
        for (Explanation.ExampleFile file : Explanation.of(mistake).wrong()) {
            Run.write(folder.resolve("content"), file.name(), file.text().getBytes(file.charset()));
        }
        Run run = build("--lang", "zh-CN");
        List<String> told =
                (run.err() + run.out())
                        .lines()
                        .filter(line -> !line.matches(" +\\d* \\| .*"))
                        .map(line -> line.replace(folder.toString(), ""))
                        .map(line -> line.replaceAll("“[^”]*”|\\[[a-z0-9-]+]", ""))
                        .toList();
        assertThat(told)
                .isNotEmpty()
                .allMatch(line -> line.isEmpty() || HAN.matcher(line).find())
                .noneMatch(line -> ENGLISH.matcher(line).find());
    }

    @Test
    void tellsEverythingInChinese() {
        Run.write(folder.resolve("content"), "en/a.md", "# A\n\nPress {kdb}`Enter`.\n");
        Run run = build("--lang", "zh-CN");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().replace(folder.toString(), ""))
                .isEqualToIgnoringNewLines(
                        """
                        /content/en/a.md:3:8: 错误[unknown-role]: 未知的角色“kdb”
                          3 | Press {kdb}`Enter`.
                            |        ^
                          应为：kbd、sub、abbr、doc、eq、ref……
                          是不是“kbd”？

                        没有写出任何文件：请先改正上面的错误。
                        """);
    }

    @Test
    void theSiteIsTheSame() {
        Run.write(folder.resolve("content"), "en/a.md", "# A\n\n$x$ <b>HTML</b>\n");
        assertThat(build("--lang", "en").out()).startsWith("Built ");
        var english = Run.snapshot(folder.resolve("site"));
        assertThat(build("--lang", "zh-CN").out()).startsWith("已生成");
        assertThat(Run.snapshot(folder.resolve("site"))).isEqualTo(english);
    }
}
