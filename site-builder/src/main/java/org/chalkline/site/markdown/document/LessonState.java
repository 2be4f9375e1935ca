package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.SourceMap;
import org.chalkline.site.markdown.port.SourceText;

/** What the parts of the renderer share about the lesson at hand. */
public final class LessonState {

    public static final NullableDataKey<LessonState> KEY = new NullableDataKey<>("LESSON");

    private final LessonSource source;
    private final SourceMap map;
    private final LessonPorts ports;
    private final Diagnostics diagnostics;
    private final Fragments fragments;
    private final Outline outline = new Outline(this);
    private final Citations citations = new Citations(this);
    private boolean usesMath;
    private final IdentityHashMap<Node, Integer> ordinals = new IdentityHashMap<>();
    private int tables;
    private int terms;
    private int codes;
    private int muted;
    private int links;

    public LessonState(
            LessonSource source, LessonPorts ports, Diagnostics diagnostics, Fragments fragments) {
        this.source = source;
        this.map = new SourceMap(source);
        this.ports = ports;
        this.diagnostics = diagnostics;
        this.fragments = fragments;
    }

    public static LessonState of(DataHolder options) {
        return Objects.requireNonNull(KEY.get(options), "rendered outside a LessonParser");
    }

    /** The file of the lesson. */
    public String file() {
        return source.file();
    }

    /** What to call the lesson where its work is watched. */
    public String name() {
        return "lesson " + source.file();
    }

    public LessonPorts ports() {
        return ports;
    }

    public SourceMap map() {
        return map;
    }

    public Outline outline() {
        return outline;
    }

    public Citations citations() {
        return citations;
    }

    /** A piece of the lesson as block HTML. */
    public String blocks(BasedSequence markdown) {
        return fragments.blocks(markdown, this);
    }

    /** A piece of the lesson as inline HTML; what is more than a paragraph stays as it is. */
    public String inline(BasedSequence markdown) {
        return fragments.inline(markdown, this);
    }

    /** The id attribute of a labelled block with a space before it, or nothing. */
    public String idAttribute(Node node) {
        return Html.attribute("id", outline.id(node));
    }

    public boolean usesMath() {
        return usesMath;
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

    /** The number of a block as it is shown, or an empty string. */
    public String number(Node block) {
        return outline.number(block);
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
        return numberInWords(outline.numberKind(block), outline.number(block));
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
        usesMath = true;
        String html =
                ports.math()
                        .typeset(
                                new SourceText(tex, map),
                                display,
                                (offset, what) ->
                                        report(
                                                Mistake.BROKEN_FORMULA,
                                                map.position(map.offset(tex, offset)),
                                                "formula: " + what,
                                                "",
                                                ""));
        return html == null ? "<code>" + Html.escape(tex.toString().strip()) + "</code>" : html;
    }

    public Position position(BasedSequence chars) {
        return map.position(chars);
    }

    /** As {@link Diagnostics#report} does, of this lesson; nothing while it is muted. */
    public void report(
            Mistake mistake, Position position, String what, String expected, String hint) {
        if (muted == 0) {
            diagnostics.report(mistake, source.file(), position, what, expected, hint);
        }
    }

    /** Reports a name that is none of the known ones. */
    public void unknown(
            Mistake mistake,
            Position position,
            String kind,
            String name,
            Collection<String> known) {
        report(
                mistake,
                position,
                "unknown " + kind + " '" + name + "'",
                Nearest.list(name, known),
                Nearest.hint(name, known));
    }

    /** Warns of a language that is not known. */
    public void unknownLanguage(BasedSequence language, Collection<String> known) {
        String name = language.toString();
        report(
                Mistake.UNKNOWN_LANGUAGE,
                position(language),
                "unknown language '" + name + "', shown without colours",
                Nearest.list(name, known),
                ports.directives().names().contains(name)
                        ? "A figure has its name in braces: {" + name + "}."
                        : Nearest.hint(name, known));
    }
}
