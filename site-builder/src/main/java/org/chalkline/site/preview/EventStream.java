package org.chalkline.site.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chalkline.site.json.Json;
import org.chalkline.site.preview.LiveSite.Outcome;

/**
 * Tells an open page how builds went: the latest outcome at once, then each new one, as server-sent
 * events. Each stream has its own thread, so one that takes nothing holds up no other.
 */
final class EventStream {

    /** Milliseconds after which an idle stream is written to, which ends it if nobody reads. */
    private static final long HEARTBEAT = 10_000;

    private final HttpExchange exchange;
    private final LiveSite site;

    EventStream(HttpExchange exchange, LiveSite site) {
        this.exchange = exchange;
        this.site = site;
    }

    /**
     * Writes events until the page or the server is gone.
     *
     * @throws IOException if the page is gone
     */
    void run() throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        write(out, "retry: 1000\n\n");
        try {
            Outcome told = null;
            while (!Thread.currentThread().isInterrupted()) {
                Outcome latest = site.after(told, HEARTBEAT);
                write(out, latest.equals(told) ? ":\n\n" : event(latest));
                told = latest;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String event(Outcome outcome) {
        Map<String, String> data = Map.of("site", outcome.site(), "errors", outcome.errors());
        return "data: " + Json.of(data) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
