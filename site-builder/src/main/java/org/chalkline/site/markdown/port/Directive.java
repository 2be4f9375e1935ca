package org.chalkline.site.markdown.port;

import java.util.List;
import java.util.Optional;
import org.chalkline.site.diagnostic.Position;

/**
 * A directive as its author wrote it.
 *
 * @param name as {@code note} or {@code lab:activations}
 * @param position where the name stands
 * @param label its id in the page: what the lesson calls it, or else made from its name; empty for
 *     what is part of the lesson language and not called anything
 * @param argument the rest of the opening line, without the spaces around it
 * @param body the lines between the options and the closing fence
 */
public record Directive(
        String name,
        Position position,
        String label,
        SourceText argument,
        List<Option> options,
        SourceText body) {

    public Directive {
        options = List.copyOf(options);
    }

    /**
     * A line {@code :name: value}.
     *
     * @param position where the name stands
     */
    public record Option(String name, Position position, SourceText value) {}

    /** Whether an option that needs no value is given and not {@code false}. */
    public boolean isOn(String name) {
        return option(name).map(option -> !option.value().text().equals("false")).orElse(false);
    }

    /** The value of an option that is a whole number; the other number where it is none. */
    public int count(String name, int otherwise) {
        return option(name)
                .map(option -> option.value().text())
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** The option with this name, the last one if there are several. */
    public Optional<Option> option(String name) {
        return options.stream()
                .filter(option -> option.name().equals(name))
                .reduce((first, last) -> last);
    }
}
