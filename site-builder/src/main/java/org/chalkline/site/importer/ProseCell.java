package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.text.Text;

/**
 * Markdown of a cell as a lesson has it: as it is, but for what lessons read in another way or have
 * to check. What is changed is told, unless readers see no difference.
 */
final class ProseCell {

    /** Stands around the number of what no rule for text may change. */
    private static final char HELD = '\uE000';

    /** An address with its title, in parentheses. */
    private static final String TARGET =
            "\\(\\s*(<[^>\\n]*>|[^\\s()]*+(?:\\([^\\s()]*+\\)[^\\s()]*+)*+)"
                    + "(\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)";

    private static final Pattern IMAGE =
            Pattern.compile("!\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+])*+)]" + TARGET);

    /** The text of a link may hold an image. */
    private static final Pattern LINK =
            Pattern.compile(
                    "(?<![!\\\\])\\[((?:[^\\[\\]]++|\\[[^\\[\\]]*+](?:\\([^()\\s]*+\\))?)*+)]"
                            + TARGET);

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^( {0,3}\\[([^\\]\\n^]+)]:[ \\t]*)(<[^>\\n]*>|\\S+)(.*)$");
    private static final Pattern SILENT = Pattern.compile("(?m)^( {0,3})(%(?=[ \\t]|$)|\\+\\+\\+)");

    /** One number sign within a paragraph may be a hashtag. */
    private static final Pattern TIGHT_HEADING =
            Pattern.compile("(?m)((?:\\A|(?<=\\n\\n))#|^#{2,6})([^\\s#!{\\\\][^\\n]*)$");

    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\s*\\{([^{}]*)}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(`{3,}|~{3,})[ \\t]*\\{([\\w:-]+)}([^\\n]*)");

    /** The directives whose bodies are Markdown. */
    private static final Pattern HOLDING =
            Pattern.compile(
                    "note|tip|hint|important|attention|warning|caution|danger|error|seealso"
                            + "|admonition|dropdown|aside|margin|sidebar|exercise|solution|prf:.*"
                            + "|tab-.*");

    private static final Pattern LESSON = Pattern.compile("\\{doc}`([^`<\\n]*)(?:<([^>`\\n]+)>)?`");

    private final Targets targets;
    private final Anchors anchors;
    private final Draft draft;
    private final HtmlCell html;

    /** Mends the cells of one lesson. */
    ProseCell(Targets targets, Anchors anchors, Draft draft) {
        this.targets = targets;
        this.anchors = anchors;
        this.draft = draft;
        this.html = new HtmlCell(targets, draft);
    }

    /** Returns the Markdown of a cell. */
    String mended(Notebook.Prose cell) {
        int number = cell.number();
        StringBuilder text = new StringBuilder();
        List<String> kept = new ArrayList<>();
        String markdown = replace(LESSON, printable(cell.markdown()), this::lesson);
        for (Passage part : Passage.of(markdown)) {
            String other =
                    switch (part.kind()) {
                        case TEXT -> "";
                        case FORMULA -> Formulas.mended(part, number, draft);
                        case CODE -> code(part, cell);
                        case COMMENT -> part.body() + (part.isEnded() ? "" : "-->");
                    };
            if (part.kind() == Passage.Kind.TEXT) {
                text.append(part.body());
            } else if (!other.isEmpty()) {
                text.append(HELD).append(kept.size()).append(HELD);
                kept.add(other);
            }
        }
        return released(text(text.toString(), cell), kept).stripTrailing();
    }

    /** Puts back what was held out of the text, in its order. */
    private static String released(String text, List<String> kept) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        int at = text.indexOf(HELD);
        while (at >= 0) {
            int end = text.indexOf(HELD, at + 1);
            int number = Integer.parseInt(text, at + 1, end, 10);
            whole.append(text, from, at).append(kept.get(number));
            from = end + 1;
            at = text.indexOf(HELD, from);
        }
        return whole.append(text.substring(from)).toString();
    }

    private static String printable(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0b\\x0e-\\x1f\uE000]", "");
    }

    /** A directive of MyST holds Markdown, or names a picture; all other code stays as it is. */
    private String code(Passage code, Notebook.Prose cell) {
        Matcher directive = DIRECTIVE.matcher(code.body());
        if (!code.isEnded() || !directive.lookingAt()) {
            return ended(code, cell.number());
        }
        String name = directive.group(2);
        String body = code.body().substring(directive.end());
        if (name.equals("figure") || name.equals("image")) {
            String picture =
                    targets.image(directive.group(3).strip(), cell.attachments(), cell.number())
                            .address();
            String first = code.body().substring(0, directive.start(3));
            return first + (picture.isEmpty() ? directive.group(3) : picture) + body;
        }
        if (!HOLDING.matcher(name).matches()) {
            return code.body();
        }
        int end = body.lastIndexOf('\n');
        String inside = end < 0 ? "" : body.substring(0, end);
        String mended = mended(new Notebook.Prose(cell.number(), inside, cell.attachments()));
        return directive.group() + mended + body.substring(Math.max(0, end));
    }

    /** A lesson that is not imported has no place to refer to. */
    private String lesson(MatchResult found) {
        String path = found.group(2) == null ? found.group(1) : found.group(2);
        String words = found.group(2) == null ? path : found.group(1).strip();
        return targets.isLesson(path) ? found.group() : words.replaceFirst("^[\\w.-]+:", "");
    }

    private String ended(Passage code, int cell) {
        if (code.isEnded()) {
            return code.body();
        }
        draft.tell(cell, Text.of("code without an end ends with its cell"));
        String fence = code.body().stripLeading().replaceAll("(?s)^([`~]+).*", "$1");
        return code.body() + (code.body().endsWith("\n") ? "" : "\n") + fence;
    }

    private String text(String text, Notebook.Prose cell) {
        int number = cell.number();
        Set<String> lost = new HashSet<>();
        Map<String, Output.Forms> attachments = cell.attachments();
        String mended = html.mended(text, attachments, number);
        mended = replace(IMAGE, mended, found -> image(found, attachments, number));
        mended = replace(LINK, mended, found -> link(found, number));
        mended = replace(DEFINITION, mended, found -> definition(found, cell, lost));
        mended = replace(REFERENCE, mended, found -> reference(found));
        mended = SILENT.matcher(mended).replaceAll("$1\\\\$2");
        mended = replace(TIGHT_HEADING, mended, found -> heading(found, number));
        mended = replace(Anchors.HEADING, mended, found -> labelled(found));
        for (String name : lost) {
            String usage = "\\[([^\\[\\]]+)]\\[" + Pattern.quote(name) + "]";
            mended = mended.replaceAll(usage, "$1");
        }
        return mended;
    }

    private String image(MatchResult found, Map<String, Output.Forms> attachments, int cell) {
        String alternative = found.group(1);
        String written = bare(found.group(2));
        if (written.isEmpty()) {
            return alternative;
        }
        Targets.Target target = targets.image(written, attachments, cell);
        String words = alternative.isBlank() ? target.words() : alternative;
        if (target.isRemote()) {
            return "[" + words + "](" + target.address() + ")";
        }
        String title = found.group(3) == null ? "" : found.group(3);
        return target.address().isEmpty()
                ? alternative
                : target.address().equals(written)
                        ? found.group()
                        : "![" + words + "](" + target.address() + title + ")";
    }

    private String link(MatchResult found, int cell) {
        String words = found.group(1);
        String written = bare(found.group(2));
        if (written.isEmpty() && words.isEmpty()) {
            return found.group();
        }
        Targets.Target target = targets.link(written, cell);
        // A picture elsewhere has become a link, and links hold no links.
        boolean isNested = words.startsWith("[") && words.contains("](");
        if (target.address().isEmpty() || isNested) {
            return words;
        }
        String title = found.group(3) == null ? "" : found.group(3);
        return target.address().equals(written)
                ? found.group()
                : "[" + words + "](" + target.address() + title + ")";
    }

    private String definition(MatchResult found, Notebook.Prose cell, Set<String> lost) {
        String written = bare(found.group(3));
        boolean isPicture = Pictures.isOne(written) && !written.startsWith("http");
        Targets.Target target =
                isPicture
                        ? targets.image(written, cell.attachments(), cell.number())
                        : targets.link(written, cell.number());
        if (target.address().isEmpty()) {
            lost.add(found.group(2));
            return "";
        }
        return target.address().equals(written)
                ? found.group()
                : found.group(1) + target.address() + found.group(4);
    }

    private String reference(MatchResult found) {
        String label = Formulas.label(found.group(1));
        return draft.hasLabel(label) ? "{eq}`" + label + "`" : "(" + label + ")";
    }

    private String heading(MatchResult found, int cell) {
        draft.tell(cell, Text.of("'{0}' became a heading by a space", found.group()));
        return found.group(1) + " " + found.group(2);
    }

    private String labelled(MatchResult found) {
        String label = anchors.label(found.group(2));
        return label.isEmpty() ? found.group() : "(" + label + ")=\n" + found.group();
    }

    private static String bare(String target) {
        return target.startsWith("<") ? target.substring(1, target.length() - 1) : target;
    }

    private static String replace(
            Pattern pattern, String text, java.util.function.Function<MatchResult, String> change) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(change.apply(found)));
    }
}
