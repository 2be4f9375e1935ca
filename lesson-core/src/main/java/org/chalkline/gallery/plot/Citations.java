package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Source;
import org.chalkline.figure.LabelReader;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.widget.Widget.Complaint;
import org.jspecify.annotations.Nullable;

/** What a lesson's text cites of a figure, by expressions with formats such as range:.1f. */
final class Citations {

    private final Map<String, Template.Piece> all = new LinkedHashMap<>();

    /** Returns what was cited, or null. */
    Template.@Nullable Piece find(String expression) {
        return all.get(expression);
    }

    /** Adds what is compiled. */
    void add(String expression, Template.Piece piece) {
        all.put(expression, piece);
    }

    /** Compiles what is cited for the first time; null for problems, which are told. */
    Template.@Nullable Piece add(PlotNames names, String expression, Complaint complaint) {
        Template.Piece known = all.get(expression);
        if (known != null) {
            return known;
        }
        Source source =
                new Source(
                        expression,
                        problem ->
                                complaint.about(
                                        problem.at(),
                                        problem.what(),
                                        problem.expected(),
                                        problem.given(),
                                        problem.known()));
        TemplateType.Insert insert = TemplateType.insert(source, names.sheet()::compile);
        if (insert == null) {
            return null;
        }
        Compiled compiled = insert.compiled();
        Template.Piece piece =
                new Template.Piece(
                        LabelReader.Kind.WORDS, "", compiled.formula(), insert.format().inWords());
        all.put(expression, piece);
        return piece;
    }

    /** What a page carries of them: all that were cited when it is written. */
    static final class Carrier extends PlainType<Citations> {

        @Override
        public Citations take(Carried carried) {
            Citations citations = new Citations();
            for (Carried each : carried.items()) {
                List<Carried> both = each.items();
                citations.all.put(
                        both.get(0).text(),
                        TemplateType.TEMPLATE.take(both.get(1)).pieces().get(0));
            }
            return citations;
        }

        @Override
        public boolean accepts(Value value) {
            return false;
        }

        @Override
        public Citations parse(Given<Citations> given) {
            return standIn();
        }

        @Override
        public Value write(Citations citations) {
            List<Value> all = new ArrayList<>();
            citations.all.forEach(
                    (expression, piece) ->
                            all.add(
                                    new Value.Items(
                                            List.of(
                                                    new Value.Word(expression),
                                                    TemplateType.TEMPLATE.write(
                                                            new Template(List.of(piece)))))));
            return new Value.Items(all);
        }

        @Override
        public Citations standIn() {
            return new Citations();
        }

        @Override
        public Schema schema() {
            throw new UnsupportedOperationException("derived");
        }
    }
}
