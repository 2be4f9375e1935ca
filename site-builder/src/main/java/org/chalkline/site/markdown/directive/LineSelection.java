package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a file an {@link Include} takes: by their numbers, by texts in them, and of those
 * the ones that {@code lines} names, counted from 1.
 */
final class LineSelection {

    private static final String START_LINE = "start-line";
    private static final String END_LINE = "end-line";
    private static final String START_AT = "start-at";
    private static final String START_AFTER = "start-after";
    private static final String END_AT = "end-at";
    private static final String END_BEFORE = "end-before";
    private static final String LINES = "lines";
    private static final String FRONT_MATTER = "---";
    private static final int NOWHERE = -1;

    private final DirectiveBlock block;
    private final Reading reading;
    private final List<String> lines;
    private final String file;
    private boolean lost;

    private LineSelection(DirectiveBlock block, LessonSource source, Reading reading) {
        this.block = block;
        this.reading = reading;
        lines = source.text().lines().toList();
        file = source.file();
    }

    /** The options that say which. */
    static List<OptionType> options() {
        return List.of(
                OptionType.integer(START_LINE),
                OptionType.integer(END_LINE),
                OptionType.text(START_AT),
                OptionType.text(START_AFTER),
                OptionType.text(END_AT),
                OptionType.text(END_BEFORE),
                OptionType.lines(LINES));
    }

    /**
     * The numbers of the lines that a block asks for, from 0; null after a report that there are
     * none.
     *
     * @param isLesson whether front matter is left out
     */
    static @Nullable List<Integer> of(
            DirectiveBlock block, LessonSource source, boolean isLesson, Reading reading) {
        LineSelection selection = new LineSelection(block, source, reading);
        List<Integer> selected = selection.select(isLesson);
        if (selected.isEmpty() && !selection.lost && !source.text().isBlank()) {
            selection.report(
                    block.argument(), Text.of("no line of '{0}' is selected", source.file()));
        }
        return selected.isEmpty() ? null : selected;
    }

    private List<Integer> select(boolean isLesson) {
        int from = Math.max(isLesson ? afterFrontMatter() : 0, number(START_LINE, 0));
        int to = number(END_LINE, lines.size());
        int first = find(START_AT, from, to);
        from = first == NOWHERE ? from : first;
        int before = find(START_AFTER, from, to);
        from = before == NOWHERE ? from : before + 1;
        int last = find(END_AT, from, to);
        to = last == NOWHERE ? to : last + 1;
        int after = find(END_BEFORE, from, to);
        to = after == NOWHERE ? to : after;
        BasedSequence named = block.option(LINES);
        LineNumbers wanted = named == null ? null : LineNumbers.parse(named.toString());
        List<Integer> selected = new ArrayList<>();
        for (int i = from; i < to && !lost; i++) {
            if (wanted == null || wanted.contains(i - from + 1)) {
                selected.add(i);
            }
        }
        return selected;
    }

    private int afterFrontMatter() {
        if (lines.isEmpty() || !lines.get(0).equals(FRONT_MATTER)) {
            return 0;
        }
        return 1 + Math.max(NOWHERE, lines.subList(1, lines.size()).indexOf(FRONT_MATTER) + 1);
    }

    /** A line by its number from 0, or from the end by a negative one. */
    private int number(String option, int otherwise) {
        BasedSequence value = block.option(option);
        if (value == null || !OptionType.integer(option).accepts().test(value.toString())) {
            return otherwise;
        }
        int number = Integer.parseInt(value.toString());
        return Math.max(0, Math.min(number < 0 ? lines.size() + number : number, lines.size()));
    }

    private int find(String option, int from, int to) {
        BasedSequence value = block.option(option);
        if (value == null || lost) {
            return NOWHERE;
        }
        BasedSequence text = unquoted(value);
        for (int i = from; i < to; i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        lost = true;
        report(text, Text.of("no line of '{0}' holds '{1}'", file, text));
        return NOWHERE;
    }

    /** Sphinx wants quotes around what YAML would take for a comment, other programs want none. */
    private static BasedSequence unquoted(BasedSequence value) {
        boolean quoted =
                value.length() > 1
                        && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.endCharAt(1) == value.charAt(0);
        return quoted ? value.subSequence(1, value.length() - 1) : value;
    }

    private void report(BasedSequence place, Text what) {
        reading.report(Mistake.NOTHING_INCLUDED, reading.position(place), what, Text.NONE);
    }
}
