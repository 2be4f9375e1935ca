package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.expression.Compiled;
import org.chalkline.expression.Problem;
import org.chalkline.expression.Source;
import org.chalkline.figure.Label;
import org.chalkline.figure.LabelReader;
import org.chalkline.figure.NumberFormat;
import org.chalkline.gallery.plot.Template.Piece;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words with numbers in them: {@code {range:.1f}}; between two {@code $}, where braces are TeX's,
 * {@code {=range:.1f}}.
 */
final class TemplateType extends PlainType<Template> {

    static final TemplateType TEMPLATE = new TemplateType();

    /** Stand in for numbers while a label is read; Unicode leaves them to programs. */
    private static final char FIRST_STAND_IN = '\ue000';

    private static final List<LabelReader.Kind> KINDS = List.of(LabelReader.Kind.values());

    private static final FormulaType ANY = FormulaType.of();

    private TemplateType() {}

    /** A number within a text. */
    record Insert(Compiled compiled, NumberFormat format) {

        Insert inWords() {
            return new Insert(compiled, format.inWords());
        }
    }

    @Override
    public Template take(Carried carried) {
        List<Piece> pieces = new ArrayList<>();
        for (Carried each : carried.items()) {
            List<Carried> parts = each.items();
            LabelReader.Kind kind = KINDS.get(parts.get(0).whole());
            if (parts.size() == 2) {
                pieces.add(new Piece(kind, parts.get(1).text(), null, NumberFormat.PLAIN));
            } else {
                NumberFormat format =
                        new NumberFormat(
                                parts.get(1).whole(), parts.get(2).whole(), parts.get(3).whole());
                pieces.add(new Piece(kind, "", ANY.take(parts.get(4)), format));
            }
        }
        return new Template(pieces);
    }

    @Override
    public Value write(Template template) {
        List<Value> pieces = new ArrayList<>();
        for (Piece piece : template.pieces()) {
            List<Value> parts = new ArrayList<>();
            parts.add(new Value.Numeral(KINDS.indexOf(piece.kind())));
            if (piece.number() == null) {
                parts.add(new Value.Word(piece.text()));
            } else {
                parts.add(new Value.Numeral(piece.format().kind()));
                parts.add(new Value.Numeral(piece.format().places()));
                parts.add(new Value.Numeral(piece.format().sign()));
                parts.add(FormulaType.written(piece.number()));
            }
            pieces.add(new Value.Items(parts));
        }
        return new Value.Items(pieces);
    }

    /** Returns what a label says. */
    static Template of(Label label) {
        List<Piece> pieces = new ArrayList<>();
        for (LabelReader.Run run : LabelReader.of(label.text()).runs()) {
            addPieces(pieces, run, List.of());
        }
        return new Template(pieces);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Word || value instanceof Value.Numeral;
    }

    @Override
    public Template parse(Given<Template> given) {
        if (!accepts(given.value())) {
            return given.refuse(
                    Kind.WRONG_TYPE, Text.of("not a text"), Text.of("a text; put it in quotes"));
        }
        Source source = Written.of(given);
        if (source == null) {
            return standIn();
        }
        List<Insert> inserts = new ArrayList<>();
        String label = withStandIns(given, source, inserts);
        if (label == null) {
            return standIn();
        }
        LabelReader read = LabelReader.of(label);
        Label.Problem problem = read.problem();
        if (problem != null) {
            return given.refuseAt(
                    problem.offset(), Kind.BROKEN_WORDS, problem.what(), problem.expected());
        }
        List<Piece> pieces = new ArrayList<>();
        for (LabelReader.Run run : read.runs()) {
            addPieces(pieces, run, inserts);
        }
        return new Template(pieces);
    }

    /** Puts a character in the place of each number; null where one is wrong. */
    private static @Nullable String withStandIns(
            Given<?> given, Source source, List<Insert> inserts) {
        String text = source.text();
        StringBuilder label = new StringBuilder();
        boolean isMath = false;
        boolean isSound = true;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean opens =
                    c == '{' && (!isMath || (at + 1 < text.length() && text.charAt(at + 1) == '='));
            if (c == '\\' && at + 1 < text.length()) {
                boolean isBrace = text.charAt(at + 1) == '{' || text.charAt(at + 1) == '}';
                label.append(isBrace && !isMath ? "" : "\\").append(text.charAt(at + 1));
                at += 2;
            } else if (opens) {
                int close = close(text, at);
                if (close < 0) {
                    given.refuseAt(
                            at,
                            Kind.BROKEN_WORDS,
                            Text.of("a { without its partner"),
                            Text.of("an expression between two braces"));
                    return null;
                }
                int start = text.charAt(at + 1) == '=' ? at + 2 : at + 1;
                Insert insert = insert(given, source, start, close);
                isSound &= insert != null;
                if (insert != null) {
                    label.append((char) (FIRST_STAND_IN + inserts.size()));
                    inserts.add(isMath ? insert : insert.inWords());
                }
                at = close + 1;
            } else {
                isMath ^= c == '$';
                label.append(c);
                at++;
            }
        }
        return isSound ? label.toString() : null;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Reads an expression with a format within a text. */
    static @Nullable Insert insert(Given<?> given, Source source, int start, int end) {
        Source inner =
                new Source(
                        source.text().substring(start, end),
                        problem -> source.problems().accept(problem.after(start)));
        return insert(inner, expression -> ANY.compile(given.params(), expression));
    }

    /** Reads an expression with the format of its value: {@code range:.1f}. */
    static @Nullable Insert insert(Source source, Function<Source, @Nullable Compiled> compiler) {
        String inner = source.text();
        int colon = inner.indexOf(':');
        String expression = colon < 0 ? inner : inner.substring(0, colon);
        NumberFormat format =
                colon < 0
                        ? NumberFormat.PLAIN
                        : NumberFormat.of(inner.substring(colon + 1).strip());
        if (format == null) {
            source.problems()
                    .accept(
                            new Problem(
                                    colon + 1,
                                    Text.of("unknown format ':{0}'", inner.substring(colon + 1)),
                                    Text.of(
                                            ":.2f with 9 decimals at most, :.1%, :.2e, :pi, or :+ before one of them")));
            return null;
        }
        Compiled compiled = compiler.apply(new Source(expression, source.problems()));
        return compiled == null ? null : new Insert(compiled, format);
    }

    private static void addPieces(List<Piece> pieces, LabelReader.Run run, List<Insert> inserts) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i <= run.text().length(); i++) {
            int insert = i < run.text().length() ? run.text().charAt(i) - FIRST_STAND_IN : 0;
            boolean isInsert = i < run.text().length() && insert >= 0 && insert < inserts.size();
            if ((isInsert || i == run.text().length()) && words.length() > 0) {
                pieces.add(new Piece(run.kind(), words.toString(), null, NumberFormat.PLAIN));
                words.setLength(0);
            }
            if (isInsert) {
                Insert found = inserts.get(insert);
                pieces.add(new Piece(run.kind(), "", found.compiled().formula(), found.format()));
            } else if (i < run.text().length()) {
                words.append(run.text().charAt(i));
            }
        }
    }

    @Override
    public Template standIn() {
        return Template.NONE;
    }

    @Override
    public Schema schema() {
        return Schema.text();
    }
}
