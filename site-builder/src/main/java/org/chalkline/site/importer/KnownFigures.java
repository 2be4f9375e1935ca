package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.param.Value;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Calls in programs for which there is a live figure. A file lists them, as {@code figures.yml}
 * beside this class: a call's name, and below it {@code figure}, {@code caption} and {@code
 * parameters}, each one text or one for each language, {@code wide}, and {@code with}: further
 * calls that belong to it.
 */
final class KnownFigures {

    private static final Pattern CALL =
            Pattern.compile("(?m)^[ \\t]*(?:[\\w, \\t]+=[ \\t]*)?(?:\\w+\\.)*(\\w+)[ \\t]*\\(");

    /** What stands beside a call without a meaning for readers. */
    private static final Pattern IDLE =
            Pattern.compile("\\s*(?:#.*|%.*|plt\\.(?:close|show|ion|ioff)\\(.*\\)\\s*;?|)\\s*");

    private final Map<String, Known> byCall = new LinkedHashMap<>();

    /**
     * A figure for a call.
     *
     * @param kind as {@code lab:plot}
     * @param with the names of further calls that belong to it
     * @param caption by the tag of a language, or for any under an empty one
     * @param parameters in YAML, by the same
     */
    record Known(
            String call,
            String kind,
            boolean isWide,
            List<String> with,
            Map<String, String> caption,
            Map<String, String> parameters) {

        /** Returns the directive, with a name by its number in the lesson. */
        String markdown(Language language, int number) {
            String body = in(language, parameters).strip();
            String name = call.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + number;
            return "```{%s} %s\n:name: %s\n%s%s\n```"
                    .formatted(
                            kind,
                            in(language, caption).strip(),
                            name,
                            isWide ? ":wide:\n" : "",
                            body);
        }

        /** Returns whether a program does nothing but call it. */
        boolean isAll(String source) {
            int calls = 0;
            for (String line : source.split("\n", -1)) {
                Matcher found = CALL.matcher(line);
                String name = found.lookingAt() ? found.group(1) : "";
                if (name.equals(call)) {
                    calls++;
                } else if (!with.contains(name) && !IDLE.matcher(line).matches()) {
                    return false;
                }
            }
            return calls == 1;
        }

        private static String in(Language language, Map<String, String> texts) {
            String own = texts.getOrDefault(language.tag(), texts.get(""));
            return own == null ? texts.values().stream().findFirst().orElse("") : own;
        }
    }

    /** Returns those that come with the program. */
    static KnownFigures shipped() {
        KnownFigures figures = new KnownFigures();
        try {
            figures.add("figures.yml", OwnFile.text(KnownFigures.class, "figures.yml"));
        } catch (Refusal e) {
            throw new IllegalStateException("broken figures.yml", e);
        }
        return figures;
    }

    /**
     * Adds those of another file, which win over earlier ones.
     *
     * @throws Refusal if it is broken
     */
    void add(String file, String yaml) throws Refusal {
        Diagnostics problems = new Diagnostics();
        Value.Fields fields = Yaml.read(yaml, file, FilePositions.from(1), problems).fields();
        if (!problems.list().isEmpty()) {
            throw new Refusal(problems.list().get(0).sentence());
        }
        for (Value.Field each : fields.fields()) {
            if (!(each.value() instanceof Value.Fields figure)
                    || !(figure.get("figure") instanceof Value.Word kind)) {
                throw new Refusal(
                        Text.of("{0}: '{1}' lacks its figure, as lab:plot", file, each.name()));
            }
            boolean isWide = figure.get("wide") instanceof Value.Flag flag && flag.on();
            byCall.put(
                    each.name(),
                    new Known(
                            each.name(),
                            kind.text(),
                            isWide,
                            words(figure.get("with")),
                            texts(figure.get("caption")),
                            texts(figure.get("parameters"))));
        }
    }

    private static List<String> words(@Nullable Value value) {
        List<String> words = new ArrayList<>();
        if (value instanceof Value.Items items) {
            for (Value item : items.values()) {
                if (item instanceof Value.Word word) {
                    words.add(word.text());
                }
            }
        }
        return words;
    }

    private static Map<String, String> texts(@Nullable Value value) {
        if (value instanceof Value.Word word) {
            return Map.of("", word.text());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        if (value instanceof Value.Fields fields) {
            for (Value.Field field : fields.fields()) {
                if (field.value() instanceof Value.Word word) {
                    texts.put(field.name(), word.text());
                }
            }
        }
        return texts;
    }

    /** Returns the figure of the first known call in a program, or null. */
    @Nullable Known find(String source) {
        Matcher call = CALL.matcher(source);
        return call.results()
                .map(found -> byCall.get(found.group(1)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
