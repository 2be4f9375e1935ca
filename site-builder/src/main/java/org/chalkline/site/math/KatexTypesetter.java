package org.chalkline.site.math;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.base.Cache;
import org.chalkline.site.script.Script;
import org.chalkline.site.script.ScriptRuntime;
import org.chalkline.site.script.WebJar;
import org.chalkline.text.Text;

/** Typesets formulas with KaTeX; many threads may share one. */
public final class KatexTypesetter {

    /** The library in ECMAScript 5, which the build of the program makes of it. */
    private static final String KATEX = "/org/chalkline/site/math/katex.js";

    private static final String TYPESET =
            """
            (tex, display, names, meanings) => {
              const macros = Object.create(null);
              names.split("\\n").forEach((name, i) => {
                if (name) macros[name] = meanings.split("\\n")[i];
              });
              try {
                let refused = null;
                const html = katex.renderToString(tex, {
                  displayMode: display, throwOnError: true, strict: "ignore",
                  trust: context => { refused = context.command; return false; },
                  output: "htmlAndMathml", macros});
                return refused ? ["refused", refused] : ["html", html];
              } catch (error) {
                if (!(error instanceof katex.ParseError)) throw error;
                return ["failure", error.rawMessage ?? error.message, String(error.position ?? 0)];
              }
            }""";

    private final ScriptRuntime runtime;
    private final Cache cache;
    private final Script script;
    private final String names;
    private final String meanings;

    /**
     * A typesetter with macros of the site, by name without the backslash; {@code \mbox} is
     * provided.
     *
     * @throws IllegalArgumentException when a macro's name or meaning spans lines
     */
    public KatexTypesetter(ScriptRuntime runtime, Cache cache, Map<String, String> macros) {
        this.runtime = runtime;
        this.cache = cache;
        this.script = new Script("katex " + WebJar.of("katex").version(), List.of(KATEX), TYPESET);
        Map<String, String> all = new TreeMap<>(Map.of("\\mbox", "\\text{#1}"));
        macros.forEach((name, meaning) -> all.put("\\" + name, meaning));
        all.forEach(
                (name, meaning) -> {
                    if (name.contains("\n") || meaning.contains("\n")) {
                        throw new IllegalArgumentException("macro " + name + " spans lines");
                    }
                });
        this.names = String.join("\n", all.keySet());
        this.meanings = String.join("\n", all.values());
    }

    /** The formula as HTML and MathML, or KaTeX's objection. */
    public Typeset typeset(String tex, boolean display) {
        PreparedTex prepared = PreparedTex.of(tex);
        List<String> key =
                List.of(
                        "formula",
                        script.name(),
                        TYPESET,
                        names,
                        meanings,
                        display ? "display" : "inline",
                        prepared.tex());
        String kept = cache.find(key);
        if (kept != null) {
            return Typeset.Formula.read(kept);
        }
        List<String> result = runtime.call(script, prepared.tex(), display, names, meanings);
        if (result.get(0).equals("refused")) {
            String command = result.get(1);
            return new Typeset.Failure(
                    Text.of("{0} is not allowed in lessons", command),
                    Math.max(0, tex.indexOf(command)));
        }
        if (result.get(0).equals("failure")) {
            int offset = prepared.originalOffset(Integer.parseInt(result.get(2)));
            return new Typeset.Failure(
                    Text.verbatim(result.get(1)), Math.min(offset, tex.length()));
        }
        Typeset.Formula formula = InlineStyles.toClasses(result.get(1));
        cache.keep(key, formula.written());
        return formula;
    }
}
