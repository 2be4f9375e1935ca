package org.chalkline.site.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chalkline.site.base.MediaType;

/** Writes the answers of the preview server; to HEAD the same headers without the body. */
final class Answer {

    private static final int BUFFER = 1 << 16;

    private Answer() {}

    /** Sends a text. */
    static void text(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        bytes(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. */
    static void bytes(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        try (OutputStream body = start(exchange, status, type, content.length)) {
            if (!isHead(exchange)) {
                body.write(content);
            }
        }
    }

    /** Sends a file, or the part of it that the request names, without holding it in memory. */
    static void file(HttpExchange exchange, SiteFile file) throws IOException {
        long size = file.content().size();
        Headers asked = exchange.getRequestHeaders();
        // A condition names a version of the file, and no version has a name here.
        String header = asked.containsKey("If-Range") ? null : asked.getFirst("Range");
        ByteRange range = ByteRange.of(header, size);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Accept-Ranges", "bytes");
        if (range == null) {
            headers.set("Content-Range", "bytes */" + size);
            bytes(exchange, 416, MediaType.TEXT, new byte[0]);
            return;
        }
        boolean isPart = range.length() < size;
        if (isPart) {
            long last = range.first() + range.length() - 1;
            headers.set("Content-Range", "bytes " + range.first() + "-" + last + "/" + size);
        }
        try (OutputStream body = start(exchange, isPart ? 206 : 200, file.type(), range.length())) {
            if (!isHead(exchange)) {
                copy(file.from(range.first()), range.length(), body);
            }
        }
    }

    /** Sends the headers, and returns where the body goes. */
    private static OutputStream start(HttpExchange exchange, int status, String type, long length)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        if (isHead(exchange)) {
            headers.set("Content-Length", Long.toString(length));
        }
        // To the JDK's server, -1 is an empty body and 0 one of unknown length.
        exchange.sendResponseHeaders(status, isHead(exchange) || length == 0 ? -1 : length);
        return exchange.getResponseBody();
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    private static void copy(InputStream from, long length, OutputStream to) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the file became shorter while it was sent");
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
