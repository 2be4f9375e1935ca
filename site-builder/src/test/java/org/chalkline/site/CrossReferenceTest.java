package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons of a site refer to one another. */
class CrossReferenceTest {

    private static final String PIECEWISE =
            "```{lab:piecewise} A line.\n:name: line\npoints: [[0, 2], [1, 0]]\n```\n";

    private final Path content;
    private final Path site;

    CrossReferenceTest(@TempDir Path folder) {
        content = folder.resolve("content");
        site = folder.resolve("site");
    }

    @Test
    void aLinkSaysTheNumberThatAFigureHasInItsOwnLesson() throws Exception {
        Run.write(
                content,
                "en/a.md",
                "# A\n\nSee [](#line), [](b.md#end), {eq}`sum` and {doc}`b`.\n");
        Run.write(
                content,
                "en/b.md",
                "# The *second*\n\n"
                        + PIECEWISE.replace(":name: line\n", "")
                        + PIECEWISE
                        + "\n$$a + b$$ (sum)\n\n(end)=\n## The $z$ end\n\nSee [](#line).\n");
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(site.resolve("en/a.html")))
                .contains("<a href=\"b.html#line\">Figure 2</a>")
                .contains("<a href=\"b.html#sum\">(1)</a>")
                .contains("<a href=\"b.html\">The <em>second</em></a>")
                .containsPattern(
                        "<a href=\"b.html#end\">The <span class=\"math[^>]*>.+</span> end</a>")
                .contains("math.");
        assertThat(Files.readString(site.resolve("en/b.html")))
                .contains("<a href=\"#line\">Figure 2</a>");
    }

    @Test
    void lessonsOfAnotherLanguageKeepTheirLabelsToThemselves() throws Exception {
        Run.write(content, "en/a.md", "# A\n\nSee [](#line).\n");
        Run.write(content, "en/b.md", "# B\n\n" + PIECEWISE);
        Run.write(content, "zh-CN/b.md", "# 乙\n\n" + PIECEWISE.replace("A line.", "折线。"));
        assertThat(Run.of("build", content, "-o", site).err()).isEmpty();
        assertThat(Files.readString(site.resolve("en/a.html"))).contains("b.html#line");
    }
}
