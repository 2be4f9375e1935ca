package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.html.HtmlPiece;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The ids and numbers of a lesson: its headings, what its labels name, and what is counted. Once
 * read, it never changes.
 */
public final class Outline {

    /** A reference to a footnote, which what is said of a heading elsewhere leaves out. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");

    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Counted> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Node> labels = new TreeMap<>();
    private final SortedMap<String, Target> anchors = new TreeMap<>();
    private final SortedMap<String, Term> terms = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final @Nullable Heading title;

    /** The title, or else the first heading, which stands for it. */
    private final @Nullable Heading first;

    /** A number within a lesson, from 1; the kind is the key of the message that says it. */
    private record Counted(String kind, int count) {}

    /** Takes stock of a lesson: labels first, for they win over ids made from headings. */
    public Outline(Document document, Reading reading) {
        title = title(document);
        first = title != null ? title : firstHeading(document);
        for (Node node : document.getDescendants()) {
            if (node instanceof LabelBlock label) {
                readLabel(label, reading);
            } else if (node instanceof OutlinedBlock block) {
                block.labels().forEach(label -> label(label, node, reading));
            } else if (node instanceof AttributeSpan span && !span.attributes().id().isEmpty()) {
                label(span.attributes().id(), span.owner(), reading);
            } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
                HtmlPiece.of(node.getChars().toString()).forEach(this::anchor);
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading && !ids.containsKey(node)) {
                ids.put(node, unique(Slug.of(PlainText.withoutFormulas(node))));
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof OutlinedBlock block && !ids.containsKey(node)) {
                String id = block.idOf(reading);
                if (!id.isEmpty()) {
                    ids.put(node, unique(id));
                }
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof DefinitionTerm term
                    && node.getAncestorOfType(OutlinedBlock.class) instanceof OutlinedBlock around
                    && around.isGlossary()) {
                readTerm(term, reading);
            }
        }
        Set<Node> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
        labelled.addAll(labels.values());
        for (Node node : document.getDescendants()) {
            String kind =
                    node instanceof OutlinedBlock block
                            ? block.number(labelled.contains(node), reading)
                            : "";
            if (!kind.isEmpty()) {
                numbers.put(node, new Counted(kind, counts.merge(kind, 1, Integer::sum)));
            }
        }
    }

    private static @Nullable Heading title(Document document) {
        Node first = document.getFirstChild();
        while (first instanceof LabelBlock) {
            first = first.getNext();
        }
        return first instanceof Heading heading && heading.getLevel() == 1 ? heading : null;
    }

    private static @Nullable Heading firstHeading(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading && !OutlinedBlock.isInExample(node)) {
                return heading;
            }
        }
        return null;
    }

    private void readTerm(DefinitionTerm node, Reading reading) {
        String name = PlainText.of(node);
        Node item = node.getNext();
        while (item instanceof DefinitionTerm) {
            item = item.getNext();
        }
        Node words = item == null ? null : item.getFirstChild();
        ids.putIfAbsent(node, unique("term-" + Slug.of(name)));
        Term term =
                new Term(name, id(node), words == null ? "" : words.getChars().toString().strip());
        if (terms.putIfAbsent(Term.key(name), term) != null) {
            reading.report(
                    Mistake.TAKEN_TERM,
                    reading.position(node.getChars()),
                    Text.of("the term '{0}' is explained twice", name),
                    Text.NONE);
        }
    }

    /** The words of the lesson's glossaries, by {@link Term#key}. */
    public SortedMap<String, Term> terms() {
        return terms;
    }

    private void readLabel(LabelBlock label, Reading reading) {
        Node target = label.named();
        if (target == null) {
            reading.report(
                    Mistake.IDLE_LABEL,
                    reading.position(label.getChars()),
                    Text.of("the label '{0}' names nothing", label.label()),
                    Text.of("a block after it"));
        } else {
            label(label.label(), target, reading);
        }
    }

    private void label(BasedSequence chars, Node target, Reading reading) {
        String label = chars.toString();
        Node before = labels.putIfAbsent(LessonTargets.key(label), target);
        if (before == target) {
            return;
        }
        if (before != null) {
            reading.report(
                    Mistake.TAKEN_LABEL,
                    reading.position(chars),
                    Text.of("the label '{0}' is taken", label),
                    Text.of("a label of its own"));
        } else {
            taken.add(label);
            ids.putIfAbsent(target, label.strip().replaceAll("\\s+", "-"));
        }
    }

    /** A place that HTML names; the first one of a name has it, as in browsers. */
    private void anchor(HtmlPiece piece) {
        AllowedHtml tag =
                piece.kind() == HtmlPiece.Kind.OPEN
                        ? AllowedHtml.of(piece.name(), piece.attributes())
                        : null;
        if (tag != null && !tag.id().isEmpty()) {
            anchors.putIfAbsent(tag.id(), new Target(tag.id(), tag.id(), "", "", ""));
            taken.add(tag.id());
        }
    }

    private String unique(String wanted) {
        String id = wanted;
        int next = lastNumbers.getOrDefault(wanted, 1);
        while (!taken.add(id)) {
            id = wanted + "-" + ++next;
        }
        lastNumbers.put(wanted, next);
        return id;
    }

    /** An id for one more heading, which no block has. */
    String freeId(String heading) {
        String wanted = Slug.of(heading);
        String id = wanted;
        for (int next = 2; taken.contains(id); next++) {
            id = wanted + "-" + next;
        }
        return id;
    }

    /** The id of a block, or an empty string. */
    public String id(Node node) {
        return ids.getOrDefault(node, "");
    }

    /** The block that a label or an id names, or null. */
    @Nullable
    public Node block(String label) {
        Node labelled = labels.get(LessonTargets.key(label));
        if (labelled != null) {
            return labelled;
        }
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether an author gave a label. */
    public boolean isLabel(String label) {
        return labels.containsKey(LessonTargets.key(label));
    }

    /** What a label or an id names, or null. */
    @Nullable Target target(String label, NumberStarts starts) {
        Node block = block(label);
        return block == null ? anchors.get(label) : describe(label, block, starts);
    }

    /** What authors named, by {@link LessonTargets#key}. */
    public Set<String> labels() {
        return labels.keySet();
    }

    /** All labels and ids, to suggest one of them. */
    public Set<String> known() {
        return taken;
    }

    /** How many of each kind are counted. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** The number of a block as it is shown, or an empty string. */
    String number(Node node, NumberStarts starts) {
        Counted number = numbers.get(node);
        return number == null ? "" : starts.number(number.kind(), number.count());
    }

    /** The key of the message that says the number of a block, or an empty string. */
    String numberKind(Node node) {
        Counted number = numbers.get(node);
        return number == null ? "" : number.kind();
    }

    /** What other lessons can refer to. */
    public LessonTargets targets(NumberStarts starts) {
        SortedMap<String, Target> labelled = new TreeMap<>();
        labels.forEach((label, node) -> labelled.put(label, describe(label, node, starts)));
        SortedMap<String, Target> others = new TreeMap<>(anchors);
        ids.forEach((node, id) -> others.put(id, describe(id, node, starts)));
        return new LessonTargets(
                first == null ? "" : FOOTNOTE.matcher(words(first)).replaceAll(""),
                labelled,
                others,
                terms);
    }

    private Target describe(String label, Node node, NumberStarts starts) {
        BasedSequence words = BasedSequence.NULL;
        if (node instanceof Heading heading) {
            words = words(heading);
        } else if (node instanceof Image image) {
            words = image.getText();
        } else if (node instanceof OutlinedBlock block) {
            words = block.title();
        }
        return new Target(
                label,
                id(node),
                numberKind(node),
                number(node, starts),
                FOOTNOTE.matcher(words).replaceAll(""));
    }

    /** The text of a heading without its attributes. */
    private static BasedSequence words(Heading heading) {
        BasedSequence text = heading.getText();
        return heading.getLastChild() instanceof AttributeSpan span
                ? text.subSequence(0, text.length() - span.getTextLength()).trimEnd()
                : text;
    }

    public boolean isTitle(Node node) {
        return node == title;
    }
}
