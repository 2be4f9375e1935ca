package org.chalkline.site.output.single;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chalkline.site.base.Hash;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The Content-Security-Policy of a page that has all inside: it may ask for nothing at all. */
final class SinglePolicy {

    private static final String NAME = "Content-Security-Policy";

    private final Set<String> scripts = new LinkedHashSet<>();
    private final Set<String> styles = new LinkedHashSet<>();

    void allowScript(String text) {
        scripts.add(hash(text));
    }

    void allowStyle(String text) {
        styles.add(hash(text));
    }

    /** Puts the policy before all that it rules, in the place of the page's other one. */
    void rule(Document page) {
        page.select("meta[http-equiv=" + NAME + "]").remove();
        Element charset = page.selectFirst("meta[charset]");
        Element meta = page.createElement("meta").attr("http-equiv", NAME);
        meta.attr(
                "content",
                "default-src 'none'; script-src "
                        + String.join(" ", scripts)
                        + "; style-src "
                        + String.join(" ", styles)
                        + "; img-src data:; media-src data:; font-src data:; base-uri 'none'; form-action 'none'");
        if (charset == null) {
            page.head().prependChild(meta);
        } else {
            charset.after(meta);
        }
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Hash.sha256(text)) + "'";
    }
}
