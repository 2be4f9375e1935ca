package org.chalkline.site.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Serves a directory over HTTP on the loopback interface, and nothing outside it. */
public final class Preview implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("xml", "application/xml"));

    private static final Pattern OURS =
            Pattern.compile(
                    "(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?", Pattern.CASE_INSENSITIVE);
    private static final int MISDIRECTED = 421;

    private final Path root;
    private final HttpServer server;

    /** Several, so that a request which never ends holds up nobody. */
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "preview");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Preview(Path root, HttpServer server) {
        this.root = root;
        this.server = server;
        server.setExecutor(threads);
    }

    /**
     * Starts to serve.
     *
     * @param port the port, or 0 for any free one
     * @throws IOException if the directory is not there or the port is taken
     */
    public static Preview start(Path directory, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        Preview preview = new Preview(directory.toRealPath(), listen(address));
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    private static HttpServer listen(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, 0);
        } catch (BindException taken) {
            throw new IOException(
                    "port "
                            + address.getPort()
                            + " is taken or not allowed; name another with --port",
                    taken);
        }
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!isForUs(exchange.getRequestHeaders().getFirst("Host"))) {
                exchange.sendResponseHeaders(MISDIRECTED, -1);
                return;
            }
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            Path found = find(path);
            if (found != null && Files.isDirectory(found) && !path.endsWith("/")) {
                exchange.getResponseHeaders().set("Location", address(found));
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            send(exchange, found == null ? null : page(found), method.equals("HEAD"));
        }
    }

    private static void send(HttpExchange exchange, @Nullable Path file, boolean head)
            throws IOException {
        byte[] content =
                file == null
                        ? "Not found\n".getBytes(StandardCharsets.UTF_8)
                        : Files.readAllBytes(file);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type(file));
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        if (head) {
            headers.set("Content-Length", Integer.toString(content.length));
        }
        exchange.sendResponseHeaders(file == null ? 404 : 200, head ? -1 : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }

    /** A page's links are relative, so a folder must be seen at its own address, with a slash. */
    private String address(Path folder) {
        String path = folder.equals(root) ? "" : root.relativize(folder) + "/";
        try {
            return new URI(null, null, "/" + path.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is no URI: " + path, e);
        }
    }

    /**
     * Whether a request names this machine: a page of another host whose name an attacker lets
     * point here (DNS rebinding) would read our pages otherwise.
     */
    private static boolean isForUs(@Nullable String host) {
        return host != null && OURS.matcher(host).matches();
    }

    private static String type(@Nullable Path file) {
        String name = file == null ? "message.txt" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /** Finds the file or folder of a path, or null where there is none inside the root. */
    private @Nullable Path find(String path) throws IOException {
        try {
            return inside(root.resolve(path.substring(1)).normalize());
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** Returns the file itself or the index of a folder; null where there is none. */
    private @Nullable Path page(Path found) throws IOException {
        Path page = Files.isDirectory(found) ? inside(found.resolve("index.html")) : found;
        return page != null && Files.isRegularFile(page) ? page : null;
    }

    private @Nullable Path inside(Path path) throws IOException {
        // The real path, so that a link cannot lead out either.
        boolean inside =
                path.startsWith(root) && Files.exists(path) && path.toRealPath().startsWith(root);
        return inside ? path : null;
    }
}
