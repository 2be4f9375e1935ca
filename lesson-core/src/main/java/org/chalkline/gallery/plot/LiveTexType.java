package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Source;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.LabelReader.Kind;
import org.chalkline.figure.NumberFormat;
import org.chalkline.figure.Text;
import org.chalkline.gallery.plot.Template.Piece;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Typesetter;
import org.chalkline.param.Value;

/** TeX with numbers in it: {@code \bar x = \labvalue{mean(x):.1f}}. */
final class LiveTexType extends PlainType<LiveTex> {

    /**
     * Letters that stand in for numbers while the text of a formula is made: a letter has neither
     * parentheses of its own nor a small form.
     */
    private static final char FIRST_STAND_IN = '\ua000';

    @Override
    public LiveTex take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word;
    }

    @Override
    public LiveTex parse(Given<LiveTex> given) {
        Source source = Written.of(given);
        if (source == null) {
            return standIn();
        }
        Map<String, Piece> numbers = new LinkedHashMap<>();
        Typesetter.Typeset set =
                given.params()
                        .surroundings()
                        .typesetter()
                        .typeset(
                                source.text(),
                                (start, end) -> number(given, source, start, end, numbers),
                                (offset, what) ->
                                        given.refuseAt(
                                                offset,
                                                ParamProblem.Kind.BROKEN_WORDS,
                                                what,
                                                org.chalkline.text.Text.NONE));
        return set == null
                ? standIn()
                : new LiveTex(
                        set.html(), spoken(set.text(), List.copyOf(numbers.values())), numbers);
    }

    private static Element number(
            Given<?> given, Source source, int start, int end, Map<String, Piece> numbers) {
        String asked = source.text().substring(start, end);
        TemplateType.Insert insert = TemplateType.insert(given, source, start, end);
        if (insert != null) {
            numbers.putIfAbsent(
                    asked,
                    new Piece(
                            Kind.WORDS,
                            "",
                            insert.compiled().formula(),
                            insert.inWords().format()));
        }
        char standIn = (char) (FIRST_STAND_IN + List.copyOf(numbers.keySet()).indexOf(asked));
        return new Element(
                "span",
                List.of(
                        new Attribute("class", "value"),
                        new Attribute(LiveTex.MEASURE, asked),
                        new Attribute("data-places", "0")),
                List.of(new Text(String.valueOf(standIn))));
    }

    private static Template spoken(String text, List<Piece> numbers) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i <= text.length(); i++) {
            int number = i < text.length() ? text.charAt(i) - FIRST_STAND_IN : -1;
            boolean isNumber = number >= 0 && number < numbers.size();
            if (isNumber || i == text.length()) {
                pieces.add(new Piece(Kind.WORDS, text.substring(at, i), null, NumberFormat.PLAIN));
            }
            if (isNumber) {
                pieces.add(numbers.get(number));
                at = i + 1;
            }
        }
        return new Template(pieces);
    }

    @Override
    public Value write(LiveTex tex) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public LiveTex standIn() {
        return new LiveTex(new Element("span", List.of(), List.of()), Template.NONE, Map.of());
    }

    @Override
    public Schema schema() {
        return Schema.text();
    }
}
