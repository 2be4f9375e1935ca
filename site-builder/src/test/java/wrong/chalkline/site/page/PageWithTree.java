package wrong.chalkline.site.page;

import org.jsoup.nodes.Document;

/** Reads HTML again that it may write only. */
public interface PageWithTree {
    Document page();
}
