package org.chalkline.site.output.single;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style sheets in few bytes. */
final class CompactCss {

    private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'";
    private static final Pattern COMMENT =
            Pattern.compile("(" + STRING + ")|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE =
            Pattern.compile("(" + STRING + ")|[;\\s]*(})\\s*|\\s*([{;,])\\s*|(: )\\s*|\\s+");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern FONT = Pattern.compile("@font-face\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");

    private CompactCss() {}

    /** Returns a style sheet without comments and needless spaces. */
    static String squeezed(String css) {
        String said = COMMENT.matcher(css).replaceAll(found -> kept(found, 1, ""));
        return SPACE.matcher(said)
                .replaceAll(
                        found -> {
                            if (found.group(4) != null) {
                                return ":";
                            }
                            String mark = found.group(2) == null ? found.group(3) : found.group(2);
                            return kept(found, 1, mark == null ? " " : mark);
                        })
                .strip();
    }

    private static String kept(MatchResult found, int group, String other) {
        String kept = found.group(group);
        return Matcher.quoteReplacement(kept == null ? other : kept);
    }

    /**
     * Returns the rules of a style sheet that a page may need: those with a selector of which it
     * may have all classes. Selectors that take others as arguments stay.
     */
    static String used(String css, Predicate<String> isClass) {
        return RULE.matcher(css)
                .replaceAll(
                        rule -> {
                            String kept = used(rule, isClass);
                            return Matcher.quoteReplacement(
                                    kept.isEmpty() ? "" : kept + "{" + rule.group(2) + "}");
                        });
    }

    private static String used(MatchResult rule, Predicate<String> isClass) {
        String selectors = rule.group(1);
        return selectors.contains("(")
                ? selectors
                : Stream.of(selectors.split(",", -1))
                        .filter(selector -> classes(selector).stream().allMatch(isClass))
                        .collect(Collectors.joining(","));
    }

    /** Returns a style sheet without the fonts that are in none of some files. */
    static String withFonts(String css, Collection<String> files) {
        return FONT.matcher(css)
                .replaceAll(
                        font ->
                                Matcher.quoteReplacement(
                                        files.stream().anyMatch(font.group()::contains)
                                                ? font.group()
                                                : ""));
    }

    /** Returns the classes that selectors name. */
    static Set<String> classes(String css) {
        Set<String> classes = new HashSet<>();
        CLASS.matcher(css).results().forEach(found -> classes.add(found.group(1)));
        return classes;
    }
}
