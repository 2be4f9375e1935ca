package org.chalkline.site.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Serves a directory over HTTP on the loopback interface, and nothing outside it. */
public final class Preview implements AutoCloseable {

    private static final Pattern OURS =
            Pattern.compile(
                    "(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?", Pattern.CASE_INSENSITIVE);
    private static final int MISDIRECTED = 421;

    private final HttpServer server;

    /** Several, so that a request which never ends holds up nobody. */
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "preview");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Preview(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /**
     * Takes a port. Requests wait until {@link #serve} is called.
     *
     * @param port the port, or 0 for any free one
     * @throws IOException if the port is taken
     */
    public static Preview listen(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            return new Preview(HttpServer.create(address, 0));
        } catch (BindException taken) {
            throw new Refusal(
                    Text.of("port {0} is taken or not allowed; name another with --port", port));
        }
    }

    /**
     * Starts to serve a site as a host would.
     *
     * @param port the port, or 0 for any free one
     * @throws IOException if the directory is not there or the port is taken
     */
    public static Preview start(Path directory, int port) throws IOException {
        SitePages pages = new SitePages(new SiteFolder(directory.toRealPath()));
        Preview preview = listen(port);
        preview.serve(exchange -> pages.answer(exchange, UnaryOperator.identity()));
        return preview;
    }

    /**
     * Starts to serve a site that is built again and again.
     *
     * @param directory the site's, which need not be there yet
     * @param reloads whether pages that are open in a browser follow the builds
     * @param language the language of errors
     */
    public void serve(Path directory, LiveSite site, boolean reloads, Translation language) {
        LivePages pages = new LivePages(new SiteFolder(directory), site, reloads, language);
        serve(pages::answer);
    }

    private void serve(HttpHandler pages) {
        server.createContext("/", exchange -> answer(exchange, pages));
        server.start();
    }

    /** Returns the address to open. */
    public String address() {
        return "http://localhost:" + socket().getPort() + "/";
    }

    /** Returns where the server listens. */
    InetSocketAddress socket() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, HttpHandler pages) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
                exchange.sendResponseHeaders(MISDIRECTED, -1);
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else {
                pages.handle(exchange);
            }
        }
    }

    /**
     * Whether a request names this machine: a page of another host whose name an attacker lets
     * point here (DNS rebinding) would read our pages otherwise.
     */
    private static boolean isForUs(@Nullable String host) {
        return host != null && OURS.matcher(host).matches();
    }
}
