package org.chalkline.site.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came back for a request written by hand: clients would mend its path and its headers. */
record Reply(int status, Map<String, String> headers, String body) {

    /** Sends a request with one header and reads until the server closes. */
    static Reply to(String server, String method, String path, String header) throws IOException {
        int port = URI.create(server).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String lines = method + " " + path + " HTTP/1.1\r\n" + header + "\r\n";
            String request = lines + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] reply = socket.getInputStream().readAllBytes();
            return parse(new String(reply, StandardCharsets.UTF_8));
        }
    }

    /** Returns a header by its name in small letters; empty where it is not there. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static Reply parse(String reply) {
        int end = reply.indexOf("\r\n\r\n");
        String[] lines = reply.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        int status = Integer.parseInt(lines[0].split(" ", -1)[1]);
        return new Reply(status, headers, reply.substring(end + 4));
    }
}
