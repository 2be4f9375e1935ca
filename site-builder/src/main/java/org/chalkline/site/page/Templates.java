package org.chalkline.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of pages; may be used from many threads. */
public final class Templates {

    /** The templates that a site may have of its own. */
    public static final List<String> NAMES =
            List.of("lesson", "index", "search", "missing", "head", "header", "sidebar", "footer");

    /** Characters of a message of Thymeleaf's, which may hold a whole template. */
    private static final int LONGEST = 200;

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
        StandardDialect dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new PagePaths());
        engine.setDialect(dialect);
        engine.setMessageResolver(new PageWords());
        ClassLoaderTemplateResolver usual =
                new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        usual.setOrder(OwnTemplates.ORDER + 1);
        usual.setResolvablePatterns(Set.copyOf(NAMES));
        usual.setPrefix("org/chalkline/site/page/");
        usual.setSuffix(".html");
        usual.setTemplateMode(TemplateMode.HTML);
        usual.setCharacterEncoding("UTF-8");
        engine.addTemplateResolver(usual);
    }

    /** Returns the templates that a site has of its own, by their names. */
    public Map<String, String> own() {
        return own;
    }

    /**
     * Returns the page of a lesson.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String lesson(LessonPage page) {
        return fill("lesson", page.shell(), page);
    }

    /**
     * Returns the page that lists lessons.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String index(IndexPage page) {
        return fill("index", page.shell(), page);
    }

    /**
     * Returns the page that searches.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String search(SearchPage page) {
        return fill("search", page.shell(), page);
    }

    /**
     * Returns the page for an address at which there is none; {@code sections} stay empty.
     *
     * @throws TemplateException if a template of the site is wrong
     */
    public String missing(IndexPage page) {
        return fill("missing", page.shell(), page);
    }

    private String fill(String template, Shell shell, Object page) {
        Language language = shell.language();
        Map<String, Object> values = Map.of("page", page, PageWords.LANGUAGE, language);
        Locale locale = Locale.forLanguageTag(language.tag());
        try {
            return engine.process(template, new Context(locale, values));
        } catch (TemplateProcessingException problem) {
            throw blame(problem);
        } catch (StackOverflowError endless) {
            if (own.isEmpty()) {
                throw endless;
            }
            throw new TemplateException(
                    own.keySet().iterator().next(),
                    Text.of("templates insert one another without end"));
        }
    }

    /** Returns what is to be thrown: where it began in a template of the site, that is at fault. */
    private RuntimeException blame(TemplateProcessingException problem) {
        // A broken template of the site may fail in one of Chalkline's own.
        RuntimeException blamed =
                own.isEmpty()
                        ? problem
                        : new TemplateException(
                                own.keySet().iterator().next(), Text.verbatim(shortened(problem)));
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException inner
                    && inner.getTemplateName() != null
                    && own.containsKey(inner.getTemplateName())) {
                blamed = new TemplateException(inner.getTemplateName(), inner);
            }
        }
        return blamed;
    }

    private static String shortened(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        return message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
    }
}
