package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.text.Text;

/** The list of what the reader did in the figures, with the author's own words after the name. */
final class RecordDirective implements FigureDirective {

    @Override
    public String name() {
        return "lab:record";
    }

    @Override
    public String number() {
        return "";
    }

    @Override
    public List<String> options() {
        return List.of(NAME);
    }

    @Override
    public String html(Directive directive, DirectiveContext context, LessonFigures figures) {
        if (!directive.body().isBlank()) {
            context.report(
                    Mistake.RECORD_WITH_PARAMETERS,
                    directive.body().start(),
                    Text.of("a record takes no parameters"),
                    Text.of("nothing but a caption and ':name: LABEL'"));
        }
        return figures.record(directive.label(), context.inline(directive.argument()));
    }
}
