package org.chalkline.site.lesson;

import java.util.List;
import java.util.Optional;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.figure.Drawing;
import org.chalkline.site.figure.Figure;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a kind, with its caption after the name and its parameters in the body or in a file.
 */
record DrawnDirective(WidgetKind kind) implements FigureDirective {

    private static final String PREFIX = "lab:";
    private static final String NUMBER = "number.";
    private static final String TITLE = "-title";
    private static final String STATE = "state";
    private static final String PRINT = "print";
    private static final String ANSWER = "answer";

    @Override
    public String name() {
        return PREFIX + kind.name();
    }

    @Override
    public String number() {
        return kind.countedAs().isEmpty() ? "" : NUMBER + kind.countedAs();
    }

    @Override
    public String captionKey() {
        return kind.countedAs().isEmpty() ? kind.name() + TITLE : number();
    }

    @Override
    public List<String> options() {
        return List.of(NAME, STATE, WIDE, AFTER, PRINT, ANSWER, SOURCE);
    }

    @Override
    public void announce(Directive directive, LessonFigures figures) {
        figures.announce(kind, directive, state(directive));
    }

    @Override
    public String html(Directive directive, DirectiveContext context, LessonFigures figures) {
        Figure figure = figures.figure(kind, directive, state(directive));
        if (figure == null) {
            return "";
        }
        Drawing drawing = figure.draw();
        if (drawing.isQuestion()) {
            check(directive, context);
        }
        String paper =
                onPaper(figure, directive.option(ANSWER), "paper-answer", figures)
                        + onPaper(figure, directive.option(PRINT), "on-paper", figures);
        Drawing explained = drawing.onPaper(paper).explained(figures.signs(figure));
        Drawing covered =
                directive
                        .option(AFTER)
                        .map(name -> figures.after(explained, name.value(), context))
                        .orElse(explained);
        return figures.html(this, covered, directive, directive.argument(), context);
    }

    private static String onPaper(
            Figure figure,
            Optional<Directive.Option> state,
            String cssClass,
            LessonFigures figures) {
        return state.map(each -> figures.onPaper(figure, each.value(), cssClass)).orElse("");
    }

    private static @Nullable SourceText state(Directive directive) {
        return directive.option(STATE).map(Directive.Option::value).orElse(null);
    }

    private static void check(Directive question, DirectiveContext context) {
        if (question.argument().text().isEmpty()) {
            context.report(
                    Mistake.QUESTION_WITHOUT_WORDS,
                    question.position(),
                    Text.of("a question without words"),
                    Text.of("the question after '{0}'", "{" + question.name() + "}"));
        }
        if (question.option(NAME).isEmpty()) {
            context.report(
                    Mistake.QUESTION_WITHOUT_NAME,
                    question.position(),
                    Text.of("a question without a name"),
                    Text.of("a line ':name: LABEL'"),
                    Text.of("What a reader answered is kept under the name."));
        }
    }
}
