package org.chalkline.site.page;

import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** A template that a site has of its own cannot be filled. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final transient Position position;
    private final transient Text text;

    TemplateException(String template, TemplateProcessingException problem) {
        this(
                template,
                text(problem),
                problem.hasLineAndCol()
                        ? new Position(problem.getLine(), problem.getCol())
                        : Position.START,
                problem);
    }

    TemplateException(String template, Text text) {
        this(template, text, Position.START, null);
    }

    private TemplateException(
            String template, Text text, Position position, @Nullable Throwable cause) {
        super(text.toString(), cause);
        this.template = template;
        this.text = text;
        this.position = position;
    }

    /** Thymeleaf says the place at the end, too. */
    private static Text text(TemplateProcessingException problem) {
        if (problem instanceof TemplateProblem ours) {
            return ours.text();
        }
        String message = String.valueOf(problem.getMessage());
        int place = message.lastIndexOf(" (template:");
        return Text.verbatim(place < 0 ? message : message.substring(0, place));
    }

    /** Returns what is wrong. */
    public Text text() {
        return text;
    }

    /** Returns the name of the template. */
    public String template() {
        return template;
    }

    /** Returns where in it the problem is. */
    public Position position() {
        return position;
    }
}
