package org.chalkline.site.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.base.Html;
import org.chalkline.site.citation.Library;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.markdown.LessonRenderer;
import org.chalkline.site.markdown.port.CodePort;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.SchemaPort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What holds of any content, for Jazzer to find some of which it does not: it is read and rendered,
 * or refused at its place, and no script of its comes into a page.
 *
 * <p>Other programs set formulas and colour code; here they are shown as they are. Time and memory
 * are for the one who runs this to bound.
 */
public final class FuzzedContent {

    /** Between a lesson and the configuration of its site. */
    static final String CONFIG = "\n=== site.yml ===\n";

    private static final Set<String> FILES = Set.of(".", "lesson.md", "site.yml");
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed", "base");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data");

    private static final LessonParser PARSER = new LessonParser(FigureDirectives.numbers());
    private static final Path FOLDER = folder();

    private FuzzedContent() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] content) {
        check(new String(content, StandardCharsets.UTF_8));
    }

    /**
     * Checks what holds.
     *
     * @throws AssertionError if it does not
     */
    static void check(String content) {
        int config = content.indexOf(CONFIG);
        String lesson = config < 0 ? content : content.substring(0, config + 1);
        String site = config < 0 ? "" : content.substring(config + CONFIG.length());
        Diagnostics diagnostics = new Diagnostics();
        try {
            Files.writeString(FOLDER.resolve("lesson.md"), lesson.replace('\ufffd', '?'));
            Files.writeString(FOLDER.resolve("site.yml"), site.replace('\ufffd', '?'));
            for (String html : render(diagnostics)) {
                checkPage(html);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Diagnostic diagnostic : diagnostics.list()) {
            checkPlace(diagnostic, diagnostic.file().equals("site.yml") ? site : lesson);
        }
    }

    private static List<String> render(Diagnostics diagnostics) throws IOException {
        ContentFolder folder = ContentFolder.read(FOLDER, diagnostics);
        ContentFiles files = new ContentFiles(FOLDER);
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        FilePort nothing = (path, place) -> null;
        List<ReadLesson> read = new ArrayList<>();
        for (LessonFile lesson : folder.lessons()) {
            LessonSource source = new LessonSource(lesson.path(), lesson.body(), lesson.bodyLine());
            read.add(new ReadLesson(lesson, PARSER.parse(source, nothing, diagnostics)));
        }
        List<String> pages = new ArrayList<>();
        for (NumberedLesson lesson : NumberedLesson.all(folder, read)) {
            LessonFile file = lesson.file();
            LessonFigures figures =
                    new LessonFigures(
                            file.path(),
                            file.language(),
                            folder.config().languages(),
                            Memory.NONE,
                            Typesetter.NONE,
                            DataPort.NONE,
                            nothing,
                            diagnostics);
            LessonPorts ports =
                    new LessonPorts(
                            (tex, display, objection) -> typeset(tex, figures),
                            new PlainCode(),
                            figures,
                            figures.roles(),
                            lesson.links(),
                            nothing,
                            new LessonCitations(
                                    library,
                                    folder.config(),
                                    file.language(),
                                    lesson.links()::mark),
                            new NoSchemas(),
                            file.language()::say,
                            place -> List.of(),
                            file.language().tag());
            pages.add(
                    LessonRenderer.render(
                                    PARSER, lesson.tree(), lesson.starts(), ports, diagnostics)
                            .html());
        }
        return pages;
    }

    private static String typeset(SourceText tex, LessonFigures figures) {
        LiveFormula live =
                new LiveFormula(tex.text(), (start, end) -> figures.value(tex.part(start, end)));
        return live.fill(Html.escape(live.tex()));
    }

    /** Checks that nothing in a page runs. */
    static void checkPage(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
            String name = element.normalName();
            boolean isData =
                    name.equals("script") && element.attr("type").equals("application/json");
            require(!ACTIVE.contains(name) || isData, "an element that runs", element);
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                require(!key.startsWith("on"), "an event handler", element);
                String value =
                        attribute
                                .getValue()
                                .replaceAll("[\\s\\p{Cntrl}]", "")
                                .toLowerCase(Locale.ROOT);
                boolean runs = value.startsWith("javascript:") || value.startsWith("vbscript:");
                require(!(ADDRESSES.contains(key) && runs), "an address that runs", element);
            }
        }
    }

    private static void checkPlace(Diagnostic diagnostic, String text) {
        long lines = text.lines().count() + 1;
        require(FILES.contains(diagnostic.file()), "a place in no file", diagnostic);
        require(diagnostic.position().line() >= 1, "a line before the first", diagnostic);
        require(diagnostic.position().line() <= lines, "a line after the last", diagnostic);
        require(diagnostic.position().column() >= 1, "a column before the first", diagnostic);
    }

    private static void require(boolean holds, String what, Object where) {
        if (!holds) {
            throw new AssertionError(what + ": " + where);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzzed");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows code as it is. */
    private static final class PlainCode implements CodePort {

        @Override
        public boolean knows(String language) {
            return languages().contains(language);
        }

        @Override
        public Collection<String> languages() {
            return List.of("python", "markdown");
        }

        @Override
        public String highlight(String code, String language) {
            return Html.escape(code);
        }
    }

    /** No schema, so that every name of one is unknown. */
    private static final class NoSchemas implements SchemaPort {

        @Override
        public Collection<String> names() {
            return List.of();
        }

        @Override
        public String rows(String name) {
            throw new IllegalArgumentException(name);
        }
    }
}
