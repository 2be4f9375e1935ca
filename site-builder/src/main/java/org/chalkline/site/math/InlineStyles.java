package org.chalkline.site.math;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Hash;

/**
 * Turns style attributes into classes, since the pages' Content-Security-Policy refuses inline
 * styles. A class is named after its declarations, so that every page and every build name it
 * alike.
 */
final class InlineStyles {

    private static final Pattern STYLED =
            Pattern.compile("<[a-zA-Z][^<>]*? style=\"[^\"]*\"[^<>]*>");
    private static final Pattern STYLE = Pattern.compile(" style=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile(" class=\"([^\"]*)\"");

    private InlineStyles() {}

    static Typeset.Formula toClasses(String html) {
        NavigableMap<String, String> rules = new TreeMap<>();
        String moved =
                STYLED.matcher(html)
                        .replaceAll(tag -> Matcher.quoteReplacement(moved(tag.group(), rules)));
        return new Typeset.Formula(moved, rules);
    }

    /**
     * The rules as a stylesheet. Each declaration is important, for it stands in for a style
     * attribute, which would win over KaTeX's own rules.
     */
    static String css(NavigableMap<String, String> rules) {
        StringBuilder css = new StringBuilder();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            css.append('.').append(rule.getKey()).append('{');
            for (String declaration : rule.getValue().split(";", -1)) {
                if (!declaration.isBlank()) {
                    css.append(declaration.strip()).append("!important;");
                }
            }
            css.append("}\n");
        }
        return css.toString();
    }

    private static String moved(String tag, NavigableMap<String, String> rules) {
        Matcher style = STYLE.matcher(tag);
        if (!style.find()) {
            return tag;
        }
        String declarations = style.group(1);
        String name = "k-" + fingerprint(declarations);
        rules.put(name, declarations);
        String plain = tag.substring(0, style.start()) + tag.substring(style.end());
        Matcher classes = CLASS.matcher(plain);
        if (classes.find()) {
            return new StringBuilder(plain).insert(classes.end(1), " " + name).toString();
        }
        int afterName = 1;
        while (Character.isLetterOrDigit(plain.charAt(afterName))) {
            afterName++;
        }
        return new StringBuilder(plain).insert(afterName, " class=\"" + name + "\"").toString();
    }

    /** 40 bits of SHA-256 in base 32. */
    private static String fingerprint(String text) {
        byte[] hash = Hash.sha256(text);
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | (hash[i] & 0xff);
        }
        return Long.toString(bits, 32);
    }
}
