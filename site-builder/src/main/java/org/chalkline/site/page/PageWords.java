package org.chalkline.site.page;

import java.util.Arrays;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Finds the words for {@code #{…}} in templates: those of the page's language. */
final class PageWords extends AbstractMessageResolver {

    /** The name of the language among a template's values. */
    static final String LANGUAGE = "language";

    @Override
    public String resolveMessage(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        Language language = (Language) context.getVariable(LANGUAGE);
        String text = language.messages().get(key);
        if (text == null) {
            throw new TemplateProblem(Text.of("there are no words '{0}'", key));
        }
        if (parameters == null || parameters.length == 0) {
            return text;
        }
        return language.say(
                key, Arrays.stream(parameters).map(String::valueOf).toArray(String[]::new));
    }

    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context,
            @Nullable Class<?> origin,
            String key,
            Object @Nullable [] parameters) {
        return null;
    }
}
