package org.chalkline.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of pages; may be used from many threads. */
public final class Templates {

    /** The templates that a site may have of its own. */
    public static final List<String> NAMES =
            List.of("lesson", "index", "search", "missing", "head", "header", "sidebar", "footer");

    private final TemplateEngine engine = new TemplateEngine();
    private final Map<String, String> own;

    /**
     * Reads the templates that come with the program, but for those that a site has of its own.
     *
     * @param own the texts of templates by their names, which are among {@link #NAMES}
     */
    public Templates(Map<String, String> own) {
        this.own = Map.copyOf(own);
        if (!own.isEmpty()) {
            engine.addTemplateResolver(new OwnTemplates(own));
        }
        ClassLoaderTemplateResolver usual =
                new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        usual.setOrder(OwnTemplates.ORDER + 1);
        usual.setPrefix("org/chalkline/site/page/");
        usual.setSuffix(".html");
        usual.setTemplateMode(TemplateMode.HTML);
        usual.setCharacterEncoding("UTF-8");
        engine.addTemplateResolver(usual);
    }

    /**
     * Returns the page of a lesson.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String lesson(LessonPage page) {
        return fill("lesson", page.shell().language().tag(), Map.of("page", page));
    }

    /**
     * Returns the page that lists lessons.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String index(IndexPage page) {
        return fill("index", page.shell().language().tag(), Map.of("page", page));
    }

    /**
     * Returns the page that searches.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String search(SearchPage page) {
        return fill("search", page.shell().language().tag(), Map.of("page", page));
    }

    /**
     * Returns the page for an address at which there is none; {@code sections} stay empty.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String missing(IndexPage page) {
        return fill("missing", page.shell().language().tag(), Map.of("page", page));
    }

    private String fill(String template, String language, Map<String, Object> values) {
        try {
            return engine.process(template, new Context(Locale.forLanguageTag(language), values));
        } catch (TemplateProcessingException problem) {
            String name = problem.getTemplateName();
            if (name == null || !own.containsKey(name)) {
                throw problem;
            }
            throw new TemplateException(name, problem);
        }
    }
}
