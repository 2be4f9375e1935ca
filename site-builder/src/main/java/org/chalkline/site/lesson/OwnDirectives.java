package org.chalkline.site.lesson;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.markdown.port.DirectiveName;
import org.chalkline.site.source.SiteConfig;
import org.chalkline.text.Text;

/** The names that {@code directives} in {@code site.yml} gives to directives. */
public final class OwnDirectives {

    private OwnDirectives() {}

    /** Returns a parser that knows them; those that stand for nothing are reported. */
    public static LessonParser parser(
            LessonParser parser, SiteConfig config, Diagnostics diagnostics) {
        Set<String> known = LessonParser.directives();
        Map<String, DirectiveName> names = new TreeMap<>();
        config.directives()
                .forEach(
                        (name, box) -> {
                            names.put(name, new DirectiveName(box.directive(), box.title()));
                            if (!known.contains(box.directive())) {
                                diagnostics.report(
                                        Mistake.UNKNOWN_SETTING,
                                        SiteConfig.FILE,
                                        box.place(),
                                        Text.of("unknown directive '{0}'", box.directive()),
                                        Nearest.list(box.directive(), known),
                                        Nearest.hint(box.directive(), known));
                            }
                        });
        return names.isEmpty() ? parser : parser.knowing(names);
    }
}
