package org.chalkline.site.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.MediaType;

/** Answers with the files of a site, and with its own page where it has none. */
final class SitePages {

    private static final String MISSING = "/404.html";

    /** A link to a file that every site has, which tells where its other links begin. */
    private static final Pattern TO_ASSETS = Pattern.compile("(?:href|src)=\"([^\":]*)assets/");

    private final SiteFolder folder;

    SitePages(SiteFolder folder) {
        this.folder = folder;
    }

    /**
     * Answers a request.
     *
     * @param dress changes the HTML of a page, whose bytes stand for one character each
     */
    void answer(HttpExchange exchange, UnaryOperator<String> dress) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String address = folder.address(path);
        if (address != null) {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
            return;
        }
        try (SiteFile file = folder.open(path)) {
            if (file == null) {
                missing(exchange, dress);
            } else if (file.type().equals(MediaType.HTML)) {
                html(exchange, 200, dress.apply(text(file)));
            } else {
                Answer.file(exchange, file);
            }
        }
    }

    private void missing(HttpExchange exchange, UnaryOperator<String> dress) throws IOException {
        try (SiteFile page = folder.open(MISSING)) {
            if (page == null) {
                Answer.text(exchange, 404, MediaType.TEXT, "Not found\n");
            } else {
                html(exchange, 404, dress.apply(fromRoot(text(page))));
            }
        }
    }

    /**
     * Lets the links of the page for missing ones begin at the root of this server. On its own host
     * they begin at the folder of the site's address, such as {@code /lessons/}, or at that of the
     * page.
     */
    private static String fromRoot(String html) {
        Matcher assets = TO_ASSETS.matcher(html);
        if (!assets.find()) {
            return html;
        }
        return html.replaceAll(
                "\\b(href|src)=\"" + Pattern.quote(assets.group(1)) + "(?![\\w+.-]*:|[/#])",
                "$1=\"/");
    }

    private static String text(SiteFile file) throws IOException {
        return new String(file.from(0).readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static void html(HttpExchange exchange, int status, String html) throws IOException {
        Answer.bytes(exchange, status, MediaType.HTML, html.getBytes(StandardCharsets.ISO_8859_1));
    }
}
