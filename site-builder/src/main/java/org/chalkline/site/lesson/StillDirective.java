package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.site.figure.Drawing;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.MessagePort;

/** A figure once more, in a state that stays: its name and state, with the caption in the body. */
final class StillDirective implements FigureDirective {

    @Override
    public String name() {
        return "lab:still";
    }

    @Override
    public String number() {
        return MessagePort.FIGURE;
    }

    @Override
    public List<String> options() {
        return List.of(NAME, WIDE);
    }

    @Override
    public String html(Directive directive, DirectiveContext context, LessonFigures figures) {
        Drawing still = figures.still(directive.argument());
        return still == null ? "" : figures.html(this, still, directive, directive.body(), context);
    }
}
