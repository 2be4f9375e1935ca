package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.ParsedLesson;
import org.chalkline.site.markdown.RenderedLesson;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.markdown.port.CodePort;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.MathPort;
import org.chalkline.site.markdown.port.SchemaPort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.math.Typeset;
import org.chalkline.site.schema.SchemaTables;
import org.chalkline.site.schema.Schemas;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads one lesson, then renders it: joins the Markdown stage to those that draw, typeset and
 * highlight.
 */
final class LessonStage {

    private final LessonFile file;
    private final ContentFiles files;
    private final Tools tools;
    private final LessonFigures figures;
    private final Diagnostics diagnostics;
    private final ParsedLesson parsed;
    private final NavigableMap<String, String> rules = new TreeMap<>();
    private int formulas;

    LessonStage(
            LessonFile file,
            LinkPort links,
            ContentFiles files,
            CitationPort citations,
            Tools tools,
            Diagnostics diagnostics) {
        this.file = file;
        this.files = files;
        this.tools = tools;
        this.diagnostics = diagnostics;
        figures = new LessonFigures(file.path(), file.language(), tools.memory(), diagnostics);
        parsed =
                tools.parser()
                        .parse(
                                new LessonSource(file.path(), file.body(), file.bodyLine()),
                                new LessonPorts(
                                        this::typeset,
                                        new Code(),
                                        figures,
                                        figures.roles(),
                                        links,
                                        this::read,
                                        citations,
                                        new SchemaRows(),
                                        file.language()::say),
                                diagnostics);
    }

    LessonFile file() {
        return file;
    }

    /** The lesson as it was read, with what can be referred to. */
    ParsedLesson parsed() {
        return parsed;
    }

    Rendered render() {
        RenderedLesson lesson = parsed.render();
        Heading heading = lesson.title();
        String title = file.title();
        if (title.isEmpty() && heading == null) {
            diagnostics.report(
                    Mistake.NO_TITLE,
                    file.path(),
                    Position.START,
                    "a lesson without a title",
                    "'title:' in its front matter, or a first line '# Title'",
                    "");
        }
        String own = heading == null ? "" : heading.text();
        String titleHtml = heading == null ? Html.escape(title) : heading.html();
        return new Rendered(
                file,
                lesson,
                title.isEmpty() ? own : title,
                titleHtml,
                figures.count(),
                formulas(titleHtml + lesson.html()),
                figures.liveKinds(),
                figures.hasRecord(),
                figures.illustration());
    }

    private Formulas formulas(String html) {
        return formulas == 0
                ? Formulas.NONE
                : new Formulas(formulas, rules, tools.fontUse().characters(html));
    }

    private @Nullable LessonSource read(String path, Position place) {
        ContentFiles.TextFile found = files.read(path, file.path(), place);
        return found == null ? null : new LessonSource(found.path(), found.text(), 1);
    }

    private @Nullable String typeset(
            SourceText tex, boolean display, MathPort.Objection objection) {
        formulas++;
        LiveFormula live = new LiveFormula(tex, figures::value);
        Typeset result = tools.math().typeset(live.tex(), display);
        if (result instanceof Typeset.Failure failure) {
            objection.at(live.originalOffset(failure.offset()), failure.message());
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
            return Schemas.names();
        }

        @Override
        public String rows(String name) {
            return new SchemaTables(file.language()).rows(name);
        }
    }
}
