package org.chalkline.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a page says and asks for, from the moment the log is opened. */
public final class PageLog {

    private static final Set<String> TROUBLE = Set.of("error", "warning", "assert");

    /** What Chromium and Firefox say of a file that the reader did not wait for. */
    private static final Set<String> GIVEN_UP = Set.of("net::ERR_ABORTED", "NS_BINDING_ABORTED");

    private final List<String> messages = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private PageLog() {}

    /** Opens the log of a page, which should not have gone anywhere yet. */
    public static PageLog of(Page page) {
        var log = new PageLog();
        page.onConsoleMessage(log::hear);
        page.onPageError(error -> log.troubles.add("uncaught: " + error));
        page.onRequest(request -> log.requests.add(request.url()));
        page.onRequestFailed(log::miss);
        return log;
    }

    /** Notes a file that did not come; a file given up by a reader who went on is no trouble. */
    private void miss(Request request) {
        if (!GIVEN_UP.contains(request.failure())) {
            troubles.add("not loaded: " + request.url() + ": " + request.failure());
        }
    }

    private void hear(ConsoleMessage message) {
        String text = message.type() + ": " + message.text();
        messages.add(text);
        if (TROUBLE.contains(message.type())) {
            troubles.add(text);
        }
    }

    /** Returns the console's messages, such as {@code log: hello}, in order. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /**
     * Returns uncaught errors, failed requests and the console's errors and warnings (a breach of
     * the Content-Security-Policy is one), in order; of a good page there are none.
     */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Returns the addresses of all requests, the page's own first. */
    public List<String> requests() {
        return List.copyOf(requests);
    }
}
