package org.chalkline.site.lesson;

import java.util.List;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;

/** A directive that shows a figure, or what readers did in the figures. */
interface FigureDirective {

    String NAME = "name";
    String WIDE = "wide";
    String AFTER = "after";

    /** The file with its parameters, which lessons in several languages may share. */
    String SOURCE = "src";

    /** Returns its name, such as {@code lab:quiz}. */
    String name();

    /** Returns the key of the message that says its number, or an empty string. */
    String number();

    /** Returns the key of the message before its caption: that of its number, or a title. */
    default String captionKey() {
        return number();
    }

    /** Returns the names of the options that it takes. */
    List<String> options();

    /** Reads its figure, so that the text above may speak of it, too. */
    default void announce(Directive directive, LessonFigures figures) {}

    /** Returns what it shows as block HTML. */
    String html(Directive directive, DirectiveContext context, LessonFigures figures);
}
