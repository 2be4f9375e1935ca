package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

    private final Path content;
    private final Path site;

    ServeCommandTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
        site = folder.resolve("site");
        Run.write(content, "first.md", "# First\n");
    }

    @Test
    void buildsThenServesUntilStopped() throws Exception {
        StringWriter err = new StringWriter();
        PipedReader said = new PipedReader();
        PrintWriter out = new PrintWriter(new PipedWriter(said));
        String[] args = {"serve", content.toString(), "-o", site.toString(), "--port", "0"};
        FutureTask<Integer> run =
                new FutureTask<>(() -> Chalkline.run(out, new PrintWriter(err), args));
        Thread thread = new Thread(run);
        thread.start();
        BufferedReader lines = new BufferedReader(said);
        assertThat(lines.readLine()).startsWith("Built " + site + ": 1 page, ");
        String open = lines.readLine();
        assertThat(open).matches("Open http://localhost:\\d+/ \\(stop with Ctrl\\+C\\)");
        String address = open.split(" ", -1)[1];
        assertThat(read(address + "first.html")).contains("First</h1>");
        thread.interrupt();
        assertThat(run.get()).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void servesNothingWhenTheLessonsHaveErrors() {
        Run.write(content, "first.md", "No title.\n");
        Run run = Run.of("serve", content, "-o", site, "--port", "0");
        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Run run = Run.of("serve", content, "-o", site, "--port", port);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.errors())
                    .containsExactly(
                            "chalkline: port "
                                    + port
                                    + " is taken or not allowed; name another with --port");
        }
    }

    private static String read(String address) throws IOException {
        try (InputStream in = URI.create(address).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
