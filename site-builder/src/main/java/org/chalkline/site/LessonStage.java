package org.chalkline.site;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.Drawing;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.highlight.PrismHighlighter;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.CodePort;
import org.chalkline.site.markdown.Directive;
import org.chalkline.site.markdown.DirectiveContext;
import org.chalkline.site.markdown.DirectivePort;
import org.chalkline.site.markdown.Heading;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.markdown.LessonPorts;
import org.chalkline.site.markdown.LessonSource;
import org.chalkline.site.markdown.MathPort;
import org.chalkline.site.markdown.RenderedLesson;
import org.chalkline.site.markdown.SourceText;
import org.chalkline.site.math.KatexTypesetter;
import org.chalkline.site.math.Typeset;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.chalkline.widget.WidgetKind;
import org.chalkline.widget.Words;
import org.jspecify.annotations.Nullable;

/** Renders one lesson: joins the Markdown stage to those that draw, typeset and highlight. */
final class LessonStage {

    private static final String PREFIX = "lab:";
    private static final String NAME = "name";
    private static final String STATE = "state";
    private static final String WIDE = "wide";
    private static final List<String> OPTIONS = List.of(NAME, STATE, WIDE);

    private final LessonParser parser;
    private final LessonFile file;
    private final ContentFolder folder;
    private final KatexTypesetter math;
    private final PrismHighlighter code;
    private final FigureStage figureStage;
    private final Diagnostics diagnostics;
    private final NavigableMap<String, String> rules = new TreeMap<>();
    private int figures;
    private int quizzes;
    private int formulas;
    private boolean live;

    LessonStage(
            LessonParser parser,
            LessonFile file,
            ContentFolder folder,
            KatexTypesetter math,
            PrismHighlighter code,
            Diagnostics diagnostics) {
        this.parser = parser;
        this.file = file;
        this.folder = folder;
        this.math = math;
        this.code = code;
        this.diagnostics = diagnostics;
        figureStage =
                new FigureStage(
                        file.path(), new Words(file.language().figureWords()::get), diagnostics);
    }

    Rendered render() {
        LessonPorts ports =
                new LessonPorts(
                        this::typeset,
                        new Code(),
                        new Figures(),
                        new LessonLinks(file, folder),
                        file.language()::say);
        RenderedLesson lesson =
                parser.parse(
                        new LessonSource(file.path(), file.body(), file.bodyLine()),
                        ports,
                        diagnostics);
        Heading heading = lesson.title();
        String title = file.title();
        if (title.isEmpty() && heading == null) {
            diagnostics.error(
                    file.path(),
                    Position.START,
                    "a lesson without a title",
                    "'title:' in its front matter, or a first line '# Title'",
                    "");
        }
        String own = heading == null ? "" : heading.text();
        return new Rendered(
                file,
                lesson,
                title.isEmpty() ? own : title,
                heading == null ? escape(title) : heading.html(),
                figures,
                formulas,
                rules,
                live);
    }

    private @Nullable String typeset(String tex, boolean display, MathPort.Objection objection) {
        formulas++;
        Typeset result = math.typeset(tex, display);
        if (result instanceof Typeset.Failure failure) {
            objection.at(failure.offset(), failure.message());
            return null;
        }
        Typeset.Formula formula = (Typeset.Formula) result;
        rules.putAll(formula.rules());
        return formula.html();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private final class Code implements CodePort {

        @Override
        public boolean knows(String language) {
            return code.knows(language);
        }

        @Override
        public Collection<String> languages() {
            return code.languages();
        }

        @Override
        public String highlight(String text, String language) {
            return code.highlight(text, language);
        }
    }

    /**
     * Figures are numbered in the order in which they stand, and so are the questions of quizzes.
     */
    private final class Figures implements DirectivePort {

        @Override
        public Collection<String> names() {
            return Widgets.ALL.stream().map(WidgetKind::name).map(PREFIX::concat).toList();
        }

        @Override
        public String render(Directive directive, DirectiveContext context) {
            for (Directive.Option option : directive.options()) {
                if (!OPTIONS.contains(option.name())) {
                    context.error(
                            option.position(),
                            "unknown option '" + option.name() + "'",
                            String.join(", ", OPTIONS),
                            Nearest.hint(option.name(), OPTIONS));
                }
            }
            Optional<SourceText> state = directive.option(STATE).map(Directive.Option::value);
            Drawing drawing =
                    figureStage.draw(
                            directive.name().substring(PREFIX.length()),
                            directive.position(),
                            directive.body().text(),
                            (line, column) -> place(directive.body(), line, column),
                            state.map(SourceText::text).orElse(null),
                            state.map(SourceText::start).orElse(directive.position()));
            if (drawing == null) {
                return "";
            }
            live |= !drawing.params().isEmpty();
            if (drawing.isQuestion()) {
                checkQuestion(directive, context);
            }
            String number = "<span class=\"figure-number\">" + number(drawing) + "</span>";
            return drawing.html(
                    directive.option(NAME).map(option -> option.value().text()).orElse(""),
                    directive.option(WIDE).isPresent() ? "lab wide" : "lab",
                    number + context.inline(directive.argument()));
        }

        private void checkQuestion(Directive directive, DirectiveContext context) {
            if (directive.argument().text().isEmpty()) {
                context.error(
                        directive.position(),
                        "a question without words",
                        "the question after '{" + directive.name() + "}'",
                        "");
            }
            if (directive.option(NAME).isEmpty()) {
                context.error(
                        directive.position(),
                        "a question without a name",
                        "a line ':name: LABEL'",
                        "What a reader answered is kept under the name.");
            }
        }

        private String number(Drawing drawing) {
            Language language = file.language();
            if (!drawing.isQuestion()) {
                figures++;
                return language.say("figure-number", Integer.toString(figures));
            }
            if (drawing.kind().equals("prediction")) {
                return language.say("prediction-title");
            }
            quizzes++;
            return language.say("quiz-number", Integer.toString(quizzes));
        }

        private Position place(SourceText body, int line, int column) {
            List<SourceText> lines = body.lines();
            if (line >= lines.size()) {
                return body.positionAt(body.text().length());
            }
            String text = lines.get(line).text();
            int offset =
                    text.offsetByCodePoints(
                            0, Math.min(column, text.codePointCount(0, text.length())));
            return lines.get(line).positionAt(offset);
        }
    }
}
