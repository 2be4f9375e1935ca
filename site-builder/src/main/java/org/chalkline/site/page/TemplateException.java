package org.chalkline.site.page;

import org.chalkline.site.diagnostic.Position;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** A template that a site has of its own cannot be filled. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String template;
    private final transient Position position;

    TemplateException(String template, TemplateProcessingException problem) {
        super(message(problem), problem);
        this.template = template;
        boolean known = problem.hasLineAndCol();
        position = known ? new Position(problem.getLine(), problem.getCol()) : Position.START;
    }

    TemplateException(String template, String message) {
        super(message);
        this.template = template;
        position = Position.START;
    }

    /** Thymeleaf says the place at the end, too. */
    private static String message(TemplateProcessingException problem) {
        String message = String.valueOf(problem.getMessage());
        int place = message.lastIndexOf(" (template:");
        return place < 0 ? message : message.substring(0, place);
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
