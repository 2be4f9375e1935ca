package org.chalkline.site.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.chalkline.site.base.Cache;
import org.chalkline.site.base.Html;
import org.chalkline.site.script.Script;
import org.chalkline.site.script.ScriptRuntime;
import org.chalkline.site.script.WebJar;
import org.jspecify.annotations.Nullable;

/** Highlights code with Prism; many threads may share one. */
public final class PrismHighlighter {

    private static final String HIGHLIGHT =
            "(code, language) => [Prism.highlight(code, Prism.languages[language], language)]";

    private final ScriptRuntime runtime;
    private final Cache cache;
    private final Languages languages;
    private final Script script;

    public PrismHighlighter(ScriptRuntime runtime, Cache cache) {
        this.runtime = runtime;
        this.cache = cache;
        WebJar prism = WebJar.of("prismjs");
        this.languages = Languages.of(prism);
        List<String> files = new ArrayList<>(List.of(prism.file("components/prism-core.min.js")));
        languages
                .loadOrder()
                .forEach(
                        language ->
                                files.add(prism.file("components/prism-" + language + ".min.js")));
        this.script = new Script("prism " + prism.version(), files, HIGHLIGHT);
    }

    /** The names and aliases under which languages are known. */
    public NavigableSet<String> languages() {
        return languages.names();
    }

    /**
     * The code as HTML with {@code <span class="token keyword">} and the like around its tokens;
     * escaped text for plain text and for languages that are not known.
     */
    public String highlight(String code, String language) {
        @Nullable String id = languages.id(language);
        if (id == null || id.isEmpty()) {
            return Html.escape(code);
        }
        List<String> key = List.of(script.name(), String.join(" ", script.files()), id, code);
        String kept = cache.find(key);
        if (kept != null) {
            return kept;
        }
        String html = runtime.call(script, code, id).get(0);
        cache.keep(key, html);
        return html;
    }

    /** Whether a name stands for a language or for plain text. */
    public boolean knows(String language) {
        return languages.id(language) != null;
    }
}
