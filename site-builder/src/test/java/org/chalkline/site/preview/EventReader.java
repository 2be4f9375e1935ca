package org.chalkline.site.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads the server's events as a page does. */
final class EventReader implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;

    EventReader(Preview preview) throws IOException {
        int port = URI.create(preview.address()).getPort();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        String request = "GET /.chalkline/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Returns the data of the next event. */
    String next() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line == null ? "the end" : line.substring("data: ".length());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
