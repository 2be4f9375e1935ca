package org.chalkline.site.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All directives of the lesson language. */
final class BlockDirectives {

    private static final List<BlockDirective> ALL =
            List.of(
                    new Admonition(),
                    new Dropdown(),
                    new CodeDirective(),
                    new FigureDirective(),
                    new MathDirective());

    private BlockDirectives() {}

    static @Nullable BlockDirective find(String name) {
        return ALL.stream().filter(each -> each.names().contains(name)).findFirst().orElse(null);
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        ALL.forEach(each -> names.addAll(each.names()));
        return names;
    }

    /** The keys of the messages that say numbers of directives. */
    static Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        ALL.forEach(each -> numbers.addAll(each.numbers()));
        return numbers;
    }
}
