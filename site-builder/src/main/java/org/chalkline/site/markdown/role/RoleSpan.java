package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.commonmark.CommonMarkInlines;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.Citing;
import org.chalkline.site.markdown.document.InlineText;
import org.chalkline.site.markdown.document.Reading;

/** A role with its text: <code>{kbd}`Ctrl`</code>. */
public final class RoleSpan extends Node implements InlineText, Citing {

    private static final Pattern OPENING = Pattern.compile("\\{([a-zA-Z][\\w:.+-]*+)\\}(`++)");

    /** How reStructuredText and d2l write it: <code>:ref:`label`</code>. */
    private static final Pattern COLONS = Pattern.compile(":([a-zA-Z][\\w.+-]*+):(`)(?!`)");

    /** A role whose text is an answer, which no heading or title may tell. */
    private static final String BLANK = "lab:blank";

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

    public static boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        boolean colons = input.charAt(parser.getIndex()) == ':';
        Matcher opening =
                (colons ? COLONS : OPENING)
                        .matcher(input)
                        .region(parser.getIndex(), input.length());
        if (!opening.lookingAt() || (colons && Roles.find(opening.group(1)) == null)) {
            return false;
        }
        int ticks = opening.end(2) - opening.start(2);
        int end = ((CommonMarkInlines) parser).closingTicks(opening.end(), ticks);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.setIndex(end);
        parser.appendNode(
                new RoleSpan(
                        input.subSequence(opening.start(), end),
                        input.subSequence(opening.start(1), opening.end(1)),
                        input.subSequence(opening.end(), end - ticks)));
        return true;
    }

    @Override
    public String plain(boolean formulas) {
        if (name.toString().equals(BLANK)) {
            return "…";
        }
        return formulas || !name.toString().equals(MathRole.NAME) ? text.toString() : " ";
    }

    @Override
    public List<String> cited(Reading reading) {
        return Roles.find(name.toString()) instanceof CiteRole
                ? Citations.keys(text.toString())
                : List.of();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {name, text};
    }
}
