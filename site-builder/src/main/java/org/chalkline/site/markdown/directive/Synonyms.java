package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.document.Attributes;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.DirectiveName;

/** Other names under which directives go: older ones, and those of other programs. */
public final class Synonyms {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    // Sphinx
                    Map.entry("code-tab", "tab-item"),
                    Map.entry("doctest", "code-block"),
                    Map.entry("group-tab", "tab-item"),
                    Map.entry("parsed-literal", "code-block"),
                    Map.entry("prompt", "code-block"),
                    Map.entry("sourcecode", "code-block"),
                    Map.entry("tab", "tab-item"),
                    Map.entry("tabbed", "tab-item"),
                    Map.entry("tabs", "tab-set"),
                    Map.entry("todo", "note"),
                    Map.entry("topic", "sidebar"),
                    Map.entry("toggle", "note"),
                    // Docusaurus, VuePress, Quarto
                    Map.entry("column-margin", "margin"),
                    Map.entry("details", "dropdown"),
                    Map.entry("info", "note"),
                    Map.entry("success", "tip"));

    /** What the names of Quarto's labels begin with where they stand for statements. */
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "cnj", "prf:conjecture",
                    "cor", "prf:corollary",
                    "def", "prf:definition",
                    "exm", "prf:example",
                    "exr", "exercise",
                    "lem", "prf:lemma",
                    "prp", "prf:proposition",
                    "rem", "prf:remark",
                    "thm", "prf:theorem");

    private static final Set<String> LOOSE_TABS = Set.of("tab", "tabbed");

    private static final String PROOF = "proof:";
    private static final String STATEMENT = "prf:";
    private static final String CALLOUT = "callout-";
    private static final String FOLDED = "dropdown";

    /** What changes nothing here. */
    private static final Set<String> LOOKS = Set.of("appearance", "icon");

    private static final Pattern HEADING =
            Pattern.compile("\\s*#{1,6}[ \\t]+(\\S[^\\n]*)(?:\\n|$)");

    private Synonyms() {}

    /** The name that the lesson language has for one of others, or this one. */
    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.startsWith(CALLOUT) ? lower.substring(CALLOUT.length()) : lower;
        String own = plain.startsWith(PROOF) ? STATEMENT + plain.substring(PROOF.length()) : plain;
        String found = NAMES.getOrDefault(own, own);
        return BlockDirectives.find(found) == null ? name : found;
    }

    /**
     * Gives a block its name in the lesson language, and its attributes as options.
     *
     * @param given the author's own names, which come first
     */
    public static void apply(
            DirectiveBlock block, Map<String, DirectiveName> given, Reading reading) {
        DirectiveName meant = given.get(block.name().toString());
        if (meant != null) {
            if (block.argument().isBlank() && !meant.title().isEmpty()) {
                block.setArgument(placed(meant.title(), block.name(), reading));
            }
            block.rename(placed(meant.directive(), block.name(), reading));
        }
        Attributes attributes = block.attributes();
        List<String> classes = new ArrayList<>(attributes.classes());
        String written = block.name().toString();
        String name = of(written);
        if (written.isEmpty()) {
            name = named(classes, attributes.id().toString());
        }
        if (!name.equals(written)) {
            BasedSequence place = written.isEmpty() ? block.fence() : block.name();
            block.rename(placed(name, place, reading));
        }
        if (LOOSE_TABS.contains(written)) {
            block.setLooseTab();
        }
        if (written.equals("toggle")) {
            classes.add(FOLDED);
        }
        for (Attributes.Value value : attributes.values().values()) {
            apply(value, classes, block, reading);
        }
        if (!attributes.id().isEmpty()) {
            block.addOption("name", attributes.id(), reading);
        }
        if (!classes.isEmpty()) {
            BasedSequence joined = placed(String.join(" ", classes), block.fence(), reading);
            block.addOption("class", joined, reading);
        }
        if (written.isEmpty() && block.argument().isBlank() && !name.equals(Division.NAME)) {
            takeTitle(block);
        }
    }

    private static void apply(
            Attributes.Value value, List<String> classes, DirectiveBlock block, Reading reading) {
        String name = value.name().toString();
        if (name.equals("title")) {
            if (block.argument().isBlank()) {
                block.setArgument(value.text());
            }
        } else if (name.equals("collapse")) {
            if (!value.text().toString().equals("false")) {
                classes.add(FOLDED);
            }
        } else if (!LOOKS.contains(name)) {
            block.addOption(name, value.text(), reading);
        }
    }

    /** The directive that classes or a label stand for, taken out of them. */
    private static String named(List<String> classes, String label) {
        for (String each : classes) {
            String name = of(each);
            String statement = STATEMENT + each;
            String found = BlockDirectives.find(name) == null ? statement : name;
            if (BlockDirectives.find(found) != null) {
                classes.remove(each);
                return found;
            }
        }
        int dash = label.indexOf('-');
        return dash < 0
                ? Division.NAME
                : PREFIXES.getOrDefault(label.substring(0, dash), Division.NAME);
    }

    /** Takes a heading that begins the body for its title, as Quarto does. */
    private static void takeTitle(DirectiveBlock block) {
        Matcher heading = HEADING.matcher(block.body());
        if (heading.lookingAt()) {
            block.setArgument(block.body().subSequence(heading.start(1), heading.end(1)));
            block.setBody(block.body().subSequence(heading.end()));
        }
    }

    private static BasedSequence placed(String text, BasedSequence at, Reading reading) {
        return reading.map().placed(text, reading.map().offset(at, 0));
    }
}
