package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.SourceMap;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the renderers of one lesson share: what was read of it, the ports, and what is counted and
 * gathered while it is rendered. No other lesson sees it.
 */
public final class Rendering extends Reading {

    private final LessonPorts ports;
    private final Fragments fragments;
    private final Outline outline;
    private final NumberStarts starts;
    private final Citations citations;
    private final IdentityHashMap<Node, Integer> ordinals = new IdentityHashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private @Nullable Heading title;
    private int tables;
    private int terms;
    private int codes;
    private int muted;
    private int links;
    private int pieces;

    /**
     * Renders a lesson.
     *
     * @param map knows where each piece stands; learns where the pieces that are read on the way do
     * @param starts where the lesson's numbers begin
     * @param cited the keys of the works that it cites, in the order of their first places
     * @param fragments renders pieces of the lesson with this
     */
    public Rendering(
            String file,
            SourceMap map,
            Map<String, String> furtherDirectives,
            Outline outline,
            NumberStarts starts,
            Collection<String> cited,
            LessonPorts ports,
            Fragments fragments,
            Diagnostics diagnostics) {
        super(file, map, ports.files(), furtherDirectives, diagnostics);
        this.outline = outline;
        this.starts = starts;
        this.ports = ports;
        this.fragments = fragments;
        this.citations = new Citations(this, cited);
    }

    public LessonPorts ports() {
        return ports;
    }

    public Outline outline() {
        return outline;
    }

    public Citations citations() {
        return citations;
    }

    /** A piece of the lesson as block HTML. */
    public String blocks(BasedSequence markdown) {
        return fragments.blocks(markdown);
    }

    /** A piece of the lesson as inline HTML; what is more than a paragraph stays as it is. */
    public String inline(BasedSequence markdown) {
        pieces++;
        try {
            return fragments.inline(markdown);
        } finally {
            pieces--;
        }
    }

    /** Returns whether what is rendered is a caption, a title or another such piece. */
    public boolean isInPiece() {
        return pieces > 0;
    }

    /** The id attribute of a labelled block with a space before it, or nothing. */
    public String idAttribute(Node node) {
        return Html.attribute("id", outline.id(node));
    }

    /** The accessible name of the next table: names of one page differ. */
    public String nextTableLabel() {
        return ports.messages().text(MessagePort.TABLE) + " " + ++tables;
    }

    /** The accessible name of the next piece of code: names of one page differ. */
    public String nextCodeLabel() {
        return ports.messages().text(MessagePort.CODE) + " " + ++codes;
    }

    /** A number for a block, in the order in which they are asked for. */
    public int ordinal(Node block) {
        return ordinals.computeIfAbsent(block, each -> ordinals.size() + 1);
    }

    /** A number for the next word of a glossary. */
    public int nextTerm() {
        return ++terms;
    }

    /** Notes a heading of the lesson. */
    public void addHeading(com.vladsch.flexmark.ast.Heading node, String html) {
        Heading heading = new Heading(node.getLevel(), outline.id(node), html, PlainText.of(node));
        if (outline.isTitle(node)) {
            title = heading;
        } else if (!OutlinedBlock.isInExample(node)) {
            headings.add(heading);
        }
    }

    /** Adds a heading that ends the lesson. */
    Heading appendHeading(String text) {
        Heading heading = new Heading(2, outline.freeId(text), Html.escape(text), text);
        headings.add(heading);
        return heading;
    }

    /** The heading that begins the lesson, or null. */
    public @Nullable Heading title() {
        return title;
    }

    /** The other headings that were rendered, in reading order. */
    public List<Heading> headings() {
        return headings;
    }

    /** What a label or an id of the lesson names, or null. */
    public @Nullable Target target(String label) {
        return outline.target(label, starts);
    }

    /** The number of a block as it is shown, or an empty string. */
    public String number(Node block) {
        return outline.number(block, starts);
    }

    /**
     * A number in words, as {@code Figure 2}; the word alone for an empty number, and an empty
     * string where there is no kind.
     */
    public String numberInWords(String kind, String number) {
        return kind.isEmpty() ? "" : ports.messages().text(kind, number).strip();
    }

    /** The number of a block in words, or an empty string. */
    public String numberInWords(Node block) {
        return numberInWords(outline.numberKind(block), number(block));
    }

    /**
     * Inline Markdown of this or another lesson as HTML without links; what is wrong with it is
     * reported where it stands, not here.
     */
    public String quote(String markdown) {
        muted++;
        links++;
        try {
            return inline(BasedSequence.of(markdown));
        } finally {
            muted--;
            links--;
        }
    }

    /** Runs what renders the inside of a link, where no other link may be. */
    public void insideLink(Runnable render) {
        links++;
        render.run();
        links--;
    }

    public boolean isInsideLink() {
        return links > 0;
    }

    /** A formula as HTML; one that cannot be typeset is reported and shown as TeX. */
    public String typeset(BasedSequence tex, boolean display) {
        String html =
                ports.math()
                        .typeset(
                                new SourceText(tex, map()),
                                display,
                                (offset, what) ->
                                        report(
                                                Mistake.BROKEN_FORMULA,
                                                map().position(map().offset(tex, offset)),
                                                Text.of("formula: {0}", what),
                                                Text.NONE));
        return html == null ? "<code>" + Html.escape(tex.toString().strip()) + "</code>" : html;
    }

    /** As {@link Diagnostics#report} does, of this lesson; nothing while it is muted. */
    @Override
    public void report(Mistake mistake, Position position, Text what, Text expected, Text hint) {
        if (muted == 0) {
            super.report(mistake, position, what, expected, hint);
        }
    }

    /** Warns of a language that is not known. */
    public void unknownLanguage(BasedSequence language, Collection<String> known) {
        String name = language.toString();
        report(
                Mistake.UNKNOWN_LANGUAGE,
                position(language),
                Text.of("unknown language '{0}', shown without colours", name),
                Nearest.list(name, known),
                furtherDirectives().containsKey(name)
                        ? Text.of("A figure has its name in braces: {0}.", "{" + name + "}")
                        : Nearest.hint(name, known));
    }
}
