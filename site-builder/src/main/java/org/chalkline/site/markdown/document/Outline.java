package org.chalkline.site.markdown.document;

import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.jspecify.annotations.Nullable;

/** The ids and numbers of a lesson: its headings, what its labels name, and what is counted. */
public final class Outline {

    private final LessonState state;
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Counted> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> starts = new TreeMap<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, Node> labels = new TreeMap<>();
    private final SortedMap<String, Term> terms = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private com.vladsch.flexmark.ast.@Nullable Heading titleNode;
    private @Nullable Heading title;

    /** A number within a lesson; the kind is the key of the message that says it. */
    private record Counted(String kind, int count) {}

    Outline(LessonState state) {
        this.state = state;
    }

    /** Takes stock of a lesson: labels first, for they win over ids made from headings. */
    public void read(Document document) {
        Node first = document.getFirstChild();
        while (first instanceof LabelBlock) {
            first = first.getNext();
        }
        if (first instanceof com.vladsch.flexmark.ast.Heading heading && heading.getLevel() == 1) {
            titleNode = heading;
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof LabelBlock label) {
                readLabel(label);
            } else if (node instanceof OutlinedBlock block) {
                block.labels().forEach(label -> label(label, node));
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading && !ids.containsKey(node)) {
                ids.put(node, unique(Slug.of(PlainText.withoutFormulas(node))));
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof OutlinedBlock block && !ids.containsKey(node)) {
                String id = block.idOf(state);
                if (!id.isEmpty()) {
                    ids.put(node, unique(id));
                }
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof DefinitionTerm term
                    && node.getAncestorOfType(OutlinedBlock.class) instanceof OutlinedBlock around
                    && around.isGlossary()) {
                readTerm(term);
            }
        }
        Set<Node> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
        labelled.addAll(labels.values());
        for (Node node : document.getDescendants()) {
            String kind =
                    node instanceof OutlinedBlock block
                            ? block.number(labelled.contains(node), state)
                            : "";
            if (!kind.isEmpty()) {
                numbers.put(node, new Counted(kind, counts.merge(kind, 1, Integer::sum)));
            }
        }
    }

    private void readTerm(DefinitionTerm node) {
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
            state.report(
                    Mistake.TAKEN_TERM,
                    state.position(node.getChars()),
                    "the term '" + name + "' is explained twice",
                    "",
                    "");
        }
    }

    /** The words of the lesson's glossaries, by {@link Term#key}. */
    public SortedMap<String, Term> terms() {
        return terms;
    }

    private void readLabel(LabelBlock label) {
        Node target = label.getNext();
        while (target instanceof LabelBlock) {
            target = target.getNext();
        }
        if (target == null) {
            state.report(
                    Mistake.IDLE_LABEL,
                    state.position(label.getChars()),
                    "the label '" + label.label() + "' names nothing",
                    "a block after it",
                    "");
        } else {
            label(label.label(), target);
        }
    }

    private void label(BasedSequence chars, Node target) {
        String label = chars.toString();
        if (labels.putIfAbsent(LessonTargets.key(label), target) != null) {
            state.report(
                    Mistake.TAKEN_LABEL,
                    state.position(chars),
                    "the label '" + label + "' is taken",
                    "a label of its own",
                    "");
        } else {
            taken.add(label);
            ids.putIfAbsent(target, label.strip().replaceAll("\\s+", "-"));
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
    @Nullable
    public Target target(String label) {
        Node block = block(label);
        return block == null ? null : describe(label, block);
    }

    /** All labels and ids, to suggest one of them. */
    public Set<String> known() {
        return taken;
    }

    /** How many of each kind are counted. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** Counts on from what other lessons hold, with a text before each number; both by kind. */
    public void startAfter(Map<String, Integer> others, Map<String, String> before) {
        starts.putAll(others);
        prefixes.putAll(before);
    }

    /** The number of a block as it is shown, or an empty string. */
    String number(Node node) {
        Counted number = numbers.get(node);
        return number == null
                ? ""
                : prefixes.getOrDefault(number.kind(), "")
                        + (starts.getOrDefault(number.kind(), 0) + number.count());
    }

    /** The key of the message that says the number of a block, or an empty string. */
    String numberKind(Node node) {
        Counted number = numbers.get(node);
        return number == null ? "" : number.kind();
    }

    /** What other lessons can refer to. */
    public LessonTargets targets() {
        SortedMap<String, Target> labelled = new TreeMap<>();
        labels.forEach((label, node) -> labelled.put(label, describe(label, node)));
        SortedMap<String, Target> others = new TreeMap<>();
        ids.forEach((node, id) -> others.put(id, describe(id, node)));
        return new LessonTargets(
                titleNode == null ? "" : titleNode.getText().toString(), labelled, others, terms);
    }

    private Target describe(String label, Node node) {
        BasedSequence words = BasedSequence.NULL;
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            words = heading.getText();
        } else if (node instanceof OutlinedBlock block) {
            words = block.title();
        }
        return new Target(label, id(node), numberKind(node), number(node), words.toString());
    }

    public boolean isTitle(Node node) {
        return node == titleNode;
    }

    /** Notes a heading when it is rendered. */
    public void rendered(com.vladsch.flexmark.ast.Heading node, String html) {
        Heading heading = new Heading(node.getLevel(), id(node), html, PlainText.of(node));
        if (isTitle(node)) {
            title = heading;
        } else if (!isInExample(node)) {
            headings.add(heading);
        }
    }

    private static boolean isInExample(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof OutlinedBlock block && block.isExample()) {
                return true;
            }
        }
        return false;
    }

    /** Adds a heading that ends the lesson. */
    public Heading append(String html, String text) {
        Heading heading = new Heading(2, unique(Slug.of(text)), html, text);
        headings.add(heading);
        return heading;
    }

    @Nullable
    public Heading title() {
        return title;
    }

    public List<Heading> headings() {
        return headings;
    }
}
