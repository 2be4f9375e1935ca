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
                    new MarkdownFigure(),
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
                    new CardGrid(),
                    new Card(),
                    new Button(),
                    new Quotation(),
                    new Version(),
                    new Rubric(),
                    new Division(),
                    new Diagram(),
                    new Silent(),
                    new Glossary(),
                    new BibliographyDirective(),
                    new SchemaDirective(),
                    new Example());

    private static final BlockDirective UNKNOWN = new UnknownDirective();

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

    /** What a block is where nobody knows its name; null where its text is no Markdown. */
    public static @Nullable BlockDirective unknown(DirectiveBlock block) {
        return block.fence().startsWith(":") ? UNKNOWN : null;
    }

    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ALL.forEach(each -> names.addAll(each.names()));
        return names;
    }

    /** The names of those that show something, to suggest one of them. */
    static Set<String> suggested() {
        Set<String> names = names();
        names.removeAll(new Silent().names());
        names.removeAll(new Diagram().names());
        return names;
    }

    /** The keys of the messages that say numbers of directives. */
    public static Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        ALL.forEach(each -> numbers.addAll(each.numbers()));
        return numbers;
    }
}
