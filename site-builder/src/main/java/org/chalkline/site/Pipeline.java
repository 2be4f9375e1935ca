package org.chalkline.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.citation.Library;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.highlight.PrismHighlighter;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.markdown.LessonTargets;
import org.chalkline.site.math.FontUse;
import org.chalkline.site.math.InlineStyles;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.KatexTypesetter;
import org.chalkline.site.output.Format;
import org.chalkline.site.output.SiteFiles;
import org.chalkline.site.page.TemplateException;
import org.chalkline.site.script.Cache;
import org.chalkline.site.script.ScriptRuntime;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.chalkline.site.source.SiteConfig;
import org.jspecify.annotations.Nullable;

/**
 * The way of lessons: source → markdown, with figures drawn and formulas and code typeset → page →
 * site. The stages meet here and nowhere else.
 */
final class Pipeline {

    private final Cache cache;
    private final Format format;
    private final @Nullable String address;
    private final boolean offline;
    private final LessonParser parser = new LessonParser();
    private final KatexAssets katex = new KatexAssets();
    private final FontUse fontUse = katex.fontUse();

    /** Builds sites for hosts. */
    Pipeline(Cache cache) {
        this(cache, Format.DIRECTORY, null, true);
    }

    /**
     * Builds sites with what their form calls for.
     *
     * @param address where readers will find the site: nowhere if empty, as its configuration says
     *     if null
     * @param offline whether readers' browsers may keep the site, if it has a host and an address
     */
    Pipeline(Cache cache, Format format, @Nullable String address, boolean offline) {
        this.cache = cache;
        this.format = format;
        this.address = address;
        this.offline = offline;
    }

    /**
     * A built site.
     *
     * @param files not to be used where the diagnostics have errors
     * @param lessons the paths of their pages
     * @param style the path of the style sheet of every page
     */
    record Built(SiteFiles files, Summary summary, List<String> lessons, String style) {}

    /** Is told which lesson comes next. */
    @FunctionalInterface
    interface Progress {

        /** Lesson {@code number} of {@code count}, from 1, is about to be rendered. */
        void at(String lesson, int number, int count);
    }

    /** As {@link #build(Path, Diagnostics, Progress)}, in silence. */
    Built build(Path content, Diagnostics diagnostics) throws IOException {
        return build(content, diagnostics, (lesson, number, count) -> {});
    }

    /**
     * Builds a site in memory.
     *
     * @throws IOException if the content folder cannot be read
     */
    Built build(Path content, Diagnostics diagnostics, Progress progress) throws IOException {
        ContentFolder read = ContentFolder.read(content, diagnostics);
        ContentFolder folder = address == null ? read : read.at(address);
        ContentFiles files = new ContentFiles(content, diagnostics);
        String icon = SiteIcon.svg(folder.config(), files, diagnostics);
        Library library = LessonCitations.library(folder.config(), files, diagnostics);
        try (ScriptRuntime runtime = new ScriptRuntime()) {
            LessonStage.Tools tools =
                    new LessonStage.Tools(
                            new KatexTypesetter(runtime, cache, folder.config().macros()),
                            new PrismHighlighter(runtime, cache),
                            fontUse,
                            new CachedMemory(cache, ProgramFingerprint.get()));
            // Lessons refer to one another, so all are read before the first is rendered.
            List<LessonStage> stages = new ArrayList<>();
            Map<LessonFile, LessonTargets> targets = new HashMap<>();
            for (LessonFile lesson : folder.lessons()) {
                LessonLinks links = new LessonLinks(lesson, folder, targets);
                LessonCitations citations =
                        new LessonCitations(library, folder.config(), lesson.language());
                stages.add(
                        new LessonStage(
                                parser, lesson, links, files, citations, tools, diagnostics));
            }
            LessonNumbers.assign(folder, stages);
            stages.forEach(stage -> targets.put(stage.file(), stage.parsed().targets()));
            List<Rendered> lessons = new ArrayList<>();
            for (LessonStage stage : stages) {
                progress.at(stage.file().path(), lessons.size() + 1, stages.size());
                lessons.add(stage.render());
            }
            return assemble(folder, lessons, icon, diagnostics);
        } catch (TemplateException problem) {
            diagnostics.report(
                    Mistake.BROKEN_TEMPLATE,
                    Theme.file(problem.template()),
                    problem.position(),
                    String.valueOf(problem.getMessage()),
                    "",
                    "");
            return new Built(new SiteFiles(), Summary.NOTHING, List.of(), "");
        }
    }

