package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.base.MediaType;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preview answers while its site is being worked on. */
class LivePagesTest {

    private static final String PAGE = "<!DOCTYPE html><html><head></head><body>一</body></html>";

    private final Path folder;
    private final LiveSite site = new LiveSite(false);
    private Preview preview;

    LivePagesTest(@TempDir Path temporary) {
        folder = temporary.resolve("site");
    }

    @BeforeEach
    void start() throws IOException {
        preview = Preview.listen(0);
        preview.serve(folder, site, true, Translation.ENGLISH);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private void build(String version) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), PAGE);
        site.built(version);
    }

    @Test
    void addsTheScriptToPagesAsTheyAreSent() throws IOException {
        build("v1");
        assertThat(get("/").body())
                .isEqualTo(
                        PAGE.replace(
                                "</head>",
                                "<script defer src=\"/.chalkline/live.js\" data-site=\"v1\">"
                                        + "</script></head>"));
        assertThat(folder.resolve("index.html")).hasContent(PAGE);
    }

    @Test
    void addsTheScriptToPagesWithoutAHeadAndToThePageForMissingOnes() throws IOException {
        build("v1");
        Files.writeString(folder.resolve("bare.html"), "<p>bare");
        Files.writeString(folder.resolve("404.html"), "<p>none");
        assertThat(get("/bare.html").body()).startsWith("<p>bare<script").contains("\"v1\"");
        assertThat(get("/nowhere").status()).isEqualTo(404);
        assertThat(get("/nowhere").body()).startsWith("<p>none<script");
    }

    @Test
    void leavesOtherFilesAndPagesThatDoNotReloadAsTheyAre() throws IOException {
        build("v1");
        Files.writeString(folder.resolve("head.js"), "'</head>'");
        assertThat(get("/head.js").body()).isEqualTo("'</head>'");
        try (Preview kept = Preview.listen(0)) {
            kept.serve(folder, site, false, Translation.ENGLISH);
            assertThat(Reply.to(kept.address(), "GET", "/", "Host: localhost").body())
                    .isEqualTo(PAGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"live.js", "events.js", "live.css"})
    void hasTheFilesOfTheScript(String name) throws IOException {
        Reply reply = get("/.chalkline/" + name);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo(MediaType.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.chalkline/",
                "/.chalkline/x.js",
                "/.chalkline/Preview.class",
                "/.chalkline/../preview/live.js"
            })
    void hasNothingElseThere(String path) throws IOException {
        build("v1");
        assertThat(get(path).status()).isEqualTo(404);
    }

    @Test
    void refusesOtherHostsAndMethodsThereToo() throws IOException {
        for (String path : List.of("/.chalkline/events", "/.chalkline/live.js")) {
            assertThat(Reply.to(preview.address(), "GET", path, "Host: attacker.example").status())
                    .isEqualTo(421);
            assertThat(Reply.to(preview.address(), "POST", path, "Host: localhost").status())
                    .isEqualTo(405);
            assertThat(Reply.to(preview.address(), "HEAD", path, "Host: localhost").body())
                    .isEmpty();
        }
    }

    private static ErrorList failed(String problem) {
        return ErrorList.of(Text.verbatim(problem), Translation.ENGLISH);
    }

    @Test
    void tellsEachPageWhatIsAndWhatComes() throws IOException {
        try (EventReader first = new EventReader(preview);
                EventReader second = new EventReader(preview)) {
            assertThat(first.next()).contains("\"site\":\"\"").contains("\"errors\":\"\"");
            site.failed(failed("a < b"));
            assertThat(first.next()).contains("\"site\":\"\"").contains("a &lt; b");
            site.built("v1");
            assertThat(first.next()).contains("\"site\":\"v1\"").contains("\"errors\":\"\"");
            site.failed(failed("worse"));
            assertThat(first.next()).contains("\"site\":\"v1\"").contains("worse");
            String told = second.next();
            while (!told.contains("worse")) {
                told = second.next();
            }
            try (EventReader late = new EventReader(preview)) {
                assertThat(late.next()).contains("\"site\":\"v1\"").contains("worse");
            }
        }
    }

    @Test
    void manyOpenPagesHoldUpNobody() throws IOException {
        build("v1");
        List<EventReader> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                pages.add(new EventReader(preview));
            }
            assertThat(get("/").status()).isEqualTo(200);
            site.built("v2");
            for (EventReader page : pages) {
                while (!page.next().contains("\"v2\"")) {
                    // It was told of the former site first.
                }
            }
        } finally {
            for (EventReader page : pages) {
                page.close();
            }
        }
    }

    @Test
    void endsTheServiceWorkerOfAnEarlierSite() throws IOException {
        build("v1");
        assertThat(get("/worker.js").body()).contains("unregister");
        Files.writeString(folder.resolve("worker.js"), "its own");
        assertThat(get("/worker.js").body()).isEqualTo("its own");
    }

    private Reply get(String path) throws IOException {
        return Reply.to(preview.address(), "GET", path, "Host: localhost");
    }
}
