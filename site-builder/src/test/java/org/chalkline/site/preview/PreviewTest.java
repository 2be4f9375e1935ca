package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.output.DirectoryOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    private final Path folder;
    private Preview preview;

    PreviewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() throws IOException {
        Path root = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(root.resolve("zh-CN/第 一 课"));
        Files.createDirectories(root.resolve("empty"));
        Files.writeString(root.resolve("index.html"), "home");
        Files.writeString(root.resolve("zh-CN/index.html"), "课程");
        Files.writeString(root.resolve("zh-CN/第 一 课/index.html"), "第一课");
        preview = Preview.start(root, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void sendsAFileWithItsLengthAndLetsNobodyGuessItsType() throws IOException {
        Reply reply = get("/zh-CN/index.html");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("课程");
        assertThat(reply.header("content-length")).isEqualTo("6");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("cache-control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/,                                                   home",
        "/zh-CN/,                                             课程",
        "/zh-CN/?reload=1,                                    课程",
        "/zh-CN/%E7%AC%AC%20%E4%B8%80%20%E8%AF%BE/index.html, 第一课",
        "/zh-CN/../index.html,                                home"
    })
    void findsWhatAnAddressMeans(String path, String body) throws IOException {
        assertThat(get(path)).extracting(Reply::status, Reply::body).containsExactly(200, body);
    }

    @ParameterizedTest
    @CsvSource({
        "/zh-CN,                                   /zh-CN/",
        "/zh-CN/%E7%AC%AC%20%E4%B8%80%20%E8%AF%BE, /zh-CN/%E7%AC%AC%20%E4%B8%80%20%E8%AF%BE/",
        "/empty/../zh-CN,                          /zh-CN/"
    })
    void sendsAFolderWithoutASlashToItsAddress(String path, String address) throws IOException {
        Reply reply = get(path);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(
                        URI.create("http://localhost/")
                                .resolve(reply.header("location"))
                                .toASCIIString())
                .isEqualTo("http://localhost" + address);
        assertThat(get(URI.create(reply.header("location")).toASCIIString()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh-CN/", "/zh-CN/index.html", "/nowhere"})
    void answersHeadAsGetWithoutTheBody(String path) throws IOException {
        Reply get = get(path);
        Reply head = ask("HEAD", path);
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("content-length")).isEqualTo(get.header("content-length"));
        assertThat(head.header("content-type")).isEqualTo(get.header("content-type"));
        assertThat(get.body()).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void refusesOtherMethods(String method) throws IOException {
        Reply reply = ask(method, "/");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).isEqualTo("GET, HEAD");
        assertThat(reply.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html,  text/html; charset=utf-8",
        "A.HTML,  text/html; charset=utf-8",
        "a.css,   text/css; charset=utf-8",
        "a.js,    text/javascript; charset=utf-8",
        "a.json,  application/json",
        "a.svg,   image/svg+xml",
        "a.png,   image/png",
        "a.jpg,   image/jpeg",
        "a.webp,  image/webp",
        "a.woff, font/woff",
        "a.woff2, font/woff2",
        "a.mjs,   text/javascript; charset=utf-8",
        "a.wasm,  application/wasm",
        "a.mp4,   video/mp4",
        "a.webm,  video/webm",
        "a.ogg,   audio/ogg",
        "a.mp3,   audio/mpeg",
        "a.vtt,   text/vtt; charset=utf-8",
        "a.csv,   text/csv; charset=utf-8",
        "a.what,  application/octet-stream",
        "html,    application/octet-stream"
    })
    void namesTheTypeOfAFile(String name, String type) throws IOException {
        Files.writeString(folder.resolve("site").resolve(name), "x");
        assertThat(get("/" + name).header("content-type")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=2-4,   206, cde,        bytes 2-4/10",
        "bytes=7-,    206, hij,        bytes 7-9/10",
        "bytes=7-99,  206, hij,        bytes 7-9/10",
        "bytes=-3,    206, hij,        bytes 7-9/10",
        "bytes=0-,    200, abcdefghij, ''",
        "bytes=-99,   200, abcdefghij, ''",
        "bytes=10-,   416, '',         bytes */10",
        "bytes=-0,    416, '',         bytes */10",
        "bytes=4-2,   200, abcdefghij, ''",
        "'bytes=1-2,4-5', 200, abcdefghij, ''",
        "bytes=-,     200, abcdefghij, ''",
        "lines=1-2,   200, abcdefghij, ''"
    })
    void sendsThePartOfAFileThatABrowserAsksFor(String range, int status, String body, String part)
            throws IOException {
        Files.writeString(folder.resolve("site/film.mp4"), "abcdefghij");
        Reply reply =
                Reply.to(
                        preview.address(),
                        "GET",
                        "/film.mp4",
                        "Host: localhost\r\nRange: " + range);
        assertThat(reply)
                .extracting(Reply::status, Reply::body, each -> each.header("content-range"))
                .containsExactly(status, body, part);
        assertThat(reply.header("content-length")).isEqualTo(Integer.toString(body.length()));
    }

    @Test
    void sendsLargeAndEmptyFiles() throws IOException {
        String large = "0123456789".repeat(100_000);
        Files.writeString(folder.resolve("site/large.txt"), large);
        Files.writeString(folder.resolve("site/empty.txt"), "");
        assertThat(get("/large.txt").body()).isEqualTo(large);
        assertThat(get("/empty.txt").status()).isEqualTo(200);
        assertThat(get("/empty.txt").header("content-length")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/lessons/"})
    void showsTheSitesPageForMissingOnesWithLinksThatWorkHere(String root) throws IOException {
        String page =
                "<link href=\"%sassets/a.css\"><script src=\"%sassets/a.js\"></script>"
                        + "<a href=\"%sen/index.html\">to</a><a href=\"https://example.org/\">x</a>"
                        + "<a href=\"#lesson\">y</a>";
        Files.writeString(folder.resolve("site/404.html"), page.replace("%s", root));
        Reply reply = get("/zh-CN/nowhere.html");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.body()).isEqualTo(page.replace("%s", "/"));
    }

    @Test
    void findsEveryPageWhileBuildsReplaceTheSite() throws Exception {
        AtomicBoolean ends = new AtomicBoolean();
        AtomicInteger builds = new AtomicInteger();
        Thread builder =
                new Thread(
                        () -> {
                            SiteFiles files = new SiteFiles();
                            files.add("en/index.html", "page");
                            while (!ends.get()) {
                                try {
                                    DirectoryOutput.write(files, folder.resolve("built"));
                                    builds.incrementAndGet();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            }
                        });
        builder.start();
        try {
            while (builds.get() == 0) {
                Thread.onSpinWait();
            }
            try (Preview other = Preview.start(folder.resolve("built"), 0)) {
                for (int i = 0; i < 300; i++) {
                    Reply reply = Reply.to(other.address(), "GET", "/en/", "Host: localhost");
                    assertThat(reply)
                            .extracting(Reply::status, Reply::body)
                            .containsExactly(200, "page");
                }
            }
        } finally {
            ends.set(true);
            builder.join();
        }
        assertThat(builds.get()).isGreaterThan(1);
    }

    @Test
    void saysInOneLineThatAPortIsTaken() {
        int port = URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> Preview.start(folder, port).close())
                .isInstanceOf(IOException.class)
                .hasMessage("port " + port + " is taken or not allowed; name another with --port");
    }

    private Reply get(String path) throws IOException {
        return ask("GET", path);
    }

    private Reply ask(String method, String path) throws IOException {
        return Reply.to(preview.address(), method, path, "Host: localhost");
    }
}
