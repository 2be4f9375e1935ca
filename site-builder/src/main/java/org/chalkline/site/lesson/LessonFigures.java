package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;
import org.chalkline.param.Memory;
import org.chalkline.param.Words;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.Drawing;
import org.chalkline.site.figure.Figure;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.figure.Figures;
import org.chalkline.site.figure.Illustration;
import org.chalkline.site.figure.Numbers;
import org.chalkline.site.figure.ReaderRecord;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.DirectivePort;
import org.chalkline.site.markdown.port.RolePort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a lesson and what its text says of them: all are read before any text is rendered,
 * so that it may speak of those below. They are numbered in the order in which they stand.
 */
final class LessonFigures implements DirectivePort {

    private static final String PREFIX = "lab:";
    private static final String STILL = PREFIX + "still";
    private static final String PREDICTION = PREFIX + "prediction";
    private static final String QUIZ = PREFIX + "quiz";
    private static final String VALUE = PREFIX + "value";
    private static final String CLAIM = PREFIX + "claim";
    private static final String NAME = "name";
    private static final String STATE = "state";
    private static final String WIDE = "wide";
    private static final String PRINT = "print";

    /** Directives that draw no figure of their own. */
    private static final List<String> OTHERS = List.of(STILL, ReaderRecord.DIRECTIVE);

    private static final List<String> OPTIONS = List.of(NAME, STATE, WIDE, PRINT);
    private static final List<String> STILL_OPTIONS = List.of(NAME, WIDE);

    private final Language language;
    private final FigureStage stage;
    private final Figures figures = new Figures();
    private final Numbers numbers;
    private int drawn;
    private final Set<String> liveKinds = new TreeSet<>();
    private boolean record;
    private @Nullable Illustration illustration;

    LessonFigures(String file, Language language, Memory memory, Diagnostics diagnostics) {
        this.language = language;
        stage =
                new FigureStage(
                        file,
                        new Words(language.figureWords()::get),
                        language::say,
                        memory,
                        diagnostics);
        numbers = new Numbers(file, figures, diagnostics);
    }

    /** Returns how many there are. */
    int count() {
        return drawn;
    }

    /** Returns the kinds of those that answer the reader. */
    Set<String> liveKinds() {
        return Set.copyOf(liveKinds);
    }

    /** Returns whether what the reader does in them is listed. */
    boolean hasRecord() {
        return record;
    }

    /** Returns the drawing that stands for all of them, or null where none is drawn. */
    @Nullable Illustration illustration() {
        return illustration;
    }

    @Override
    public Collection<String> names() {
        Stream<String> kinds = Widgets.ALL.stream().map(WidgetKind::name).map(PREFIX::concat);
        return Stream.concat(kinds, Stream.of(STILL, ReaderRecord.DIRECTIVE)).toList();
    }

    @Override
    public String number(String name) {
        return switch (name) {
            case QUIZ -> "number.quiz";
            case PREDICTION, ReaderRecord.DIRECTIVE -> "";
            default -> "number.figure";
        };
    }

    @Override
    public void announce(Directive directive) {
        if (!OTHERS.contains(directive.name())) {
            figures.add(directive.label(), directive.position(), read(directive));
        }
    }

    private @Nullable Figure read(Directive directive) {
        Optional<SourceText> state = directive.option(STATE).map(Directive.Option::value);
        return stage.read(
                directive.name().substring(PREFIX.length()),
                directive.position(),
                directive.body().text(),
                (line, column) -> place(directive.body(), line, column),
                state.map(SourceText::text).orElse(null),
                offset -> state.map(text -> text.positionAt(offset)).orElse(directive.position()));
    }

