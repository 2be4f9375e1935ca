package org.chalkline.site.math;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The formulas of a page, or of several: what they need of the style sheet and its fonts.
 *
 * @param count how many there are
 * @param rules the rules in place of their style attributes, by class
 * @param characters those that they show in each font, by the font's name
 */
public record Formulas(
        int count,
        NavigableMap<String, String> rules,
        NavigableMap<String, NavigableSet<Integer>> characters) {

    /** Those of a page without any. */
    public static final Formulas NONE =
            new Formulas(0, Collections.emptyNavigableMap(), Collections.emptyNavigableMap());

    /** Returns the formulas of all pages together. */
    public static Formulas of(Collection<Formulas> pages) {
        int count = 0;
        NavigableMap<String, String> rules = new TreeMap<>();
        NavigableMap<String, NavigableSet<Integer>> characters = new TreeMap<>();
        for (Formulas page : pages) {
            count += page.count;
            rules.putAll(page.rules);
            page.characters.forEach(
                    (font, some) ->
                            characters.computeIfAbsent(font, any -> new TreeSet<>()).addAll(some));
        }
        return new Formulas(count, rules, characters);
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Returns the rules as a style sheet. */
    public String css() {
        return InlineStyles.css(rules);
    }

    /** Returns the fonts in which they show something. */
    public NavigableSet<String> fonts() {
        return characters.navigableKeySet();
    }
}
