package org.chalkline.site.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Predicts which font files a browser loads for typeset formulas, and for which characters: it
 * follows the font declarations of KaTeX's stylesheet down to each element.
 */
public final class FontUse {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^<>]*)>");
    private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");
    private static final Set<String> EMPTY = Set.of("img", "br", "hr", "input", "meta", "link");

    private static final Pattern REFERENCE =
            Pattern.compile("&(#x[0-9a-fA-F]{1,5}|#[0-9]{1,6}|[a-zA-Z]+);");
    private static final Map<String, Integer> NAMED =
            Map.of(
                    "amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "nbsp",
                    0xA0);

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

    /** The woff2 files for this HTML, by name; none when it holds no formula. */
    public NavigableSet<String> files(String html) {
        return characters(html).navigableKeySet();
    }

    /** The characters that this HTML shows in each woff2 file, by name. */
    public NavigableMap<String, NavigableSet<Integer>> characters(String html) {
        NavigableMap<String, NavigableSet<Integer>> files = new TreeMap<>();
        Deque<Element> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(html);
        int end = 0;
        while (token.find()) {
            shown(open.peek(), html.substring(end, token.start()), files);
            end = token.end();
            if (!token.group(1).isEmpty()) {
                close(open, token.group(2));
            } else if (!token.group(3).endsWith("/") && !EMPTY.contains(token.group(2))) {
                Element element = element(token.group(2), token.group(3), open);
                open.push(element);
                // Even an element without text of its own has a line, as high as its font says.
                shown(element, written(element), files);
            }
        }
        return files;
    }

    /** What a style sheet or a script may write into an element. */
    private static String written(Element element) {
        return element.classes().contains(NUMBERED)
                ? NUMBER
                : element.classes().contains(LIVE) ? LIVE_NUMBER : "";
    }

    private void shown(
            @Nullable Element element, String html, Map<String, NavigableSet<Integer>> files) {
        if (element != null && !element.hidden()) {
            element.font()
                    .file(faces)
                    .ifPresent(
                            file -> {
                                Set<Integer> known =
                                        files.computeIfAbsent(file, name -> new TreeSet<>());
                                text(html).codePoints().forEach(known::add);
                            });
        }
    }

    /** The text of HTML without tags: of references, those that KaTeX and the lessons write. */
    private static String text(String html) {
        if (html.indexOf('&') < 0) {
            return html;
        }
        return REFERENCE
                .matcher(html)
                .replaceAll(
                        found -> {
                            String name = found.group(1);
                            int character =
                                    name.startsWith("#x")
                                            ? Integer.parseInt(name.substring(2), 16)
                                            : name.startsWith("#")
                                                    ? Integer.parseInt(name.substring(1))
                                                    : NAMED.getOrDefault(name, (int) ' ');
                            return Matcher.quoteReplacement(Character.toString(character));
                        });
    }

    private Element element(String name, String attributes, Deque<Element> ancestors) {
        Matcher classes = CLASS.matcher(attributes);
        Set<String> own = classes.find() ? Set.of(distinct(classes.group(1))) : Set.of();
        Element parent = ancestors.peek();
        boolean hidden = own.contains("katex-mathml") || (parent != null && parent.hidden());
        Element bare = new Element(name, own, hidden, Font.UNSAID);
        Font font = parent == null ? Font.UNSAID : parent.font();
        if (hidden || (ancestors.isEmpty() && own.isEmpty())) {
            return bare.with(font);
        }
        int best = -1;
        Font said = Font.UNSAID;
        for (FontRule rule : rules) {
            if (rule.matches(bare, ancestors)) {
                said = rule.weight() >= best ? rule.font().over(said) : said.over(rule.font());
                best = Math.max(best, rule.weight());
            }
        }
        return bare.with(said.over(font));
    }

    private static String[] distinct(String classes) {
        return new TreeSet<>(List.of(classes.strip().split("\\s+", -1))).toArray(String[]::new);
    }

    private static void close(Deque<Element> open, String name) {
        if (open.stream().anyMatch(each -> each.name().equals(name))) {
            // Elements that HTML lets stay open end with their parent.
            String ended;
            do {
                ended = open.pop().name();
            } while (!ended.equals(name));
        }
    }

    /** An open element; {@code hidden} says that nothing of it shows in KaTeX's fonts. */
    record Element(String name, Set<String> classes, boolean hidden, Font font) {

        Element with(Font other) {
            return new Element(name, classes, hidden, other);
        }
    }
}
