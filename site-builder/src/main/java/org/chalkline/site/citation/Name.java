package org.chalkline.site.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of an author.
 *
 * @param family the family name, or the whole name where there is no other part
 * @param given the given names, or empty
 */
record Name(String family, String given) {

    /** A name as BibTeX writes it: {@code First von Last} or {@code von Last, First}. */
    static Name of(String text) {
        List<String> parts = split(text, ",");
        if (parts.size() > 1) {
            return new Name(plain(parts.get(0)), plain(parts.get(parts.size() - 1)));
        }
        List<String> words = split(text, " ");
        int last = words.size() - 1;
        for (int i = last - 1; i > 0; i--) {
            last = Character.isLowerCase(words.get(i).codePointAt(0)) ? i : last;
        }
        return new Name(
                plain(String.join(" ", words.subList(last, words.size()))),
                plain(String.join(" ", words.subList(0, last))));
    }

    /** The names of a list with {@code and} between them. */
    static List<Name> list(String text) {
        return split(text.replaceAll("\\s+", " "), " and ").stream().map(Name::of).toList();
    }

    /** The parts between separators that stand outside braces; none is blank. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(start, i).strip());
                i += separator.length();
                start = i;
            } else {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
                i++;
            }
        }
        parts.add(text.substring(start).strip());
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? List.of("") : parts;
    }

    private static String plain(String text) {
        return Latex.text(text);
    }

    /** Whether it is written in Chinese characters: family name first, and always whole. */
    boolean isHan() {
        return !family.isEmpty()
                && Character.UnicodeScript.of(family.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** The name in running text. */
    String brief() {
        return isHan() ? family + given : family;
    }

    /** The name in a list of references, family name first; initials with marks after them. */
    String listed(String comma, String mark) {
        if (given.isEmpty() || isHan()) {
            return brief();
        }
        List<String> initials = new ArrayList<>();
        for (String word : given.split("[\\s.]+", -1)) {
            if (!word.isEmpty()) {
                List<String> parts = new ArrayList<>();
                for (String part : word.split("-", -1)) {
                    if (!part.isEmpty()) {
                        parts.add(Character.toString(part.codePointAt(0)) + mark);
                    }
                }
                initials.add(String.join("-", parts));
            }
        }
        return family + comma + " " + String.join(" ", initials);
    }
}
