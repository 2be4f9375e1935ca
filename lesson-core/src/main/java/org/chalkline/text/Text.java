package org.chalkline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the program tells an author, before it is put into words of a language.
 *
 * <p>{@code Text.of("there is no file '{0}'", name)}: the template is English, and the key under
 * which other languages have theirs. So it has to be a constant, and each number of things needs a
 * template that is right for it: {@code one item}, {@code {0} items}.
 *
 * @param template English words with {@code {0}}, {@code {1}} … for the parts
 * @param parts what stands there: texts, which are translated, too, and strings, which are not
 */
public record Text(String template, List<Object> parts) {

    private static final Words ENGLISH = new Words(template -> template);

    /** Nothing to tell. */
    public static final Text NONE = new Text("", List.of());

    /** Returns a text that a language may say in its own words. */
    public static Text of(String template, Object... parts) {
        List<Object> kept = new ArrayList<>();
        for (Object part : parts) {
            kept.add(part instanceof Text ? part : String.valueOf(part));
        }
        return new Text(template, kept);
    }

    /** Returns what is the same in every language, such as a name or another program's message. */
    public static Text verbatim(String words) {
        return words.isEmpty() ? NONE : new Text("{0}", List.of(words));
    }

    /** Returns things one after the other; nothing where there are none. */
    public static Text list(Collection<?> things) {
        List<Text> texts = new ArrayList<>();
        for (Object thing : things) {
            texts.add(thing instanceof Text text ? text : verbatim(String.valueOf(thing)));
        }
        return joined(texts);
    }

    /** Joins halves, so that a list of thousands is nested in few levels. */
    private static Text joined(List<Text> texts) {
        int half = texts.size() / 2;
        return half > 0
                ? of(
                        "{0}, {1}",
                        joined(texts.subList(0, half)), joined(texts.subList(half, texts.size())))
                : texts.isEmpty() ? NONE : texts.get(0);
    }

    /** Returns sentences one after the other, without those that say nothing. */
    public static Text sentences(Text... some) {
        Text all = NONE;
        for (Text one : some) {
            all = all.isEmpty() ? one : one.isEmpty() ? all : of("{0} {1}", all, one);
        }
        return all;
    }

    /** Returns whether there is nothing to tell. */
    public boolean isEmpty() {
        return template.isEmpty();
    }

    /**
     * Puts this into words.
     *
     * @param language those of a language by the English templates
     */
    public String in(Words language) {
        String[] words = new String[parts.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    parts.get(i) instanceof Text text ? text.in(language) : parts.get(i).toString();
        }
        return language.say(template, words);
    }

    /** Returns it in English. */
    @Override
    public String toString() {
        return in(ENGLISH);
    }
}
