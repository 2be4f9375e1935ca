package org.chalkline.site.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A role with its text: <code>{kbd}`Ctrl`</code>. */
final class RoleSpan extends Node {

    private static final Pattern SPAN =
            Pattern.compile(
                    "\\{([a-zA-Z][\\w:.+-]*)\\}(?<ticks>`+)(?!`)(.+?)(?<!`)\\k<ticks>(?!`)",
                    Pattern.DOTALL);

    private final BasedSequence name;
    private final BasedSequence text;

    private RoleSpan(BasedSequence chars, BasedSequence name, BasedSequence text) {
        super(chars);
        this.name = name;
        this.text = text;
    }

    BasedSequence name() {
        return name;
    }

    BasedSequence text() {
        return text;
    }

    static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        Matcher span = SPAN.matcher(input).region(parser.getIndex(), input.length());
        if (!span.lookingAt()) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(span.end());
        parser.appendNode(
                new RoleSpan(
                        input.subSequence(span.start(), span.end()),
                        input.subSequence(span.start(1), span.end(1)),
                        input.subSequence(span.start(3), span.end(3))));
        return true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, text};
    }
}
