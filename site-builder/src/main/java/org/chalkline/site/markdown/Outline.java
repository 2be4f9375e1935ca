package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ids of a lesson: its headings and what its labels name. */
final class Outline {

    private static final Set<String> LABELS = Set.of("name", "label");

    private final LessonState state;
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, Node> labels = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Heading> headings = new ArrayList<>();
    private com.vladsch.flexmark.ast.@Nullable Heading titleNode;
    private @Nullable Heading title;

    Outline(LessonState state) {
        this.state = state;
    }

    /** Takes stock of a lesson: labels first, for they win over ids made from headings. */
    void read(Document document) {
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
            } else if (node instanceof MathBlock math && !math.label().isEmpty()) {
                label(math.label(), math);
                numbers.put(math, numbers.size() + 1);
            } else if (node instanceof DirectiveBlock directive) {
                directive.options().stream()
                        .filter(each -> LABELS.contains(each.name().toString()))
                        .filter(each -> !each.value().isBlank())
                        .forEach(each -> label(each.value(), directive));
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof com.vladsch.flexmark.ast.Heading && !ids.containsKey(node)) {
                ids.put(node, unique(Slug.of(PlainText.withoutFormulas(node))));
            }
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock directive && !ids.containsKey(node)) {
                String name = directive.name().toString();
                if (state.ports().directives().names().contains(name)) {
                    ids.put(node, unique(name.substring(name.lastIndexOf(':') + 1)));
                }
            }
        }
    }

    private void readLabel(LabelBlock label) {
        Node target = label.getNext();
        while (target instanceof LabelBlock) {
            target = target.getNext();
        }
        if (target == null) {
            state.error(
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
        if (labels.putIfAbsent(label, target) != null) {
            state.error(state.position(chars), "the label '" + label + "' is taken", "", "");
        } else {
            taken.add(label);
            ids.putIfAbsent(target, label);
            if (target instanceof DirectiveBlock directive
                    && directive.name().toString().equals("math")) {
                numbers.putIfAbsent(target, numbers.size() + 1);
            }
        }
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    /** The id of a block, or an empty string. */
    String id(Node node) {
        return ids.getOrDefault(node, "");
    }

    /** The block that a label or a heading's id names, or null. */
    @Nullable Node target(String label) {
        Node labelled = labels.get(label);
        if (labelled != null) {
            return labelled;
        }
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** All labels and ids, to suggest one of them. */
    Set<String> known() {
        return taken;
    }

    List<String> labels() {
        return List.copyOf(labels.keySet());
    }

    /** The number of a labelled equation, or null. */
    @Nullable Integer number(@Nullable Node equation) {
        return equation == null ? null : numbers.get(equation);
    }

    boolean isTitle(Node node) {
        return node == titleNode;
    }

    /** Notes a heading when it is rendered. */
    void rendered(com.vladsch.flexmark.ast.Heading node, String html) {
        Heading heading = new Heading(node.getLevel(), id(node), html, PlainText.of(node));
        if (isTitle(node)) {
            title = heading;
        } else {
            headings.add(heading);
        }
    }

    @Nullable Heading title() {
        return title;
    }

    List<Heading> headings() {
        return headings;
    }
}
