package org.chalkline.site.page;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of pages; may be used from many threads. */
public final class Templates {

    private final TemplateEngine engine = new TemplateEngine();

    /** Reads the templates that come with the program. */
    public Templates() {
        ClassLoaderTemplateResolver resolver =
                new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("org/chalkline/site/page/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** Returns the page of a lesson. */
    public String lesson(LessonPage page) {
        return fill("lesson", page.shell().language().tag(), Map.of("page", page));
    }

    /** Returns the page that lists lessons. */
    public String index(IndexPage page) {
        return fill("index", page.shell().language().tag(), Map.of("page", page));
    }

    private String fill(String template, String language, Map<String, Object> values) {
        return engine.process(template, new Context(Locale.forLanguageTag(language), values));
    }
}
