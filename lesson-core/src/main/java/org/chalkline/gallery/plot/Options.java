package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.figure.Label;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/**
 * What the reader picks from: words, {@code [circle, square]}, or expressions by their labels,
 * {@code {$x^2$: x^2, $x^3$: x^3}}; when the site is built only.
 *
 * @param labels what the options are called
 * @param sources the expressions, or none
 */
record Options(List<Label> labels, List<Source> sources) {

    static final PlainType<Options> TYPE =
            new PlainType<>() {
                @Override
                public Options take(Carried carried) {
                    throw new UnsupportedOperationException("only at build");
                }

                @Override
                public boolean isText() {
                    return true;
                }

                @Override
                public boolean accepts(Value value) {
                    return value instanceof Value.Items || value instanceof Value.Fields;
                }

                @Override
                public Options parse(Given<Options> given) {
                    List<Label> labels = new ArrayList<>();
                    List<Source> sources = new ArrayList<>();
                    if (given.value() instanceof Value.Fields fields) {
                        for (Value.Field field : fields.fields()) {
                            labels.add(Label.of(field.name()));
                            sources.add(
                                    SourceType.SOURCE.parse(
                                            given.field(field, SourceType.SOURCE::standIn)));
                        }
                    } else if (given.value() instanceof Value.Items items) {
                        for (Value item : items.values()) {
                            labels.add(
                                    Label.of(item instanceof Value.Word word ? word.text() : ""));
                        }
                    }
                    return labels.size() > 1
                            ? new Options(labels, sources)
                            : given.refuse(
                                    Kind.UNFIT,
                                    Text.of("nothing to pick from"),
                                    Text.of(
                                            "words such as [circle, square], or expressions by their"
                                                    + " labels"));
                }

                @Override
                public Value write(Options options) {
                    throw new UnsupportedOperationException("only at build");
                }

                @Override
                public boolean isCarried() {
                    return false;
                }

                @Override
                public Options standIn() {
                    return new Options(List.of(Label.of("1"), Label.of("2")), List.of());
                }

                @Override
                public Schema schema() {
                    return Schema.anyOf(
                            List.of(
                                    Schema.list(Schema.text()).count(2, Integer.MAX_VALUE),
                                    Schema.named(Schema.expression())));
                }
            };

    /** Returns the expression of what is picked, by a name that is the place of the option. */
    Source picked(String place) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            boolean isLast = i == sources.size() - 1;
            text.append(isLast ? "(" : "if " + place + " = " + i + " then (");
            starts.add(text.length());
            text.append(sources.get(i).text()).append(isLast ? ")" : ") else ");
        }
        return new Source(text.toString(), problem -> report(problem, starts));
    }

    private void report(Problem problem, List<Integer> starts) {
        int found = 0;
        for (int i = 0; i < starts.size(); i++) {
            found = starts.get(i) <= problem.at() ? i : found;
        }
        sources.get(found).problems().accept(problem.after(-starts.get(found)));
    }
}
