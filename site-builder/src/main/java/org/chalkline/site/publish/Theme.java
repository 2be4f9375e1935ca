package org.chalkline.site.publish;

import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.page.Templates;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.text.Text;

/** The looks that a content folder gives its site. */
final class Theme {

    private static final String ENDING = ".html";

    private Theme() {}

    /** Returns the site's own style sheet, or nothing. */
    static String style(ContentFolder folder) {
        String name = ContentFolder.STYLE.substring(ContentFolder.THEME.length());
        return folder.theme().getOrDefault(name, "");
    }

    /** Returns the templates, some of them the site's own; others of its are reported. */
    static Templates templates(ContentFolder folder, Diagnostics diagnostics) {
        Map<String, String> own = new TreeMap<>();
        folder.theme()
                .forEach(
                        (file, text) -> {
                            if (!file.endsWith(ENDING)) {
                                return;
                            }
                            String name = file.substring(0, file.length() - ENDING.length());
                            own.put(name, text);
                            if (!Templates.NAMES.contains(name)) {
                                diagnostics.report(
                                        Mistake.UNKNOWN_TEMPLATE,
                                        file(name),
                                        Position.START,
                                        Text.of("no template is called '{0}'", name),
                                        Text.list(Templates.NAMES),
                                        Nearest.hint(name, Templates.NAMES));
                            }
                        });
        return new Templates(own);
    }

    /** Returns the path of a template in the content folder. */
    static String file(String template) {
        return ContentFolder.THEME + template + ENDING;
    }
}
