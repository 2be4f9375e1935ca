package org.chalkline.site.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Predicts which font files a browser loads for typeset formulas, and for which characters: it
 * follows the font declarations of KaTeX's stylesheet down to each element.
 */
public final class FontUse {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    /** The class of what only screen readers see of a formula. */
    private static final String HIDDEN = "katex-mathml";

    /** The class of the numbers that KaTeX's stylesheet itself writes, and what they consist of. */
    private static final String NUMBERED = "eqn-num";

    private static final String NUMBER = "()0123456789";

    /** The class of a number that follows a figure, and what it may come to consist of. */
    private static final String LIVE = "value";

    private static final String LIVE_NUMBER = "0123456789.\u2212–∞";

    private final List<FontFace> faces = new ArrayList<>();
    private final List<FontRule> rules = new ArrayList<>();

    private FontUse() {}

    static FontUse of(String css) {
        FontUse use = new FontUse();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            String selectors = rule.group(1).strip();
            if (selectors.equals("@font-face")) {
                use.faces.add(FontFace.of(rule.group(2)));
                continue;
            }
            Font font = Font.of(rule.group(2));
            if (!font.equals(Font.UNSAID)) {
                for (String selector : selectors.split(",", -1)) {
                    use.rules.add(FontRule.of(selector, font));
                }
            }
        }
        return use;
    }

    /** The characters that are shown inside some elements in each woff2 file, by its name. */
    public NavigableMap<String, NavigableSet<Integer>> characters(Element... bodies) {
        Walk walk = new Walk();
        for (Element body : bodies) {
            walk.inside(body);
        }
        return walk.files;
    }

    /** What a style sheet or a script may write into an element. */
    private static String written(Set<String> classes) {
        return classes.contains(NUMBERED) ? NUMBER : classes.contains(LIVE) ? LIVE_NUMBER : "";
    }

    /** An element with its font. */
    record Styled(String name, Set<String> classes, Font font) {}

    /** A way through trees of HTML. */
    private final class Walk {

        private final NavigableMap<String, NavigableSet<Integer>> files = new TreeMap<>();

        /** The elements around the place at hand, the innermost first. */
        private final Deque<Styled> open = new ArrayDeque<>();

        /** The rules that may pick an element with a name and classes, by these. */
        private final Map<List<String>, List<FontRule>> fitting = new HashMap<>();

        void inside(Element parent) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode text) {
                    shown(text.getWholeText());
                } else if (node instanceof Element child && !child.hasClass(HIDDEN)) {
                    Styled element = styled(child.normalName(), child.className());
                    open.push(element);
                    // Even an element without text has a line, as high as its font says.
                    shown(written(element.classes()));
                    inside(child);
                    open.pop();
                }
            }
        }

        private void shown(String text) {
            Styled element = open.peek();
            String file = element == null ? null : element.font().file(faces).orElse(null);
            if (file != null) {
                Set<Integer> known = files.computeIfAbsent(file, name -> new TreeSet<>());
                text.codePoints().forEach(known::add);
            }
        }

        private Styled styled(String name, String classes) {
            Styled parent = open.peek();
            Styled bare =
                    new Styled(name, Set.copyOf(List.of(classes.split("\\s+", -1))), Font.UNSAID);
            int best = -1;
            Font said = Font.UNSAID;
            for (FontRule rule :
                    fitting.computeIfAbsent(
                            List.of(name, classes),
                            any -> rules.stream().filter(each -> each.fits(bare)).toList())) {
                if (rule.isBelow(open)) {
                    said = rule.weight() >= best ? rule.font().over(said) : said.over(rule.font());
                    best = Math.max(best, rule.weight());
                }
            }
            return new Styled(
                    name, bare.classes(), parent == null ? said : said.over(parent.font()));
        }
    }
}
