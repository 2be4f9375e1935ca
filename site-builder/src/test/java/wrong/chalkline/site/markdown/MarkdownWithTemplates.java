package wrong.chalkline.site.markdown;

import org.thymeleaf.ITemplateEngine;
import wrong.chalkline.site.page.PageWithMarkdown;

/** A stage that knows another, and its library. */
public interface MarkdownWithTemplates {
    PageWithMarkdown page(ITemplateEngine templates);
}
