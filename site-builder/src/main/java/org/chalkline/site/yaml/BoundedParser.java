package org.chalkline.site.yaml;

import java.util.Optional;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses YAML that would never end: aliases, deep nesting and very many values. A few lines of
 * aliases can stand for any number of values. It counts while the text is read, before a tree is
 * built.
 */
final class BoundedParser implements Parser {

    /** Lists and groups inside one another, the outermost counted. */
    static final int DEEPEST = 20;

    /** A bibliography of ten thousand works has about half as many. */
    static final int MOST = 1_000_000;

    /** Says what is too much, and where. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Mistake mistake;
        private final transient @Nullable Mark mark;
        private final transient Text what;
        private final transient Text expected;

        TooMuch(Mistake mistake, Optional<Mark> mark, Text what, Text expected) {
            super(what.toString());
            this.mistake = mistake;
            this.mark = mark.orElse(null);
            this.what = what;
            this.expected = expected;
        }

        Mistake mistake() {
            return mistake;
        }

        Optional<Mark> mark() {
            return Optional.ofNullable(mark);
        }

        Text what() {
            return what;
        }

        Text expected() {
            return expected;
        }
    }

    private final Parser parser;
    private int depth;
    private int values;

    BoundedParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof AliasEvent alias) {
            throw new TooMuch(
                    Mistake.YAML_ALIAS,
                    event.getStartMark(),
                    Text.of("an alias, '*{0}'", alias.getAlias()),
                    Text.of(
                            "the value itself; for a text, quotes around it: {0}",
                            "'*" + alias.getAlias() + "'"));
        }
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (depth > DEEPEST) {
            throw new TooMuch(
                    Mistake.DEEP_YAML,
                    event.getStartMark(),
                    Text.of("nested too deeply"),
                    Text.of("at most {0} levels", DEEPEST));
        }
        values++;
        if (values > MOST) {
            throw new TooMuch(
                    Mistake.TOO_MUCH,
                    event.getStartMark(),
                    Text.of("too many values"),
                    Text.of("at most {0} in a file", MOST));
        }
        return event;
    }
}
