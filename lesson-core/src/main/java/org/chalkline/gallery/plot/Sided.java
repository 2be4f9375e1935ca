package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;

/**
 * What one of the coordinates is: {@code x = 3}.
 *
 * @param isX whether that is x
 */
record Sided(boolean isX, Formula formula) {

    static final PlainType<Sided> TYPE =
            new PlainType<>() {
                @Override
                public Sided take(Carried carried) {
                    List<Carried> parts = carried.items();
                    return new Sided(parts.get(0).flag(), FormulaType.NUMBER.take(parts.get(1)));
                }

                @Override
                public boolean accepts(Value value) {
                    return value instanceof Value.Word;
                }

                @Override
                public Sided parse(Given<Sided> given) {
                    Source source = Written.of(given);
                    return source == null ? standIn() : read(given, source);
                }

                private Sided read(Given<Sided> given, Source source) {
                    String text = source.text().replace('＝', '=');
                    int equals = text.indexOf('=');
                    String side = equals < 0 ? "" : text.substring(0, equals).strip();
                    if (!side.equals("x") && !side.equals("y")) {
                        source.problems()
                                .accept(
                                        new Problem(
                                                0,
                                                Text.of("neither x nor y: '{0}'", text),
                                                Text.of("such as x = 3")));
                        return standIn();
                    }
                    int start = equals + 1;
                    Compiled compiled =
                            FormulaType.NUMBER.compile(
                                    given.params(),
                                    new Source(
                                            text.substring(start),
                                            problem ->
                                                    source.problems()
                                                            .accept(problem.after(start))));
                    return compiled == null
                            ? standIn()
                            : new Sided(side.equals("x"), compiled.formula());
                }

                @Override
                public Value write(Sided sided) {
                    return new Value.Items(
                            List.of(
                                    new Value.Flag(sided.isX()),
                                    FormulaType.written(sided.formula())));
                }

                @Override
                public Sided standIn() {
                    return new Sided(true, Formula.UNDEFINED);
                }

                @Override
                public Schema schema() {
                    return Schema.text();
                }
            };
}
