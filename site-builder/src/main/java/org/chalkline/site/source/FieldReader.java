package org.chalkline.site.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.widget.Value;

/** Reads the fields of configuration and front matter. */
final class FieldReader {

    private final Yaml yaml;
    private final String file;
    private final Diagnostics diagnostics;
    private final Set<String> known = new LinkedHashSet<>();

    FieldReader(Yaml yaml, String file, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    String text(String name, String fallback) {
        known.add(name);
        Value value = yaml.fields().get(name);
        if (value == null) {
            return fallback;
        }
        if (value instanceof Value.Word word) {
            return word.text();
        }
        problem(name, "'" + name + "' is not a text", "a text; put it in quotes");
        return fallback;
    }

    Language language(String name, Language fallback) {
        String tag = text(name, fallback.tag());
        Language language = Language.of(tag);
        if (language == null) {
            problem(
                    name,
                    "unknown language '" + tag + "'",
                    String.join(", ", Language.ALL.stream().map(Language::tag).toList()));
            return fallback;
        }
        return language;
    }

    Value.Fields group(String name) {
        known.add(name);
        Value value = yaml.fields().get(name);
        if (value != null && !(value instanceof Value.Fields)) {
            problem(name, "'" + name + "' is not a group", "lines such as 'name: value'");
        }
        return value instanceof Value.Fields fields ? fields : new Value.Fields(List.of());
    }

    void problem(String path, String what, String expected) {
        diagnostics.error(file, yaml.place(path), what, expected, "");
    }

    /** Warns of names that nobody asked for: other programs' lessons carry some of their own. */
    void close() {
        for (Value.Field field : yaml.fields().fields()) {
            if (!known.contains(field.name())) {
                String near = Nearest.to(field.name(), known);
                diagnostics.warning(
                        file,
                        yaml.placeOfName(field.name()),
                        "unknown field '" + field.name() + "'",
                        String.join(", ", known),
                        near == null ? "" : "Did you mean '" + near + "'?");
            }
        }
    }
}
