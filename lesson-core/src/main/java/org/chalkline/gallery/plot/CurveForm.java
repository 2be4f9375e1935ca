package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Eval;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Source;
import org.chalkline.expression.Type;
import org.chalkline.figure.Point;
import org.chalkline.number.Elementary;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.GivenParams;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;

/**
 * A curve as its author writes it: {@code x^2}, {@code x = y^2}, {@code r = 1 + cos(θ)}, or {@code
 * (cos(t), sin(t))}.
 *
 * @param way what its number and the value of its formula are
 */
record CurveForm(Way way, Formula formula) {

    /** What a curve's number and the value of its formula are. */
    enum Way {
        /** The number is x, the value y. */
        UP("x", 240) {
            @Override
            Point point(double t, Object value) {
                return new Point(t, (Double) value);
            }

            @Override
            double[] ends(Frame frame) {
                return new double[] {frame.left(), frame.right()};
            }
        },
        /** The number is y, the value x. */
        ACROSS("y", 240) {
            @Override
            Point point(double t, Object value) {
                return new Point((Double) value, t);
            }

            @Override
            double[] ends(Frame frame) {
                return new double[] {frame.bottom(), frame.top()};
            }
        },
        /** The number is an angle, the value the distance from (0, 0). */
        AROUND("θ", 480) {
            @Override
            Point point(double t, Object value) {
                double r = (Double) value;
                return new Point(r * Elementary.cos(t), r * Elementary.sin(t));
            }

            @Override
            double[] ends(Frame frame) {
                return new double[] {0, 2 * Math.PI};
            }
        },
        /** The number is a parameter, the value a point. */
        BY_PARAMETER("t", 480) {
            @Override
            Point point(double t, Object value) {
                return PlotMark.point(value);
            }

            @Override
            double[] ends(Frame frame) {
                return new double[] {0, 0};
            }
        };

        /** Every way, in the order by which pages know them. */
        static final List<Way> ALL = List.of(values());

        private final String variable;
        private final int samples;

        Way(String variable, int samples) {
            this.variable = variable;
            this.samples = samples;
        }

        /** Returns how many places of the curve are computed; between them it is straight. */
        int samples() {
            return samples;
        }

        /** Returns the point that a number and a value are. */
        abstract Point point(double t, Object value);

        /** Returns the numbers from which and to which the curve goes, unless its author says. */
        abstract double[] ends(Frame frame);

        private FormulaType formulaType(String name) {
            return FormulaType.of(this == BY_PARAMETER ? Type.POINT : Type.NUMBER).by(name);
        }
    }

    /** Returns the point at a number. */
    Point at(Eval<Double> eval, double t, Object... item) {
        return way.point(t, PlotMark.value(eval, formula, t, item));
    }

    /** Reads a curve. */
    static final PlainType<CurveForm> TYPE =
            new PlainType<>() {
                @Override
                public CurveForm take(Carried carried) {
                    List<Carried> parts = carried.items();
                    return new CurveForm(
                            Way.ALL.get(parts.get(0).whole()),
                            FormulaType.NUMBER.take(parts.get(1)));
                }

                @Override
                public boolean accepts(Value value) {
                    return Written.isExpression(value);
                }

                @Override
                public CurveForm parse(Given<CurveForm> given) {
                    Source source = Written.of(given);
                    return source == null ? standIn() : CurveForm.of(given.params(), source);
                }

                @Override
                public Value write(CurveForm form) {
                    return new Value.Items(
                            List.of(
                                    new Value.Numeral(Way.ALL.indexOf(form.way())),
                                    FormulaType.written(form.formula())));
                }

                @Override
                public CurveForm standIn() {
                    return new CurveForm(Way.UP, Formula.UNDEFINED);
                }

                @Override
                public Schema schema() {
                    return Schema.expression();
                }
            };

    private static CurveForm of(GivenParams params, Source source) {
        String text = source.text().replace('＝', '=');
        int equals = text.indexOf('=');
        String side = equals < 0 ? "" : text.substring(0, equals).strip();
        int start = equals + 1;
        Source right =
                new Source(
                        source.text().substring(start),
                        problem -> source.problems().accept(problem.after(start)));
        return switch (side) {
            case "x" -> compiled(params, Way.ACROSS, "y", right);
            case "y" -> compiled(params, Way.UP, "x", right);
            case "r" -> {
                boolean isSpelled = text.indexOf("theta", start) >= 0;
                yield compiled(params, Way.AROUND, isSpelled ? "theta" : "θ", right);
            }
            default -> {
                Way way = isPoint(params, source) ? Way.BY_PARAMETER : Way.UP;
                yield compiled(params, way, way.variable, source);
            }
        };
    }

    private static boolean isPoint(GivenParams params, Source source) {
        Source quiet = new Source(source.text(), problem -> {});
        return isPair(source.text())
                || Way.BY_PARAMETER.formulaType("t").compile(params, quiet) != null;
    }

    /**
     * Returns whether a text is written as a point; its mistakes are told as those of a point then.
     */
    private static boolean isPair(String text) {
        String written = text.strip().replace('（', '(').replace('）', ')').replace('，', ',');
        int depth = 0;
        boolean hasComma = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            hasComma |= c == ',' && depth == 1;
            if (depth == 0) {
                return hasComma && i == written.length() - 1;
            }
        }
        return false;
    }

    private static CurveForm compiled(GivenParams params, Way way, String name, Source source) {
        Compiled compiled = way.formulaType(name).compile(params, source);
        return new CurveForm(way, compiled == null ? Formula.UNDEFINED : compiled.formula());
    }
}
