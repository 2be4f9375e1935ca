package org.chalkline.site.highlight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.site.script.WebJar;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The languages that can be highlighted and the names that they go by. */
final class Languages {

    /**
     * Always loaded, all of them and in this order: what is loaded changes what Prism makes of code
     * inside other code.
     */
    private static final List<String> LOADED =
            List.of(
                    "markup",
                    "css",
                    "clike",
                    "javascript",
                    "bash",
                    "batch",
                    "c",
                    "cpp",
                    "csharp",
                    "css-extras",
                    "csv",
                    "diff",
                    "docker",
                    "fortran",
                    "git",
                    "go",
                    "haskell",
                    "http",
                    "ini",
                    "java",
                    "json",
                    "julia",
                    "kotlin",
                    "latex",
                    "lua",
                    "makefile",
                    "markdown",
                    "matlab",
                    "php",
                    "powershell",
                    "properties",
                    "python",
                    "r",
                    "ruby",
                    "rust",
                    "scala",
                    "shell-session",
                    "sql",
                    "swift",
                    "toml",
                    "typescript",
                    "yaml");

    private static final Map<String, String> MORE_NAMES =
            Map.of(
                    "ipython", "python",
                    "ipython3", "python",
                    "py3", "python",
                    "pycon", "python",
                    "console", "shell-session",
                    "c++", "cpp",
                    "node", "javascript");

    /** Names of code that is shown as it is. */
    private static final Set<String> PLAIN =
            Set.of("", "text", "txt", "plain", "plaintext", "none", "output");

    private final List<String> loadOrder;
    private final Map<String, String> byName;

    private Languages(List<String> loadOrder, Map<String, String> byName) {
        this.loadOrder = loadOrder;
        this.byName = byName;
    }

    static Languages of(WebJar prism) {
        Map<?, ?> components =
                (Map<?, ?>)
                        new Load(LoadSettings.builder().build())
                                .loadFromString(prism.text("components.json"));
        Map<?, ?> described = (Map<?, ?>) components.get("languages");
        if (described == null) {
            throw new IllegalStateException("Prism's components.json lists no languages");
        }
        Set<String> order = new LinkedHashSet<>();
        Map<String, String> byName = new TreeMap<>(MORE_NAMES);
        for (String language : LOADED) {
            addRequired(language, described, order);
            byName.put(language, language);
            for (String alias : strings(described, language, "alias")) {
                byName.put(alias, language);
            }
        }
        return new Languages(List.copyOf(order), byName);
    }

    /** The languages in the order in which Prism can load them. */
    List<String> loadOrder() {
        return loadOrder;
    }

    /** Prism's id of a language, an empty string for plain text, null when unknown. */
    @Nullable String id(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PLAIN.contains(lower) ? "" : byName.get(lower);
    }

    NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>(byName.keySet());
        names.add("text");
        return names;
    }

    private static void addRequired(String language, Map<?, ?> described, Set<String> order) {
        if (!described.containsKey(language)) {
            throw new IllegalStateException("Prism has no language '" + language + "'");
        }
        if (!order.contains(language)) {
            strings(described, language, "require")
                    .forEach(required -> addRequired(required, described, order));
            order.add(language);
        }
    }

    private static List<String> strings(Map<?, ?> described, String language, String property) {
        List<String> strings = new ArrayList<>();
        if (described.get(language) instanceof Map<?, ?> description) {
            Object value = description.get(property);
            if (value instanceof String one) {
                strings.add(one);
            } else if (value instanceof Collection<?> many) {
                many.forEach(each -> strings.add(String.valueOf(each)));
            }
        }
        return strings;
    }
}
