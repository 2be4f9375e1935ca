package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbolic links of a content folder, and files in it that are nobody's to see. */
class ContentLinksTest {

    private static final String OUT = "is a link that leads out of the content folder";

    private final Path folder;
    private final Path content;
    private final Path site;

    ContentLinksTest(@TempDir Path folder) {
        this.folder = folder;
        content = folder.resolve("lessons");
        site = folder.resolve("site");
        Run.write(content, "first.md", "# First\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.txt",
                "p.svg",
                "second.md",
                "site.yml",
                "theme/footer.html",
                "theme/style.css"
            })
    void noFileOutsideIsPublished(String name) throws IOException {
        link(name, Run.write(folder, "secret", "SECRET: 1\n"));
        refuses(
                content.resolve(name)
                        + ":1:1: error: '"
                        + Path.of(name).getFileName()
                        + "' "
                        + OUT);
    }

    @Test
    void noFolderOutsideIsPublished() throws IOException {
        Run.write(folder, "secrets/a.txt", "SECRET");
        link("more", folder.resolve("secrets"));
        refuses(content + "/more:1:1: error: 'more' " + OUT);
    }

    @Test
    void noFileBehindADotIsPublished() throws IOException {
        link("p.txt", Run.write(content, ".env", "SECRET"));
        Run.write(content, ".git/config", "SECRET");
        link("git", content.resolve(".git"));
        refuses(content + "/git:1:1: error: 'git' " + OUT);
        refuses(content + "/p.txt:1:1: error: 'p.txt' " + OUT);
    }

    @Test
    void aLinkToNothingAndAFolderInItselfAreErrors() throws IOException {
        link("lost.txt", folder.resolve("nowhere"));
        link("loop", content);
        refuses(content + "/lost.txt:1:1: error: 'lost.txt' is a link to what is not there");
        refuses(content + "/loop:1:1: error: 'loop' is a link to a folder that it is in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "line", "json", "sarif"})
    void whatALinkLeadsToIsNotPrintedEither(String form) throws IOException {
        link("p.txt", Run.write(folder, "secret", "SECRET"));
        link("p.md", folder.resolve("secret"));
        Run run = Run.exactly("build", content, "-o", site, "--diagnostics", form);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("p.txt").doesNotContain("SECRET");
    }

    @Test
    void linksDoNotMultiply() throws IOException {
        for (int i = 1; i <= 26; i++) {
            Run.write(content, "_d" + i + "/x.txt", "x");
        }
        for (int i = 1; i < 26; i++) {
            link("_d" + i + "/a", content.resolve("_d" + (i + 1)));
            link("_d" + i + "/b", content.resolve("_d" + (i + 1)));
        }
        link("d", content.resolve("_d1"));
        refuses(
                content
                        + "/d/a:1:1: error: 'a' is a link to a folder in a folder that a link shows");
    }

    @Test
    void aLinkInsideStandsForWhatItLeadsTo() throws IOException {
        Run.write(content, "_parts/a.txt", "shown");
        link("b.txt", content.resolve("_parts/a.txt"));
        link("parts", content.resolve("_parts"));
        link("third.md", content.resolve("first.md"));
        assertThat(Run.of("build", content, "-o", site).status()).isZero();
        assertThat(site.resolve("b.txt")).hasContent("shown");
        assertThat(site.resolve("parts/a.txt")).hasContent("shown");
        assertThat(site.resolve("third.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../.git/config", "../_a/.env", "../dotted"})
    void noFileBehindADotIsIncluded(String path) throws IOException {
        Run.write(content, ".git/config", "SECRET");
        Run.write(content, "_a/.env", "SECRET");
        Files.createSymbolicLink(content.resolve("dotted"), content.resolve(".git/config"));
        for (String directive : new String[] {"include", "literalinclude"}) {
            Run.write(content, "en/a.md", "# A\n\n```{" + directive + "} " + path + "\n```\n");
            refuses("en/a.md:3:");
        }
        Run.write(content, "en/a.md", "# A\n");
        Run.write(content, "site.yml", "icon: " + path.substring(3) + "\n");
        refuses("site.yml:1:7: error: '" + path.substring(3) + "' is not in the content folder");
        Run.write(content, "site.yml", "citations: {files: [" + path.substring(3) + "]}\n");
        refuses("error: '" + path.substring(3) + "' is not in the content folder");
    }

    private void link(String name, Path target) throws IOException {
        Path link = content.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private void refuses(String error) {
        Run run = Run.of("build", content, "-o", site);
        assertThat(run.status()).as(run.toString()).isEqualTo(1);
        assertThat(run.errors()).anyMatch(line -> line.contains(error));
        assertThat(run.err()).doesNotContain("SECRET");
        assertThat(site).doesNotExist();
    }
}
