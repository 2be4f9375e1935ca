package org.chalkline.site.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.param.Value;
import org.chalkline.site.json.Json;
import org.chalkline.site.search.Occurrences.Field;

/**
 * The words of the pages in one language and where they occur, in files of which a search loads
 * few.
 *
 * <p>What is found is a passage: a section of a page, or a part of one that is long. All files are
 * scripts that call {@code chalklineSearch} with their name and content, since a page on the disk
 * may load nothing else:
 *
 * <ul>
 *   <li>{@code start}: the rule for words, each passage's length, how many passages each of the
 *       texts holds, and the first word of each of the other files;
 *   <li>{@code s0}, {@code s1} …: shards, each a range of the words in their order with their
 *       {@link Occurrences};
 *   <li>{@code w0}, {@code w1} …: the longer words alone, in their order, for finding what was
 *       mistyped;
 *   <li>{@code t0}, {@code t1} …: texts, each some passages of one page.
 * </ul>
 */
public final class SearchIndex {

    /** Bytes of a shard, at most; but a word's occurrences stay together. */
    private static final int SHARD = 12_000;

    /** What a word takes in a shard besides its letters and its occurrences. */
    private static final int QUOTES = 6;

    /** Bytes in a text, about, and the most passages. */
    private static final int TEXT = 5_000;

    private static final int PASSAGES = 63;

    /** Characters of a passage, at most. */
    private static final int PASSAGE = 1_500;

    /** Where a long section may be parted. */
    private static final String ENDS = " 。！？；";

    private static final int SHORTEST_MISTYPED = 4;
    private static final int LONGEST_MISTYPED = 24;

    private final Map<String, Occurrences> words = new HashMap<>();
    private final StringBuilder lengths = new StringBuilder();
    private final StringBuilder counts = new StringBuilder();
    private final Map<String, String> files = new LinkedHashMap<>();
    private int passages;

    /** What the index takes of a page: its passages, by the texts that hold them. */
    public record Page(String path, String title, List<List<Passage>> texts) {

        /**
         * Reads a page; many threads may do so at once.
         *
         * @param path where it stands in the site
         * @param title without markup
         * @param sections what follows the title
         */
        public static Page of(String path, String title, List<PageText.Section> sections) {
            List<List<Passage>> texts = new ArrayList<>(List.of(new ArrayList<>()));
            int bytes = 0;
            for (PageText.Section section : sections) {
                boolean isFirst = true;
                for (String part : parts(section.text())) {
                    if (bytes > TEXT || last(texts).size() == PASSAGES) {
                        texts.add(new ArrayList<>());
                        bytes = 0;
                    }
                    last(texts).add(Passage.of(title, section, part, isFirst));
                    bytes += bytes(part);
                    isFirst = false;
                }
            }
            return new Page(path, title, texts);
        }

        private static <T> T last(List<T> list) {
            return list.get(list.size() - 1);
        }
    }

    /**
     * What is found.
     *
     * @param isFirst whether a section begins with it
     * @param length how many words its text has
     * @param times how often each of its words occurs
     */
    private record Passage(
            String id,
            String heading,
            String text,
            boolean isFirst,
            int length,
            Map<Field, Map<String, Integer>> times) {

        static Passage of(String title, PageText.Section section, String part, boolean isFirst) {
            // Where a section is long, its first passage is found by the source of a formula.
            String formulas = isFirst ? " " + section.formulas() : "";
            Map<Field, Map<String, Integer>> times = new EnumMap<>(Field.class);
            times.put(Field.TITLE, times(isFirst && section.heading().isEmpty() ? title : ""));
            times.put(Field.HEADING, times(section.heading()));
            Map<String, Integer> inText = times(part + formulas);
            times.put(Field.TEXT, inText);
            int length = inText.values().stream().mapToInt(count -> count).sum();
            return new Passage(section.id(), section.heading(), part, isFirst, length, times);
        }

        private static Map<String, Integer> times(String text) {
            Map<String, Integer> times = new HashMap<>();
            Words.each(text, word -> times.merge(word, 1, Integer::sum));
            return times;
        }
    }

