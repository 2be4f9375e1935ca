package org.chalkline.site.math;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The style sheet of formulas and the fonts it names, cut down to what a site shows.
 *
 * @param css the style sheet
 * @param files the fonts by name
 * @param first which of them a browser loads for the characters of a whole font
 */
public record MathFonts(
        String css, SortedMap<String, byte[]> files, NavigableMap<String, String> first) {

    /** The names of the files that a browser loads for characters of these whole fonts. */
    public NavigableSet<String> loaded(NavigableSet<String> fonts) {
        NavigableSet<String> loaded = new TreeSet<>();
        for (String font : fonts) {
            loaded.add(first.getOrDefault(font, font));
        }
        return loaded;
    }
}
