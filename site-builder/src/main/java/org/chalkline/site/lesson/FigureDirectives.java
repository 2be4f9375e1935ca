package org.chalkline.site.lesson;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;

/** All directives that show figures. */
public final class FigureDirectives {

    private static final Map<String, FigureDirective> ALL =
            Stream.concat(
                            Widgets.DIRECTIVES.stream().map(DrawnDirective::new),
                            Stream.of(new StillDirective(), new RecordDirective()))
                    .collect(Collectors.toMap(FigureDirective::name, each -> each));

    private FigureDirectives() {}

    /** Returns their names, each with the key of the message that says its number, or empty. */
    public static Map<String, String> numbers() {
        return ALL.values().stream()
                .collect(Collectors.toMap(FigureDirective::name, FigureDirective::number));
    }

    /** Returns the keys of the messages that they may ask for before their captions. */
    public static Set<String> messages() {
        return ALL.values().stream()
                .map(FigureDirective::captionKey)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Returns the directive of a name, which is one of {@link #numbers}. */
    static FigureDirective named(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
