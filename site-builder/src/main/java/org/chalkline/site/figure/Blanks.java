package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.question.Blank;
import org.chalkline.gallery.question.TypedFigures;
import org.chalkline.param.Value;
import org.chalkline.site.base.Hash;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The blanks in the sentences of a lesson, which readers fill in, and their answers at its end.
 *
 * <p>A text comes with a function from its offsets to their places in the file.
 */
public final class Blanks {

    /** How near a fraction is to come, as to three decimals. */
    private static final double NEAR = 0.0005;

    private static final String SENTENCE_ENDS = ".!?;。！？；";
    private static final int MOST_AROUND = 70;

    private final String file;
    private final FigureStage stage;
    private final Numbers numbers;
    private final Words words;
    private final Diagnostics diagnostics;
    private final List<Figure> all = new ArrayList<>();
    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * Reads the blanks of a file; what is wrong with them is reported there.
     *
     * @param numbers of the figures, for answers that are such
     * @param words of the page's language
     */
    public Blanks(
            String file, FigureStage stage, Numbers numbers, Words words, Diagnostics diagnostics) {
        this.file = file;
        this.stage = stage;
        this.numbers = numbers;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns a blank as inline HTML, or nothing where it has problems.
     *
     * @param before the text before it in its paragraph
     * @param after the text after it
     */
    public String html(String text, IntFunction<Position> place, String before, String after) {
        Given given = new Given(text, place);
        int number = all.size() + 1;
        List<Value.Field> said =
                List.of(
                        new Value.Field("number", new Value.Numeral(number)),
                        new Value.Field("name", word("blank.name", Integer.toString(number))),
                        new Value.Field("label", word("blank.label", sentence(before, after))));
        Value.Fields fields = given.read(said);
        Figure blank = fields == null ? null : stage.read(Blank.KIND, id(text), fields, given::at);
        if (blank == null) {
            return "";
        }
        all.add(blank);
        return blank.draw().inSentence(blank.id(), "blank");
    }

    private Value.Word word(String key, String part) {
        return new Value.Word(words.say(key, part));
    }

    /** Its text tells a blank from the others, so that what was typed stays when others come. */
    private String id(String text) {
        int before = texts.merge(text, 1, Integer::sum) - 1;
        return "blank-" + Hash.of(text) + (before == 0 ? "" : "-" + before);
    }

    /** Returns the sentence around a blank, for those who cannot see it. */
    private String sentence(String before, String after) {
        int start = before.length();
        while (start > 0 && before.length() - start < MOST_AROUND && !isEnd(before, start - 1)) {
            start--;
        }
        int end = 0;
        while (end < after.length() && end < MOST_AROUND && (end == 0 || !isEnd(after, end - 1))) {
            end++;
        }
        String sentence =
                before.substring(start) + words.say("blank.gap") + after.substring(0, end);
        return sentence.strip();
    }

    private static boolean isEnd(String text, int at) {
        boolean isEnd = SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
        boolean isWide = text.charAt(at) > '\u00ff';
        return isEnd && (isWide || at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    /** Puts the parameters of all blanks into a rendered lesson, and their answers at its end. */
    public String complete(String html) {
        if (all.isEmpty()) {
            return html;
        }
        String complete = html;
        Element.Builder list = Element.of("ol");
        for (Figure each : all) {
            complete = each.complete(complete);
            list.add(((Blank) each.widget()).answers());
        }
        Element answers =
                Element.of("details", "solution blanks")
                        .set("id", Blank.ANSWERS)
                        .add(Element.of("summary").text(words.say("blank.answers")))
                        .add(list)
                        .build();
        return complete + Markup.of(answers) + "\n";
    }

    /** A blank's parameters and where in its text each of them stands. */
    private final class Given {

        private final String text;
        private final IntFunction<Position> place;
        private final Map<String, Integer> starts = new HashMap<>();

        /** The figure by whose numbers, which are the reader's own, it is judged; or empty. */
        private String figure = "";

        Given(String text, IntFunction<Position> place) {
            this.text = text;
            this.place = place;
        }

        /** Returns the place of a parameter, or of the nearest around it. */
        Position at(String path, int offset) {
            String known = path;
            while (!starts.containsKey(known)) {
                int end = Math.max(known.lastIndexOf('.'), known.lastIndexOf('['));
                if (end < 0) {
                    return place.apply(0);
                }
                known = known.substring(0, end);
            }
            boolean isWhole = offset < 0 || !known.equals(path);
            return place.apply(starts.get(known) + (isWhole ? 0 : offset));
        }

        /** Returns the parameters; null for problems, which are reported. */
        Value.@Nullable Fields read(List<Value.Field> said) {
            List<BlankText.Answer> answers = BlankText.answers(text);
            BlankText.Answer right = answers.get(0);
            boolean isNumber = isNumber(right);
            List<Value.Field> fields = new ArrayList<>(said);
            figure =
                    right.text().startsWith("=")
                            ? numbers.ofReaders(right.text().substring(1).strip())
                            : "";
            if (!figure.isEmpty()) {
                fields.add(new Value.Field("figure", new Value.Word(figure)));
            }
            List<Value> wrong = new ArrayList<>();
            boolean isClean = add(fields, "", right, isNumber);
            for (BlankText.Answer slip : answers.subList(1, answers.size())) {
                List<Value.Field> each = new ArrayList<>();
                isClean &= add(each, "wrong[" + wrong.size() + "].", slip, isNumber);
                wrong.add(new Value.Fields(each));
                if (slip.say().isEmpty()) {
                    isClean = false;
                    report(
                            slip.start(),
                            Text.of("nothing is said of the slip '{0}'", slip.text()),
                            Text.of(
                                    "a colon and a sentence after it, as in 3: Count again;"
                                            + " or ' / ' before it if it is right, too"));
                }
            }
            if (isNumber && right.text().indexOf('/') > 0 && right.text().charAt(0) != '=') {
                fields.add(new Value.Field("within", new Value.Numeral(NEAR)));
            }
            if (!wrong.isEmpty()) {
                fields.add(new Value.Field("wrong", new Value.Items(wrong)));
            }
            return isClean ? new Value.Fields(fields) : null;
        }

        private boolean isNumber(BlankText.Answer answer) {
            return answer.text().startsWith("=")
                    || (!answer.text().contains(" / ") && TypedFigures.isNumber(answer.text()));
        }

        private boolean add(
                List<Value.Field> fields, String path, BlankText.Answer answer, boolean isNumber) {
            starts.put(path + "answer", answer.start());
            starts.put(path + "say", answer.sayStart());
            if (!answer.say().isEmpty()) {
                fields.add(new Value.Field("say", new Value.Word(answer.say())));
            }
            Value value = isNumber ? number(path, answer) : texts(path, answer);
            if (value != null) {
                fields.add(new Value.Field("answer", value));
            }
            return value != null;
        }

        private @Nullable Value number(String path, BlankText.Answer answer) {
            if (!isNumber(answer)) {
                report(
                        answer.start(),
                        Text.of("'{0}' is no number", answer.text()),
                        Text.of("a number, as the right answer is; or '= ' and an expression"));
                return null;
            }
            if (!answer.text().startsWith("=")) {
                return new Value.Word(TypedFigures.plain(answer.text()));
            }
            String rest = answer.text().substring(1);
            int space = rest.length() - rest.stripLeading().length();
            int start = answer.start() + 1 + space;
            starts.put(path + "answer", start);
            String expression = rest.strip();
            if (!figure.isEmpty() && numbers.ofReaders(expression).equals(figure)) {
                int name = figure.length() + 1;
                starts.put(path + "answer", start + name);
                return new Value.Word(expression.substring(name));
            }
            return computed(expression, start);
        }

        /** Puts a number of a figure in the place of what names it; the format stays. */
        private @Nullable Value computed(String expression, int start) {
            int colon = expression.lastIndexOf(':');
            String cited = colon < 0 ? expression : expression.substring(0, colon);
            if (!numbers.isNamed(cited)) {
                return new Value.Word(expression);
            }
            Double number = numbers.number(cited, offset -> place.apply(start + offset));
            String format = expression.substring(cited.length());
            return number == null
                    ? null
                    : format.isEmpty()
                            ? new Value.Numeral(number)
                            : new Value.Word(number + format);
        }

        private @Nullable Value texts(String path, BlankText.Answer answer) {
            List<Value> texts = new ArrayList<>();
            List<BlankText.Piece> alternatives = BlankText.alternatives(answer.text());
            for (BlankText.Piece each : alternatives) {
                int start = answer.start() + each.start();
                starts.put(path + "answer[" + texts.size() + "]", start);
                if (each.text().isBlank()) {
                    report(
                            start,
                            Text.of("an empty answer"),
                            Text.of("the answer, such as 2 or slope"));
                    return null;
                }
                texts.add(new Value.Word(each.text()));
            }
            if (alternatives.size() > 1
                    && alternatives.stream().allMatch(each -> TypedFigures.isNumber(each.text()))) {
                report(
                        answer.start(),
                        Text.of("several numbers: '{0}'", answer.text()),
                        Text.of("one number; a fraction has no spaces: 2/3"));
                return null;
            }
            return new Value.Items(texts);
        }

        private void report(int offset, Text what, Text expected) {
            diagnostics.report(
                    Mistake.BROKEN_BLANK, file, place.apply(offset), what, expected, Text.NONE);
        }
    }
}
