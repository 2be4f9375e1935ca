package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chalkline.figure.Markup;
import org.chalkline.param.Typesetter;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.LessonHtml;
import org.chalkline.site.markdown.LessonRenderer;
import org.chalkline.site.markdown.port.CodePort;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.MathPort;
import org.chalkline.site.markdown.port.SchemaPort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.math.Typeset;
import org.chalkline.site.schema.SchemaTables;
import org.chalkline.site.schema.Schemas;
import org.chalkline.site.search.PageText;
import org.chalkline.site.source.LessonFile;
import org.chalkline.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Renders one lesson: joins the Markdown stage to those that draw, typeset and highlight, then
 * reads from the tree of the HTML what the page and the search need to know of it.
 */
final class LessonRendering {

    /** What goes to the end on paper; a link with a class leads to a place in the page. */
    private static final Evaluator ARRANGED =
            Selector.evaluatorOf(
                    "details.solution, .widget.question, .paper-answer, .control, a[href]:not([class])");

    private final NumberedLesson lesson;
    private final LessonFile file;
    private final LessonCitations citations;
    private final FilePort files;
    private final Tools tools;
    private final LessonFigures figures;
    private final Faults faults;
    private final Diagnostics diagnostics;
    private final NavigableMap<String, String> rules = new TreeMap<>();
    private int formulas;

    private LessonRendering(
            NumberedLesson lesson,
            List<Language> languages,
            LessonCitations citations,
            FilePort files,
            Tools tools,
            Faults faults) {
        this.lesson = lesson;
        this.citations = citations;
        this.files = files;
        this.tools = tools;
        this.faults = faults;
        diagnostics = faults.diagnostics();
        file = lesson.file();
        figures =
                new LessonFigures(
                        file.path(),
                        file.language(),
                        languages,
                        tools.memory(),
<<<<<<< HEAD
                        new LessonTables(file.path(), lesson.tree(), files, diagnostics),
                        files,
=======
                        this::typesetOfFigure,
                        new LessonTables(file.path(), lesson.tree(), included, diagnostics),
                        included,
>>>>>>> fa972d9236cd88f28cc372c36644c4f63d9778b7
                        diagnostics);
    }

    /**
     * Renders a lesson; what is wrong with it is reported.
     *
     * @param languages those of the site
     * @param citations the works that it may cite
     * @param files what it may include
     * @param faults what is wrong with it so far
     */
    static RenderedLesson render(
            NumberedLesson lesson,
            List<Language> languages,
            LessonCitations citations,
            FilePort files,
            Tools tools,
            Faults faults) {
        return new LessonRendering(lesson, languages, citations, files, tools, faults).render();
    }

    private RenderedLesson render() {
        LessonHtml written =
                LessonRenderer.render(
                        tools.parser(), lesson.tree(), lesson.starts(), ports(), diagnostics);
        LessonHtml html = file.title().isEmpty() ? written.titled() : written;
        RenderedLesson.Title title = title(html.title());
        Element tree = tree(html.html());
        List<PageText.Section> sections = PageText.sections(tree);
        return new RenderedLesson(
                file,
                title,
                new RenderedLesson.Content(
                        html.html(), html.headings(), sections, tree.selectFirst(ARRANGED) != null),
                Length.of(tree, sections),
                figures.shown(),
                formulas(title.html(), tree));
    }

    private static Element tree(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    private LessonPorts ports() {
        return new LessonPorts(
                this::typeset,
                new Code(),
                figures,
                figures.roles(),
                lesson.links(),
                files,
                citations,
                new SchemaRows(),
                file.language()::say,
                faults,
                file.language().tag());
    }

    private RenderedLesson.Title title(@Nullable Heading heading) {
        String title = file.title();
        if (heading != null) {
            return new RenderedLesson.Title(
                    title.isEmpty() ? heading.text() : title,
                    heading.html(),
                    heading.id().isEmpty() ? null : heading.id());
        }
        if (title.isEmpty()) {
            title = file.path().replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
            diagnostics.report(
                    Mistake.NO_TITLE,
                    file.path(),
                    Position.START,
                    Text.of("a lesson without a title is called '{0}'", title),
                    Text.of("'title:' in its front matter, or a heading"));
        }
        return new RenderedLesson.Title(title, Html.escape(title), null);
    }

    private Formulas formulas(String title, Element tree) {
        return formulas == 0
                ? Formulas.NONE
                : new Formulas(formulas, rules, tools.fontUse().characters(tree(title), tree));
    }

    private @Nullable String typeset(
            SourceText tex, boolean display, MathPort.Objection objection) {
        LiveFormula live =
                new LiveFormula(tex.text(), (start, end) -> figures.value(tex.part(start, end)));
        return typeset(live, display, objection);
    }

    private Typesetter.@Nullable Typeset typesetOfFigure(
            String tex, Typesetter.Numbers numbers, Typesetter.Objection objection) {
        LiveFormula live =
                new LiveFormula(tex, (start, end) -> Markup.of(numbers.number(start, end)));
        String html = typeset(live, true, objection::at);
        return html == null ? null : FigureFormula.of(html);
    }

    private @Nullable String typeset(
            LiveFormula live, boolean display, MathPort.Objection objection) {
        formulas++;
        Typeset result = tools.math().typeset(live.tex(), display);
        if (result instanceof Typeset.Failure failure) {
            objection.at(live.originalOffset(failure.offset()), failure.text());
            return null;
        }
        Typeset.Formula formula = (Typeset.Formula) result;
        rules.putAll(formula.rules());
        return live.fill(formula.html());
    }

    private final class Code implements CodePort {

        @Override
        public boolean knows(String language) {
            return tools.code().knows(language);
        }

        @Override
        public Collection<String> languages() {
            return tools.code().languages();
        }

        @Override
        public String highlight(String text, String language) {
            return tools.code().highlight(text, language);
        }
    }

    private final class SchemaRows implements SchemaPort {

        @Override
        public Collection<String> names() {
            return Schemas.tables();
        }

        @Override
        public String rows(String name) {
            return new SchemaTables(file.language()).rows(name);
        }
    }
}
