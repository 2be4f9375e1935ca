package org.chalkline.site.citation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of an author.
 *
 * @param family the family name, or the whole name where there is no other part
 * @param given the given names, or empty
 * @param suffix as {@code Jr.}, or empty
 */
record Name(String family, String given, String suffix) {

    /** Stands for all whom a list does not name. */
    static final Name OTHERS = new Name("others", "");

    private static final Set<UnicodeScript> EAST_ASIAN =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    Name(String family, String given) {
        this(family, given, "");
    }

    /**
     * A name as BibTeX writes it: {@code First von Last}, {@code von Last, First} or {@code von
     * Last, Jr, First}; in Chinese, Japanese and Korean the family name comes first.
     */
    static Name of(String text) {
        List<String> parts = split(text, ",");
        if (parts.size() > 1) {
            return new Name(
                    plain(parts.get(0)),
                    plain(parts.get(parts.size() - 1)),
                    parts.size() > 2 ? plain(parts.get(1)) : "");
        }
        List<String> words = split(text, " ");
        int last = words.size() - 1;
        if (last == 1 && isEastAsian(plain(words.get(0)))) {
            return new Name(plain(words.get(0)), plain(words.get(1)));
        }
        for (int i = last - 1; i > 0; i--) {
            last = Character.isLowerCase(words.get(i).codePointAt(0)) ? i : last;
        }
        return new Name(
                plain(String.join(" ", words.subList(last, words.size()))),
                plain(String.join(" ", words.subList(0, last))));
    }

    /** The names of a list with {@code and} between them. */
    static List<Name> list(String text) {
        List<Name> names = new ArrayList<>();
        for (String one : split(text.replaceAll("\\s+", " "), " and ")) {
            names.add(one.equalsIgnoreCase(OTHERS.family) ? OTHERS : of(one));
        }
        return names;
    }

    /** The parts between separators, in any capitals, that stand outside braces; none is blank. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        String small = text.toLowerCase(Locale.ROOT);
        boolean same = small.length() == text.length();
        int depth = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (depth == 0 && (same ? small : text).startsWith(separator, i)) {
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

    private static boolean isEastAsian(String text) {
        return !text.isEmpty() && EAST_ASIAN.contains(UnicodeScript.of(text.codePointAt(0)));
    }

    /** Whether it is written in Chinese characters. */
    boolean isHan() {
        return !family.isEmpty() && UnicodeScript.of(family.codePointAt(0)) == UnicodeScript.HAN;
    }

    /** Whether it stands for all whom a list does not name. */
    boolean isOthers() {
        return equals(OTHERS);
    }

    /** Whether the family name comes first, and the given name is never shortened. */
    private boolean isWhole() {
        return isEastAsian(family);
    }

    /** The name in running text. */
    String brief() {
        return isWhole() ? family + given : family;
    }

    /** The name in a list of references, family name first; initials with marks after them. */
    String listed(String comma, String mark) {
        if (given.isEmpty() || isWhole()) {
            return brief() + suffixed(comma);
        }
        return family + comma + " " + initials(mark) + suffixed(comma);
    }

    /** The name of an editor within a reference, initials first. */
    String editing() {
        return given.isEmpty() || isWhole() ? brief() : initials(".") + " " + family;
    }

    private String suffixed(String comma) {
        return suffix.isEmpty() ? "" : comma + " " + suffix;
    }

    private String initials(String mark) {
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
        return String.join(" ", initials);
    }
}
