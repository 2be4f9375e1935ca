package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "a.csv,   application/octet-stream",
        "html,    application/octet-stream"
    })
    void namesTheTypeOfAFile(String name, String type) throws IOException {
        Files.writeString(folder.resolve("site").resolve(name), "x");
        assertThat(get("/" + name).header("content-type")).isEqualTo(type);
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
