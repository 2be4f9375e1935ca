package org.chalkline.site.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.site.base.Cache;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.highlight.PrismHighlighter;
import org.chalkline.site.lesson.FigureDirectives;
import org.chalkline.site.lesson.LessonMemory;
import org.chalkline.site.lesson.Lessons;
import org.chalkline.site.lesson.OwnDirectives;
import org.chalkline.site.lesson.Progress;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.lesson.Tools;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.math.FontUse;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.KatexTypesetter;
import org.chalkline.site.output.Format;
import org.chalkline.site.output.SiteFormat;
import org.chalkline.site.publish.PageMemory;
import org.chalkline.site.publish.Published;
import org.chalkline.site.publish.Publisher;
import org.chalkline.site.script.ScriptRuntime;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;
import org.jspecify.annotations.Nullable;

/**
 * The way of lessons: source → markdown, with figures drawn and formulas and code typeset → page →
 * site. {@link Lessons} renders all lessons of a content folder, {@link Publisher} makes the site
 * of them. One that builds again makes only what changed.
 */
public final class Pipeline {

    private final Cache cache;
    private final SiteFormat format;
    private final @Nullable String address;
    private final boolean offline;
    private final Translation language;
    private final LessonParser parser = new LessonParser(FigureDirectives.numbers());
    private final KatexAssets katex = new KatexAssets();
    private final FontUse fontUse = katex.fontUse();
    private final ScriptRuntime scripts = new ScriptRuntime();
    private final PrismHighlighter highlighter;
    private final CachedMemory findings;
    private final LessonMemory memory = new LessonMemory();
    private final PageMemory pages = new PageMemory();

    /** Builds sites for hosts. */
    public Pipeline(Cache cache) {
        this(cache, Format.DIRECTORY.form(), null, true, Translation.ENGLISH);
    }

    /**
     * Builds sites with what their form calls for.
     *
     * @param address where readers will find the site: nowhere if empty, as its configuration says
     *     if null
     * @param offline whether readers' browsers may keep the site, if it has a host and an address
     * @param language that in which pages say what is wrong with them, if that is let pass
     */
    public Pipeline(
            Cache cache,
            SiteFormat format,
            @Nullable String address,
            boolean offline,
            Translation language) {
        this.cache = cache;
        this.format = format;
        this.address = address;
        this.offline = offline;
        this.language = language;
        highlighter = new PrismHighlighter(scripts, cache);
        findings = new CachedMemory(cache, ProgramFingerprint.get());
    }

    /** As {@link #build(Path, Diagnostics, Progress)}, in silence. */
    public Published build(Path content, Diagnostics diagnostics) throws IOException {
        return build(content, diagnostics, (lesson, number, count) -> {});
    }

    /**
     * Builds a site in memory.
     *
     * @throws IOException if the content folder cannot be read
     */
    public Published build(Path content, Diagnostics diagnostics, Progress progress)
            throws IOException {
        ContentFolder read = ContentFolder.read(content, diagnostics);
        ContentFolder folder = address == null ? read : read.at(address);
        ContentFiles files = new ContentFiles(content);
        Tools tools =
                new Tools(
                        OwnDirectives.parser(parser, folder.config(), diagnostics),
                        new KatexTypesetter(scripts, cache, folder.config().macros()),
                        highlighter,
                        fontUse,
                        findings,
                        language);
        List<RenderedLesson> lessons =
                Lessons.render(folder, files, tools, memory, progress, diagnostics);
        return new Publisher(folder, format, offline, katex, cache, pages, diagnostics)
                .publish(lessons, files);
    }
}