    @Override
    public String render(Directive directive, DirectiveContext context) {
        if (directive.name().equals(ReaderRecord.DIRECTIVE)) {
            return record(directive, context);
        }
        drawn++;
        if (directive.name().equals(STILL)) {
            checkOptions(directive, STILL_OPTIONS, context);
            SourceText argument = directive.argument();
            Drawing still = numbers.still(argument.text(), argument::positionAt);
            return still == null ? "" : html(still, directive, directive.body(), context);
        }
        checkOptions(directive, OPTIONS, context);
        if (!figures.isKnown(directive.position())) {
            // It stands in the body of another directive, which only that one knows for Markdown.
            announce(directive);
        }
        Figure figure = figures.at(directive.position());
        if (figure == null) {
            return "";
        }
        if (figure.isLive()) {
            liveKinds.add(figure.kind());
        }
        Drawing drawing = figure.draw();
        if (drawing.isQuestion()) {
            checkQuestion(directive, context);
        }
        String paper =
                directive
                        .option(PRINT)
                        .map(Directive.Option::value)
                        .map(state -> stage.onPaper(figure, state.text(), state::positionAt))
                        .orElse("");
        return html(drawing.onPaper(paper), directive, directive.argument(), context);
    }

    private String record(Directive directive, DirectiveContext context) {
        checkOptions(directive, List.of(NAME), context);
        if (!directive.body().isBlank()) {
            context.report(
                    Mistake.RECORD_WITH_PARAMETERS,
                    directive.body().start(),
                    "a record takes no parameters",
                    "nothing but a caption and ':name: LABEL'",
                    "");
        }
        record = true;
        return new ReaderRecord(language::say)
                .html(directive.label(), context.inline(directive.argument()));
    }

    private String html(
            Drawing drawing, Directive directive, SourceText caption, DirectiveContext context) {
        illustration = Illustration.better(illustration, drawing.body());
        String number =
                "<span class=\"figure-number\">" + number(directive.name(), context) + "</span>";
        if (caption.text().isBlank() && !drawing.isQuestion()) {
            context.report(
                    Mistake.NO_CAPTION,
                    directive.position(),
                    "a figure without a caption",
                    "after the braces, what it shows and what to do with it",
                    "");
        }
        return drawing.html(
                directive.label(),
                directive.option(WIDE).isPresent() ? "lab wide" : "lab",
                number + context.inline(caption));
    }

    private String number(String name, DirectiveContext context) {
        return name.equals(PREDICTION) ? language.say("prediction-title") : context.number();
    }

    private static void checkQuestion(Directive directive, DirectiveContext context) {
        if (directive.argument().text().isEmpty()) {
            context.report(
                    Mistake.QUESTION_WITHOUT_WORDS,
                    directive.position(),
                    "a question without words",
                    "the question after '{" + directive.name() + "}'",
                    "");
        }
        if (directive.option(NAME).isEmpty()) {
            context.report(
                    Mistake.QUESTION_WITHOUT_NAME,
                    directive.position(),
                    "a question without a name",
                    "a line ':name: LABEL'",
                    "What a reader answered is kept under the name.");
        }
    }

    private static void checkOptions(
            Directive directive, List<String> known, DirectiveContext context) {
        for (Directive.Option option : directive.options()) {
            if (!known.contains(option.name())) {
                context.report(
                        Mistake.UNKNOWN_OPTION,
                        option.position(),
                        "unknown option '" + option.name() + "'",
                        String.join(", ", known),
                        Nearest.hint(option.name(), known));
            }
        }
    }

    private static Position place(SourceText body, int line, int column) {
        List<SourceText> lines = body.lines();
        if (line >= lines.size()) {
            return body.positionAt(body.text().length());
        }
        String text = lines.get(line).text();
        int offset =
                text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
        return lines.get(line).positionAt(offset);
    }

    /** Returns a cited number as inline HTML, after reporting what is wrong with it. */
    String value(SourceText text) {
        return numbers.value(text.text(), text::positionAt);
    }

    /** Returns the roles that speak of the figures. */
    RolePort roles() {
        return new RolePort() {
            @Override
            public Collection<String> names() {
                return List.of(VALUE, CLAIM);
            }

            @Override
            public String render(String name, SourceText text) {
                return name.equals(VALUE)
                        ? value(text)
                        : numbers.claim(text.text(), text::positionAt);
            }
        };
    }
}
