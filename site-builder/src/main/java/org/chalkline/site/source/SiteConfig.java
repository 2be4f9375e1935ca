package org.chalkline.site.source;

import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.Places;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.widget.Value;

/**
 * What {@code site.yml} says of a whole site.
 *
 * @param title the name of the site
 * @param language of lessons whose folder and front matter name none
 * @param macros TeX macros that every formula may use, by name
 */
public record SiteConfig(String title, Language language, Map<String, String> macros) {

    /** The name of the file. */
    static final String FILE = "site.yml";

    private static final SiteConfig USUAL =
            new SiteConfig("Chalkline", Language.ALL.get(0), Map.of());

    static SiteConfig read(String text, Diagnostics diagnostics) {
        FieldReader fields =
                new FieldReader(
                        Yaml.read(text, FILE, Places.from(1), diagnostics), FILE, diagnostics);
        Map<String, String> macros = new TreeMap<>();
        for (Value.Field macro : fields.group("macros").fields()) {
            if (macro.value() instanceof Value.Word word) {
                macros.put(macro.name(), word.text());
            } else {
                fields.problem("macros." + macro.name(), "not a text", "TeX in single quotes");
            }
        }
        SiteConfig config =
                new SiteConfig(
                        fields.text("title", USUAL.title),
                        fields.language("lang", USUAL.language),
                        macros);
        fields.close();
        return config;
    }

    static SiteConfig usual() {
        return USUAL;
    }
}
