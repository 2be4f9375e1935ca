package org.chalkline.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A window of WebKitGTK's small browser, driven by WebDriver over HTTP. */
final class WebKitWindow implements Window {

    /** How often to look whether what is waited for is there, in milliseconds. */
    private static final int REST = 20;

    private static final int PATIENCE = 20_000;

    /** The keys that print nothing, as WebDriver writes them. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "Home", "\uE011",
                    "Tab", "\uE004",
                    "Enter", "\uE007",
                    "Control", "\uE009",
                    "Space", " ",
                    "PageUp", "\uE00E",
                    "PageDown", "\uE00F",
                    "End", "\uE010",
                    "ArrowLeft", "\uE012",
                    "ArrowRight", "\uE014");

    /**
     * Hears what goes wrong in a page once it has loaded; {@link WebKit#troubles} hears all. The
     * browser itself tells only what broke the Content-Security-Policy before.
     */
    private static final String LISTEN =
            """
            if (!window.heard) {
                const heard = window.heard = [];
                addEventListener('error', event => heard.push('uncaught: ' + event.message));
                addEventListener('unhandledrejection', event => heard.push('uncaught: ' + event.reason));
                for (const type of ['error', 'warn', 'assert']) {
                    console[type] = (...words) => heard.push(type + ': ' + words.join(' '));
                }
                new ReportingObserver(
                    all => all.forEach(each => heard.push(each.type + ': ' + each.body.effectiveDirective)),
                    { buffered: true },
                ).observe();
            }
            """;

    private static final Gson JSON = new Gson();

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> troubles = new ArrayList<>();
    private final Process driver;
    private final String session;

    private WebKitWindow(int port) {
        // One for each window: a driver may hang that is to open a second one.
        driver = WebKit.start().drive(port);
        var sessions = "http://127.0.0.1:" + port + "/session";
        var answer = post(sessions, Map.of("capabilities", Map.of()));
        session = sessions + "/" + answer.getAsJsonObject().get("sessionId").getAsString();
    }

    /** Opens a window whose page has a width and a height. */
    static Window open(int width, int height) {
        var window = new WebKitWindow(freePort());
        window.resize(width, height);
        int frame = height - Integer.parseInt(window.value("innerHeight"));
        window.resize(width, height + frame);
        return window;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void resize(int width, int height) {
        post(session + "/window/rect", Map.of("width", width, "height", height));
    }

    @Override
    public void open(String address) {
        post(session + "/url", Map.of("url", address));
    }

    @Override
    public void click(String selector) {
        // What is far below is not laid out yet; the driver would take it for hidden.
        value("document.querySelector(" + JSON.toJson(selector) + ").scrollIntoView()");
        var found = Map.of("using", "css selector", "value", selector);
        var element = post(session + "/element", found).getAsJsonObject();
        var id = element.entrySet().iterator().next().getValue().getAsString();
        post(session + "/element/" + id + "/click", Map.of());
    }

    @Override
    public void press(String... keys) {
        var actions = new ArrayList<Map<String, String>>();
        for (var key : keys) {
            var names = key.split("\\+", -1);
            for (var name : names) {
                actions.add(Map.of("type", "keyDown", "value", KEYS.getOrDefault(name, name)));
            }
            for (int i = names.length - 1; i >= 0; i--) {
                actions.add(
                        Map.of("type", "keyUp", "value", KEYS.getOrDefault(names[i], names[i])));
            }
        }
        var keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
        post(session + "/actions", Map.of("actions", List.of(keyboard)));
    }

    @Override
    public String value(String expression) {
        var script = LISTEN + "return [String(" + expression + "), ...heard.splice(0)];";
        var answer = post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
        var values = answer.getAsJsonArray().asList();
        values.stream().skip(1).map(JsonElement::getAsString).forEach(troubles::add);
        return values.get(0).getAsString();
    }

    @Override
    public void await(String expression) {
        for (int waited = 0; waited < PATIENCE; waited += REST) {
            if (value(expression).equals("true")) {
                return;
            }
            rest();
        }
        throw new AssertionError("not within " + PATIENCE + " ms: " + expression);
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        driver.destroy();
    }

    private JsonElement post(String address, Map<String, ?> body) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .POST(BodyPublishers.ofString(JSON.toJson(body))));
    }

    private JsonElement send(HttpRequest.Builder request) {
        try {
            var response = answer(request.timeout(Duration.ofMillis(3 * PATIENCE)).build());
            JsonObject answer = JsonParser.parseString(response.body()).getAsJsonObject();
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.uri() + ": " + answer);
            }
            return answer.get("value");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks until the driver, which may have been started just now, listens. */
    private HttpResponse<String> answer(HttpRequest request)
            throws IOException, InterruptedException {
        for (int waited = 0; ; waited += REST) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (ConnectException e) {
                if (waited > PATIENCE) {
                    throw e;
                }
                Thread.sleep(REST);
            }
        }
    }
}
