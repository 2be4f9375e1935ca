package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.text.Text;

/**
 * Formulas as MathJax takes them in notebooks, made as lessons have them: labels stand behind a
 * formula, and macros in the configuration of the site.
 */
final class Formulas {

    private static final Pattern DEFINITION =
            Pattern.compile(
                    "\\\\(?:(?:re|provide)?newcommand\\*?|def|gdef)\\s*\\{?\\\\([A-Za-z]+)}?"
                            + "\\s*(?:\\[\\d])?(?:#\\d)*\\s*(?=\\{)");
    private static final Pattern LABEL = Pattern.compile("\\s*\\\\label\\s*\\{([^{}]*)}");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\s*\\{([^{}]*)}");
    private static final Pattern INNER =
            Pattern.compile("\\\\(begin|end)\\{(align|gather|eqnarray|multline|flalign)\\*?}");
    private static final Pattern UNKNOWN =
            Pattern.compile("\\\\(begin|end)\\{(eqnarray|multline|flalign)(\\*?)}");
    private static final Pattern TAG = Pattern.compile("\\\\tag\\*?\\s*\\{([^{}]*)}");
    private static final Pattern REQUIRED = Pattern.compile("\\\\require\\s*\\{[^{}]*}");

    private Formulas() {}

    /** Returns the labels that the formulas of a text will have: the first one of each. */
    static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        for (Passage part : Passage.of(text)) {
            Matcher label = LABEL.matcher(part.body());
            if (part.kind() == Passage.Kind.FORMULA && part.isDisplay() && label.find()) {
                labels.add(label(label.group(1)));
            }
        }
        return labels;
    }

    /** Returns a formula as the lesson has it; empty where it only defined macros. */
    static String mended(Passage formula, int cell, Draft draft) {
        String open = formula.open();
        String close = formula.close();
        String tex = formula.body();
        tex = REQUIRED.matcher(tex).replaceAll("");
        tex = withoutDefinitions(tex, cell, draft);
        if (tex.isBlank()) {
            return "";
        }
        if (tex.contains("&lt;") || tex.contains("&gt;") || tex.contains("&amp;")) {
            tex = tex.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        }
        StringBuilder label = new StringBuilder();
        if (formula.isDisplay()) {
            tex = withoutLabels(tex, cell, draft, label);
        }
        Matcher reference = REFERENCE.matcher(tex);
        if (reference.find()) {
            draft.tell(cell, Text.of("a reference within a formula is shown as its label"));
            tex = reference.replaceAll("\\\\text{($1)}");
        }
        if (open.startsWith("\\begin")) {
            return environment(open, tex, close) + label;
        }
        boolean isBlock = formula.isDisplay() || INNER.matcher(tex).find();
        tex = isBlock ? inner(tex, UNKNOWN) : tex.strip();
        if (!isBlock) {
            Matcher tag = TAG.matcher(tex);
            if (tag.find()) {
                draft.tell(cell, Text.of("a number within a line stands behind its formula"));
                tex = tag.replaceAll("\\\\qquad\\\\text{($1)}");
            }
            return "$" + tex.replace("\n", " ") + "$";
        }
        boolean isOwn = open.equals("$$");
        return "$$" + (isOwn ? tex : tex.strip()) + "$$" + label;
    }

    /** Environments that KaTeX lacks, by those that it has. */
    private static String environment(String open, String tex, String close) {
        return known(open) + columns(open, inner(tex, INNER)) + known(close);
    }

    private static String known(String mark) {
        Matcher unknown = UNKNOWN.matcher(mark);
        return unknown.matches()
                ? "\\%s{%s%s}"
                        .formatted(
                                unknown.group(1),
                                unknown.group(2).equals("multline") ? "gather" : "align",
                                unknown.group(3))
                : mark;
    }

    /** The three columns of eqnarray are two elsewhere. */
    private static String columns(String open, String tex) {
        return open.contains("eqnarray")
                ? tex.replaceAll("&\\s*(=|<|>|\\\\[a-zA-Z]+)\\s*&", "&$1 ")
                : tex;
    }

    /** Within another display, an environment that makes one of its own has another name. */
    private static String inner(String tex, Pattern which) {
        return which.matcher(tex)
                .replaceAll(
                        found -> {
                            boolean isGather = found.group(2).matches("gather|multline");
                            String name = isGather ? "gathered" : "aligned";
                            return Matcher.quoteReplacement(
                                    "\\" + found.group(1) + "{" + name + "}");
                        });
    }

    private static String withoutLabels(String tex, int cell, Draft draft, StringBuilder label) {
        Matcher found = LABEL.matcher(tex);
        while (found.find()) {
            String name = label(found.group(1));
            if (label.isEmpty() && draft.takeLabel(name)) {
                label.append(" (").append(name).append(')');
            } else {
                draft.tell(cell, Text.of("a formula has one label here; '{0}' is left out", name));
            }
        }
        return LABEL.matcher(tex).replaceAll("");
    }

    /** Returns a label of a formula as lessons write it. */
    static String label(String written) {
        return written.strip().replaceAll("[\\s()]+", "-");
    }

    /** Takes definitions of macros out of a formula. */
    private static String withoutDefinitions(String tex, int cell, Draft draft) {
        StringBuilder rest = new StringBuilder();
        Matcher definition = DEFINITION.matcher(tex);
        int from = 0;
        while (definition.find(from)) {
            int end = endOfGroup(tex, definition.end());
            if (end < 0) {
                break;
            }
            String meaning = tex.substring(definition.end() + 1, end).replace("\n", " ").strip();
            if (draft.macros().put(definition.group(1), meaning) == null) {
                draft.tell(
                        cell, Text.of("the macro \\{0} goes into site.yml", definition.group(1)));
            }
            rest.append(tex, from, definition.start());
            from = end + 1;
        }
        return rest.append(tex.substring(from)).toString();
    }

    /** Returns where a group ends that begins at a brace, or -1. */
    private static int endOfGroup(String tex, int start) {
        int depth = 0;
        for (int i = start; i < tex.length(); i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
