package org.chalkline.site.page;

import java.util.Map;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** Finds templates that a site has of its own. */
final class OwnTemplates extends AbstractConfigurableTemplateResolver {

    /** Before all others. */
    static final int ORDER = 1;

    private final Map<String, String> texts;

    OwnTemplates(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
        setOrder(ORDER);
        setTemplateMode(TemplateMode.HTML);
        setResolvablePatterns(texts.keySet());
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            String owner,
            String template,
            String name,
            String encoding,
            Map<String, Object> attributes) {
        return new StringTemplateResource(texts.getOrDefault(template, ""));
    }
}
