package org.chalkline.site.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets an answer, and what stays out of everybody's reach. */
class PreviewReachTest {

    private static final String SECRET = "secret";

    private final Path folder;
    private Preview preview;

    PreviewReachTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void start() throws IOException {
        Path root = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(root.resolve("empty"));
        Files.createDirectories(root.resolve("zh-CN"));
        Files.writeString(root.resolve("index.html"), "home");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.createDirectories(folder.resolve("site-two"));
        Files.writeString(folder.resolve("site-two/secret.txt"), SECRET);
        preview = Preview.start(root, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void answersOthersWhileARequestHasNotEnded() throws IOException {
        int port = URI.create(preview.address()).getPort();
        try (Socket half = new Socket(InetAddress.getLoopbackAddress(), port)) {
            half.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(US_ASCII));
            half.getOutputStream().flush();
            assertThat(get("/index.html").body()).isEqualTo("home");
        }
    }

    @Test
    void neverSendsTheReaderToAnotherHost() throws IOException {
        String root = folder.resolve("site").toRealPath().toString();
        assertThat(get("/" + root + "/zh-CN").header("location")).isIn("", "/zh-CN/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/../site-two/secret.txt",
                "/zh-CN/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/zh-CN/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/%252e%252e/secret.txt",
                "/..%c0%afsecret.txt",
                "/index.html%00",
                "/%00",
                "/empty/",
                "/nowhere",
                "/nowhere/"
            })
    void findsNothingOutsideItsRootNorWhatIsNotThere(String path) throws IOException {
        Reply reply = get(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).isEqualTo("Not found\n");
        assertThat(reply.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void findsNothingByTheWholePathOfAFile() throws IOException {
        Path secret = folder.resolve("secret.txt").toRealPath();
        assertThat(get("/" + secret).status()).isEqualTo(404);
        assertThat(get(secret.toString()).status()).isEqualTo(404);
        assertThat(get("/%2f" + secret).status()).isEqualTo(404);
    }

    @Test
    void linksLeadNowhereOutsideItsRoot() throws IOException {
        Path root = folder.resolve("site");
        Files.createSymbolicLink(root.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("out"), folder.resolve("site-two"));
        Files.createSymbolicLink(root.resolve("in.html"), root.resolve("index.html"));
        for (String path : List.of("/out.txt", "/out/secret.txt", "/out", "/out/")) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(get("/in.html").body()).isEqualTo("home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8000",
                "LOCALHOST:1",
                "127.0.0.1",
                "127.0.0.1:8000",
                "[::1]:1"
            })
    void answersUnderTheNamesOfThisMachine(String host) throws IOException {
        assertThat(Reply.to(preview.address(), "GET", "/", "Host: " + host).body())
                .isEqualTo("home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: attacker.example",
                "Host: localhost.attacker.example",
                "Host: attacker.example:8000",
                "Host: 127.0.0.1.attacker.example",
                "Host: localhost@attacker.example",
                "Host: 192.168.1.2:8000",
                "Host: ",
                "X-Host: localhost"
            })
    void refusesTheNamesOfOtherHosts(String host) throws IOException {
        Reply reply = Reply.to(preview.address(), "GET", "/", host);
        assertThat(reply.status()).isEqualTo(421);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void listensOnTheLoopbackInterfaceAlone() throws IOException {
        assertThat(preview.socket().getAddress().isLoopbackAddress()).isTrue();
        int port = preview.socket().getPort();
        for (InetAddress other :
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList()) {
            assertThatThrownBy(() -> new Socket(other, port).close())
                    .as(other.toString())
                    .isInstanceOf(ConnectException.class);
        }
    }

    private Reply get(String path) throws IOException {
        return Reply.to(preview.address(), "GET", path, "Host: localhost");
    }
}
