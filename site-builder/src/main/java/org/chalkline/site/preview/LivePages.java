package org.chalkline.site.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.MediaType;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.preview.LiveSite.Outcome;
import org.chalkline.text.Text;

/**
 * Answers with the pages of a site that is being worked on. Each page gets a script, in what is
 * sent and not on the disk, that reloads it after a build and shows over it what a build found
 * wrong. Where there is no site yet, every address shows what is wrong.
 *
 * <p>The script, its style sheet and the stream of events come from this server too, below {@value
 * #FOLDER}, so the pages' own Content-Security-Policy allows them.
 */
final class LivePages {

    static final String FOLDER = "/.chalkline/";
    private static final String EVENTS = FOLDER + "events";

    private static final String SCRIPTS = "/org/chalkline/client/";

    /** What this server has of its own below its folder, and where the program keeps it. */
    private static final Map<String, String> OWN =
            Map.of(
                    "live.css", "live.css",
                    "live.js", SCRIPTS + "live.js",
                    "events.js", SCRIPTS + "events.js");

    /** Where sites have their service worker. */
    private static final String WORKER = "/worker.js";

    private static final Pattern END_OF_HEAD =
            Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);

    private final SiteFolder folder;
    private final SitePages pages;
    private final LiveSite site;
    private final boolean reloads;
    private final Translation language;

    /**
     * Answers for a site.
     *
     * @param reloads whether its pages get the script
     * @param language of the author
     */
    LivePages(SiteFolder folder, LiveSite site, boolean reloads, Translation language) {
        this.folder = folder;
        this.site = site;
        this.reloads = reloads;
        this.language = language;
        pages = new SitePages(folder);
    }

    void answer(HttpExchange exchange) throws IOException {
        // Before any file is read: a page that is newer than it says is reloaded once too often,
        // and one that is older would stay as it is.
        Outcome now = site.latest();
        String path = exchange.getRequestURI().getPath();
        if (path.equals(EVENTS)) {
            new EventStream(exchange, site).run();
        } else if (path.startsWith(FOLDER)) {
            String file = OWN.get(path.substring(FOLDER.length()));
            if (file != null) {
                own(exchange, file);
            } else {
                Answer.text(exchange, 404, MediaType.TEXT, "Not found\n");
            }
        } else if (!now.hasSite()) {
            Answer.text(exchange, 503, MediaType.HTML, errorPage(now));
        } else if (path.equals(WORKER) && isMissing(path)) {
            own(exchange, SCRIPTS + "no-worker.js");
        } else {
            pages.answer(exchange, html -> reloads ? withScript(html, now.site()) : html);
        }
    }

    private boolean isMissing(String path) throws IOException {
        try (SiteFile file = folder.open(path)) {
            return file == null;
        }
    }

    private static void own(HttpExchange exchange, String name) throws IOException {
        Answer.bytes(exchange, 200, MediaType.of(name), OwnFile.bytes(LivePages.class, name));
    }

    private static String withScript(String html, String version) {
        Matcher head = END_OF_HEAD.matcher(html);
        int place = head.find() ? head.start() : html.length();
        return html.substring(0, place) + script(version) + html.substring(place);
    }

    private static String script(String version) {
        return "<script defer src=\""
                + FOLDER
                + "live.js\" data-site=\""
                + version
                + "\"></script>";
    }

    private String errorPage(Outcome now) {
        String title = language.say(Text.of("The content has errors"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%slive.css">
                %s
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <div aria-live="polite">%s</div>
                </main>
                </body>
                </html>
                """
                .formatted(
                        language.tag(),
                        title,
                        FOLDER,
                        script(""),
                        title,
                        language.say(
                                Text.of("Once they are mended, the page appears here by itself.")),
                        now.errors());
    }
}
