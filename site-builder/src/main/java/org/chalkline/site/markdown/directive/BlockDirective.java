package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** A kind of directive that is part of the lesson language. */
public interface BlockDirective {

    /** The options of all directives. */
    List<OptionType> COMMON_OPTIONS =
            List.of(OptionType.text("name"), OptionType.text("label"), OptionType.text("class"));

    /** Options of sphinx-design and others that only say what something looks like there. */
    Set<String> LOOKS =
            Set.of(
                    "animate",
                    "chevron",
                    "color",
                    "columns",
                    "gutter",
                    "icon",
                    "margin",
                    "outline",
                    "padding",
                    "shadow",
                    "text-align");

    Set<String> names();

    /** The options that it understands, beside {@code name}, {@code label} and {@code class}. */
    default List<OptionType> options() {
        return List.of();
    }

    /** Whether the body is Markdown and rendered as the block's children. */
    boolean hasMarkdownBody();

    /**
     * Reads what is Markdown in a block, and takes it as the block's children unless it has other
     * plans.
     *
     * @param parse reads a text by itself; may be called again and again
     */
    default void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        if (hasMarkdownBody()) {
            Children.move(parse.apply(reading.map().detached(block.body())), block);
        }
    }

    /** The keys of the messages that say its numbers, one for each way in which it is counted. */
    default Set<String> numbers() {
        return Set.of();
    }

    /**
     * The one of these keys with which a block is counted; an empty string for one that has no
     * number.
     */
    default String number(DirectiveBlock block, boolean labelled) {
        return "";
    }

    /** The title of a block, with which links refer to one that has no number; may be empty. */
    default BasedSequence title(DirectiveBlock block) {
        return BasedSequence.NULL;
    }

    /** Reports options that a directive does not have or that cannot be so. */
    default void checkOptions(Directive directive, Reading reading) {
        Map<String, OptionType> known = new TreeMap<>();
        COMMON_OPTIONS.forEach(each -> known.put(each.name(), each));
        options().forEach(each -> known.put(each.name(), each));
        for (Directive.Option option : directive.options()) {
            OptionType type = known.get(option.name());
            String value = option.value().text();
            if (type == null
                    && (option.name().startsWith("class-") || LOOKS.contains(option.name()))) {
                continue;
            }
            if (type == null) {
                reading.unknown(
                        Mistake.UNKNOWN_OPTION,
                        option.position(),
                        Text.of("unknown option '{0}'", option.name()),
                        option.name(),
                        known.keySet());
            } else if (!type.accepts().test(value)) {
                reading.report(
                        Mistake.UNFIT_OPTION,
                        value.isEmpty() ? option.position() : option.value().start(),
                        Text.of("the option '{0}' cannot be '{1}'", option.name(), value),
                        type.expected());
            }
        }
    }

    void render(DirectiveBlock block, Directive directive, DirectiveScope scope);
}