    private static Set<String> figureScripts(List<Rendered> lessons) {
        return lessons.stream()
                .map(Rendered::figureScript)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets all pages of one file have the same script, which then stands there once. */
    private static List<Rendered> sharing(List<Rendered> lessons) {
        Set<String> all = new TreeSet<>();
        lessons.forEach(lesson -> all.addAll(lesson.liveKinds()));
        return lessons.stream().map(lesson -> lesson.sharing(all)).toList();
    }

    private Built assemble(
            ContentFolder folder, List<Rendered> read, String icon, Diagnostics diagnostics)
            throws IOException {
        List<Rendered> lessons = format == Format.SINGLE_SITE ? sharing(read) : read;
        SiteFiles site = new SiteFiles();
        NavigableMap<String, String> rules = new TreeMap<>();
        NavigableMap<String, NavigableSet<Integer>> characters = new TreeMap<>();
        boolean math = false;
        for (Rendered lesson : lessons) {
            rules.putAll(lesson.formulaRules());
            if (lesson.formulas() > 0) {
                math = true;
                lesson.characters()
                        .forEach(
                                (font, some) ->
                                        characters
                                                .computeIfAbsent(font, name -> new TreeSet<>())
                                                .addAll(some));
            }
        }
        Assets assets =
                Assets.add(
                        site,
                        icon,
                        Theme.style(folder),
                        figureScripts(lessons),
                        isKept(folder.config()),
                        math,
                        katex,
                        InlineStyles.css(rules),
                        characters);
        boolean hosted = !folder.config().url().isEmpty();
        SitePictures pictures = new SitePictures(site, cache);
        SitePictures.Icons icons = hosted ? pictures.icons(icon) : SitePictures.Icons.NONE;
        PageStage pages =
                new PageStage(
                        folder,
                        lessons,
                        assets,
                        icons,
                        format == Format.SINGLE ? Map.of() : SearchStage.add(site, lessons),
                        Theme.templates(folder, diagnostics));
        Map<String, String> more = new TreeMap<>(pages.indexes());
        if (format.isHosted()) {
            more.putAll(new WebFiles(folder.config(), pages, assets.icon(), icons).of(lessons));
        }
        // An author's own welcome, index.md, takes the place of the list of lessons; nothing else
        // does.
        lessons.stream()
                .map(lesson -> lesson.file().pagePath())
                .filter(
                        path ->
                                path.equals(SiteAddresses.INDEX)
                                        || path.endsWith("/" + SiteAddresses.INDEX))
                .forEach(more::remove);
        more.forEach(site::add);
        Set<String> later = isKept(folder.config()) ? Set.of(ServiceWorker.PATH) : Set.of();
        OutputPaths paths = new OutputPaths(site, later, diagnostics);
        List<Summary.Weight> weights = new ArrayList<>();
        for (Rendered lesson : lessons) {
            String path = lesson.file().pagePath();
            if (!paths.claim(path, lesson.file().path())) {
                continue;
            }
            String title = folder.config().title().in(lesson.file().language());
            String picture = hosted ? pictures.preview(lesson, title) : "";
            site.add(path, pages.lesson(lesson, picture));
            if (lesson.isLive()) {
                weights.add(weigh(site, lesson, assets));
            }
        }
        for (Map.Entry<String, Path> file : folder.files().entrySet()) {
            if (paths.claim(file.getKey(), file.getKey())) {
                site.add(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }
        if (isKept(folder.config())) {
            NavigableSet<String> fonts = characters.navigableKeySet();
            site.add(ServiceWorker.PATH, ServiceWorker.of(site, assets.idleFonts(fonts)));
        }
        SiteFiles files =
                switch (format) {
                    case SINGLE ->
                            SingleStage.of(site, lessons, more.keySet(), assets.mathStyle(), katex);
                    case SINGLE_SITE ->
                            SingleStage.whole(
                                    site,
                                    lessons,
                                    more.keySet(),
                                    pages.addresses().inOrder(),
                                    assets.mathStyle(),
                                    katex,
                                    rules,
                                    characters);
                    default -> site;
                };
        Summary summary =
                new Summary(
                        lessons.size(),
                        lessons.stream().mapToInt(Rendered::figures).sum(),
                        lessons.stream().mapToInt(Rendered::formulas).sum(),
                        weights,
                        pictures.shortcoming());
        return new Built(
                files,
                summary,
                lessons.stream().map(lesson -> lesson.file().pagePath()).toList(),
                assets.style());
    }

    private boolean isKept(SiteConfig config) {
        return offline && format.isHosted() && !config.url().isEmpty();
    }

    private Summary.Weight weigh(SiteFiles site, Rendered lesson, Assets assets) {
        String page = lesson.file().pagePath();
        List<String> scripts =
                Stream.concat(
                                Stream.of(
                                        assets.siteScript(),
                                        assets.progressScript(),
                                        assets.offlineScript()),
                                assets.scripts(lesson.figureScript(), lesson.hasRecord()).stream())
                        .filter(script -> !script.isEmpty())
                        .toList();
        Set<String> first = new LinkedHashSet<>(List.of(page, assets.style()));
        first.addAll(scripts);
        if (lesson.formulas() > 0) {
            first.addAll(assets.forFormulas(lesson.characters().navigableKeySet()));
        }
        return new Summary.Weight(page, PageWeight.of(site, scripts), PageWeight.of(site, first));
    }
}
