package org.chalkline.site.markdown.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All directives of the lesson language. */
public final class BlockDirectives {

    private static final List<BlockDirective> ALL =
            List.of(
                    new Admonition(),
                    new After(),
                    new Dropdown(),
                    new CodeDirective(),
                    new Include(),
                    new FigureDirective(),
                    new VideoDirective(),
                    new AudioDirective(),
                    new MathDirective(),
                    new TableDirective(),
                    new ListTable(),
                    new CsvTable(),
                    new Exercise(),
                    new Solution(),
                    new Statement(),
                    new TabSet(),
                    new TabItem(),
                    new Aside(),
                    new Glossary(),
                    new BibliographyDirective(),
                    new SchemaDirective(),
                    new Example());

    private BlockDirectives() {}

    private static final Map<String, BlockDirective> BY_NAME = byName();

    private static Map<String, BlockDirective> byName() {
        Map<String, BlockDirective> byName = new HashMap<>();
        ALL.forEach(each -> each.names().forEach(name -> byName.put(name, each)));
        return byName;
    }

    public static @Nullable BlockDirective find(String name) {
        return BY_NAME.get(name);
    }

    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ALL.forEach(each -> names.addAll(each.names()));
        return names;
    }

    /** The keys of the messages that say numbers of directives. */
    public static Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        ALL.forEach(each -> numbers.addAll(each.numbers()));
        return numbers;
    }
}