    /** Adds a page. */
    public void add(Page page) {
        for (List<Passage> text : page.texts()) {
            List<Value> shown = new ArrayList<>();
            for (Passage passage : text) {
                add(passage);
                shown.add(items(passage.id(), passage.heading(), passage.text()));
            }
            put(
                    files,
                    "t" + counts.length(),
                    new Value.Items(
                            List.of(
                                    new Value.Word(page.path()),
                                    new Value.Word(page.title()),
                                    new Value.Items(shown))));
            counts.append(Varint.digit(text.size()));
        }
    }

    private void add(Passage passage) {
        passage.times()
                .forEach(
                        (field, times) ->
                                times.forEach(
                                        (word, count) ->
                                                words.computeIfAbsent(
                                                                word, any -> new Occurrences())
                                                        .add(field, passages, count)));
        lengths.append(length(passage.length(), passage.isFirst()));
        passages++;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > PASSAGE) {
            int end = start + PASSAGE;
            while (end > start + 1 && ENDS.indexOf(text.charAt(end - 1)) < 0) {
                end--;
            }
            if (end == start + 1) {
                end = text.offsetByCodePoints(start, PASSAGE / 2);
            }
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /**
     * Returns a passage's length as a character: the logarithm of its words to the base 2 in
     * halves, times 2, plus 1 if the passage goes on with the section of the one before.
     */
    private static char length(int count, boolean isFirst) {
        int halves = (int) Math.round(2 * Math.log(Math.max(1, count)) / Math.log(2));
        return Varint.digit(Math.min(31, halves) * 2 + (isFirst ? 0 : 1));
    }

    /** Returns the files by their names. */
    public Map<String, String> files() {
        Map<String, String> all = new LinkedHashMap<>(files);
        List<Value> shards = new ArrayList<>();
        List<Value.Field> shard = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, Occurrences> word : new TreeMap<>(words).entrySet()) {
            Value.Word occurrences = new Value.Word(word.getValue().written());
            int more = bytes(word.getKey()) + occurrences.text().length() + QUOTES;
            if (size + more > SHARD && !shard.isEmpty()) {
                put(all, "s" + (shards.size() - 1), new Value.Fields(shard));
                shard = new ArrayList<>();
                size = 0;
            }
            if (shard.isEmpty()) {
                shards.add(new Value.Word(word.getKey()));
            }
            shard.add(new Value.Field(word.getKey(), occurrences));
            size += more;
        }
        put(all, "s" + Math.max(0, shards.size() - 1), new Value.Fields(shard));
        List<Value> spellings = spellings(all);
        put(all, "start", start(shards, spellings));
        return all;
    }

    /** Adds the files of words that can be mistyped; returns the first word of each. */
    private List<Value> spellings(Map<String, String> all) {
        List<Value> firsts = new ArrayList<>();
        StringBuilder some = new StringBuilder();
        for (String word : new TreeMap<>(words).keySet()) {
            if (!canBeMistyped(word)) {
                continue;
            }
            if (some.length() + word.length() > SHARD) {
                put(all, "w" + (firsts.size() - 1), new Value.Word(some.toString()));
                some.setLength(0);
            }
            if (some.length() == 0) {
                firsts.add(new Value.Word(word));
            } else {
                some.append(' ');
            }
            some.append(word);
        }
        put(all, "w" + Math.max(0, firsts.size() - 1), new Value.Word(some.toString()));
        return firsts;
    }

    private static boolean canBeMistyped(String word) {
        return word.length() >= SHORTEST_MISTYPED
                && word.length() <= LONGEST_MISTYPED
                && word.codePoints().allMatch(Character::isLetter);
    }

    private Value start(List<Value> shards, List<Value> spellings) {
        return new Value.Fields(
                List.of(
                        new Value.Field("rule", new Value.Word(Words.RULE)),
                        new Value.Field("lengths", new Value.Word(lengths.toString())),
                        new Value.Field("counts", new Value.Word(counts.toString())),
                        new Value.Field("shards", new Value.Items(shards)),
                        new Value.Field("spellings", new Value.Items(spellings))));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void put(Map<String, String> files, String name, Value content) {
        files.put(name, "chalklineSearch(\"" + name + "\"," + Json.of(content) + ");\n");
    }

    private static Value items(String... words) {
        List<Value> values = new ArrayList<>();
        for (String word : words) {
            values.add(new Value.Word(word));
        }
        return new Value.Items(values);
    }
}
