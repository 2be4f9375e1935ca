package org.chalkline.site.page;

import org.chalkline.text.Text;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** An expression in a template that cannot be evaluated; Thymeleaf adds where it stands. */
final class TemplateProblem extends TemplateProcessingException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    TemplateProblem(Text text) {
        super(text.toString());
        this.text = text;
    }

    Text text() {
        return text;
    }
}
