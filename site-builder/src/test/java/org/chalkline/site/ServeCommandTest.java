package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.site.output.DirectoryOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private static final String WRONG = "# First\n\n```{nope} x\n```\n";

    private final Path content;
    private final Path site;

    ServeCommandTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
        site = folder.resolve("site");
        Run.write(content, "first.md", "# First\n");
    }

    private Serve serve() {
        return Serve.of(content, "-o", site);
    }

    @Test
    void buildsThenServesUntilStopped() throws Exception {
        try (Serve serve = serve()) {
            assertThat(serve.get("first.html").body()).contains("First</h1>");
            assertThat(serve.out().lines())
                    .satisfiesExactly(
                            built -> assertThat(built).startsWith("Built " + site + ": 1 page, "),
                            open ->
                                    assertThat(open)
                                            .matches(
                                                    "Open http://localhost:\\d+/"
                                                            + " \\(stop with Ctrl\\+C\\)"));
            assertThat(serve.stop()).isZero();
            assertThat(serve.err()).isEmpty();
        }
    }

    @Test
    void writesTheFilesThatABuildWrites(@TempDir Path other) throws Exception {
        try (Serve serve = serve()) {
            assertThat(serve.get("first.html").body()).contains("live.js");
            Run.of("build", content, "-o", other.resolve("site"));
            assertThat(Run.snapshot(site)).isEqualTo(Run.snapshot(other.resolve("site")));
        }
    }

    @Test
    void buildsAgainAfterAChange() throws Exception {
        try (Serve serve = serve()) {
            serve.address();
            Run.write(content, "first.md", "# First, mended\n");
            serve.awaitPage("first.html", "First, mended</h1>");
            Run.write(content, "new/second.md", "# Second\n");
            serve.awaitPage("new/second.html", "Second</h1>");
        }
    }

    @Test
    void servesTheErrorsUntilThereIsASite() throws Exception {
        Run.write(content, "first.md", WRONG);
        try (Serve serve = serve()) {
            for (String path : new String[] {"", "first.html", "nowhere/else.html"}) {
                assertThat(serve.get(path).status()).isEqualTo(503);
                assertThat(serve.get(path).body())
                        .contains("first.md:3:")
                        .contains("error[unknown-directive]")
                        .contains("<h1>The content has errors</h1>");
            }
            assertThat(serve.err()).contains("first.md:3:").contains("Nothing was written");
            assertThat(site).doesNotExist();
            Run.write(content, "first.md", "# Mended\n");
            serve.awaitPage("first.html", "Mended</h1>");
            assertThat(serve.stop()).isZero();
        }
    }

    @Test
    void tellsTheErrorsInTheLanguageOfTheAuthor() throws Exception {
        Run.write(content, "first.md", WRONG);
        try (Serve serve = Serve.of(content, "-o", site, "--lang", "zh-CN")) {
            assertThat(serve.get("").body())
                    .contains("<html lang=\"zh-CN\">", "内容有错误")
                    .contains("<ol class=\"errors\" lang=\"zh-CN\">", "错误[unknown-directive]");
        }
    }

    @Test
    void servesTheFormerSiteWhileTheLessonsAreWrong() throws Exception {
        Run.of("build", content, "-o", site);
        Run.write(content, "first.md", WRONG);
        try (Serve serve = serve()) {
            assertThat(serve.get("first.html").body()).contains("First</h1>", "live.js");
            Run.write(content, "first.md", "# Mended\n");
            serve.awaitPage("first.html", "Mended</h1>");
        }
    }

    @Test
    void outlivesItsContentAndItsOutput() throws Exception {
        try (Serve serve = serve()) {
            serve.address();
            DirectoryOutput.delete(content);
            serve.awaitError("chalkline: " + content);
            assertThat(serve.get("first.html").body()).contains("First</h1>");
            DirectoryOutput.delete(site);
            Run.write(content, "first.md", "# Back\n");
            serve.awaitPage("first.html", "Back</h1>");
        }
    }

    @Test
    void leavesPagesThatTheBrowserKeepsToTheServiceWorker() throws Exception {
        try (Serve serve = Serve.of(content, "-o", site, "--offline")) {
            assertThat(serve.get("first.html").body())
                    .contains("offline.", "\"" + serve.address() + "first.html\"")
                    .doesNotContain("live.js");
            String worker = serve.get("worker.js").body();
            Run.write(content, "first.md", "# Changed\n");
            serve.awaitPage("first.html", "Changed</h1>");
            assertThat(serve.get("worker.js").body())
                    .startsWith("const VERSION")
                    .isNotEqualTo(worker);
        }
    }

    @Test
    void aTakenPortLeavesTheOutputAsItIs() throws IOException {
        Run.of("build", content, "-o", site);
        var before = Run.snapshot(site);
        Run.write(content, "first.md", "# Changed\n");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Run run = Run.of("serve", content, "-o", site, "--port", port);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errors())
                    .containsExactly(
                            "chalkline: port "
                                    + port
                                    + " is taken or not allowed; name another with --port");
        }
        assertThat(Run.snapshot(site)).isEqualTo(before);
    }

    @Test
    void aPlaceThatCannotTakeASiteEndsItAtOnce() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("mine.txt"), "mine");
        assertThat(Run.of("serve", content, "-o", site, "--port", 0).status()).isEqualTo(2);
        Run inside = Run.of("serve", content, "-o", content.resolve("site"), "--port", 0);
        assertThat(inside.status()).isEqualTo(2);
        assertThat(inside.err()).contains("is in the content folder");
    }
}
