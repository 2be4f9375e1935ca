package org.chalkline.site.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.site.base.Cache;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.math.Formulas;
import org.chalkline.site.math.KatexAssets;
import org.chalkline.site.math.MathFonts;
import org.chalkline.site.output.PageWeight;
import org.chalkline.site.output.SiteFormat;
import org.chalkline.site.output.WholeSite;
import org.chalkline.site.output.single.MathStyle;
import org.chalkline.site.page.TemplateException;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.text.Text;

/**
 * Makes a site of rendered lessons, in these steps: the files that pages share; the lists of
 * lessons, the search and what hosts ask for; the lessons' pages; what else the content folder
 * holds; the service worker, which names all of these; at last the form of the site.
 */
public final class Publisher {

    /** Where fonts stand beside the style sheet of formulas that a file has inside. */
    private static final String FONTS = "katex/";

    private final SiteFormat format;
    private final KatexAssets katex;
    private final Cache cache;
    private final ContentFolder folder;
    private final PageMemory memory;
    private final Diagnostics diagnostics;
    private final SiteFiles site = new SiteFiles();

    /** Whether the site is for a host and knows its address. */
    private final boolean hosted;

    /** Whether readers' browsers keep the site. */
    private final boolean kept;

    /**
     * Makes the publisher of one site.
     *
     * @param offline whether readers' browsers may keep the site, if it has a host and an address
     * @param cache keeps its pictures
     * @param memory what earlier builds made, for this and later ones
     */
    public Publisher(
            ContentFolder folder,
            SiteFormat format,
            boolean offline,
            KatexAssets katex,
            Cache cache,
            PageMemory memory,
            Diagnostics diagnostics) {
        this.folder = folder;
        this.format = format;
        this.katex = katex;
        this.cache = cache;
        this.memory = memory;
        this.diagnostics = diagnostics;
        hosted = format.isHosted() && !folder.config().url().isEmpty();
        kept = offline && hosted;
    }

    /**
     * Publishes lessons.
     *
     * @param files reads the content folder's other files
     * @throws IOException if one of them cannot be read
     */
    public Published publish(List<RenderedLesson> lessons, ContentFiles files) throws IOException {
        try {
            return assemble(format.isOneFile() ? sharing(lessons) : lessons, files);
        } catch (TemplateException problem) {
            diagnostics.report(
                    Mistake.BROKEN_TEMPLATE,
                    Theme.file(problem.template()),
                    problem.position(),
                    problem.text(),
                    Text.NONE);
            return Published.NOTHING;
        }
    }

    /** Lets all pages of one file have the same script, which then stands there once. */
    private static List<RenderedLesson> sharing(List<RenderedLesson> lessons) {
        Set<String> all = new TreeSet<>();
        lessons.forEach(lesson -> all.addAll(lesson.figures().families()));
        return lessons.stream().map(lesson -> lesson.sharing(all)).toList();
    }

    private Published assemble(List<RenderedLesson> lessons, ContentFiles files)
            throws IOException {
        String icon = SiteIcon.svg(folder.config(), files, diagnostics);
        Formulas formulas = Formulas.of(lessons.stream().map(RenderedLesson::formulas).toList());
        Assets assets =
                Assets.add(
                        site,
                        icon,
                        Theme.style(folder),
                        figureScripts(lessons),
                        kept,
                        katex,
                        formulas);
        SitePictures pictures = new SitePictures(site, cache);
        SitePictures.Icons icons = hosted ? pictures.icons(icon) : SitePictures.Icons.NONE;
        PageStage pages =
                new PageStage(
                        folder,
                        lessons,
                        assets,
                        icons,
                        format.isTogether()
                                ? SearchStage.add(site, lessons, memory.searched)
                                : Map.of(),
                        Theme.templates(folder, diagnostics),
                        memory.pages,
                        format.isTogether());
        Map<String, String> lists = new TreeMap<>();
        if (format.isTogether()) {
            lists.putAll(pages.indexes());
        }
        if (format.isHosted()) {
            lists.put(SiteAddresses.MISSING, pages.missing());
            lists.putAll(
                    new WebFiles(folder.config(), pages.addresses(), assets.icon(), icons)
                            .of(lessons));
        }
        lessons.stream().map(Publisher::page).filter(Publisher::isWelcome).forEach(lists::remove);
        lists.forEach(site::add);
        Set<String> later = kept ? Set.of(ServiceWorker.PATH) : Set.of();
        OutputPaths paths = new OutputPaths(site, later, diagnostics);
        lessons.parallelStream()
                .map(lesson -> made(lesson, pages, pictures))
                .forEachOrdered(
                        made -> {
                            if (paths.claim(page(made.lesson()), made.lesson().file().path())) {
                                pictures.add(made.picture());
                                site.add(page(made.lesson()), made.html());
                            }
                        });
        List<PageWeight> weights =
                lessons.parallelStream()
                        .filter(lesson -> lesson.figures().isLive())
                        .filter(lesson -> site.all().containsKey(page(lesson)))
                        .map(lesson -> weigh(lesson, assets))
                        .toList();
        for (Map.Entry<String, Path> file : folder.files().entrySet()) {
            if (paths.claim(file.getKey(), file.getKey())) {
                site.add(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }
        if (kept) {
            site.add(
                    ServiceWorker.PATH, ServiceWorker.of(site, assets.idleFonts(formulas.fonts())));
        }
        return new Published(
                format.arrange(whole(lessons, lists.keySet(), pages, assets)),
                new Summary(
                        lessons.size(),
                        lessons.stream().mapToInt(lesson -> lesson.figures().count()).sum(),
                        formulas.count(),
                        weights,
                        Stream.concat(
                                        Stream.of(pictures.shortcoming()),
                                        format.leftOut(site).stream())
                                .filter(each -> !each.isEmpty())
                                .toList()),
                lessons.stream().map(Publisher::page).toList(),
                assets.style());
    }

    /** The page of a lesson before it has its place in the site. */
    private record Made(RenderedLesson lesson, SitePictures.Picture picture, String html) {}

    private Made made(RenderedLesson lesson, PageStage pages, SitePictures pictures) {
        String title = folder.config().title().in(lesson.file().language());
        SitePictures.Picture picture =
                hosted ? pictures.preview(lesson, title) : SitePictures.Picture.NONE;
        return new Made(lesson, picture, pages.lesson(lesson, picture.path()));
    }

    private static Set<String> figureScripts(List<RenderedLesson> lessons) {
        return lessons.stream()
                .map(lesson -> lesson.figures().script())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(RenderedLesson lesson) {
        return lesson.file().pagePath();
    }

    /**
     * Returns whether a page is an author's own welcome, index.md: it takes the place of the list
     * of lessons, as nothing else does.
     */
    private static boolean isWelcome(String page) {
        return page.equals(SiteAddresses.INDEX) || page.endsWith("/" + SiteAddresses.INDEX);
    }

    private PageWeight weigh(RenderedLesson lesson, Assets assets) {
        List<String> scripts =
                Stream.concat(
                                Stream.of(
                                        assets.scripts().site(),
                                        assets.scripts().progress(),
                                        assets.scripts().offline()),
                                assets.scripts().of(lesson.figures().script()).stream())
                        .filter(script -> !script.isEmpty())
                        .toList();
        Set<String> first = new LinkedHashSet<>(List.of(page(lesson), assets.style()));
        first.addAll(scripts);
        if (!lesson.formulas().isEmpty()) {
            first.addAll(assets.forFormulas(lesson.formulas().fonts()));
        }
        return new PageWeight(
                page(lesson),
                PageWeight.of(site, scripts, memory.sent),
                PageWeight.of(site, first, memory.sent));
    }

    private WholeSite whole(
            List<RenderedLesson> lessons, Set<String> lists, PageStage pages, Assets assets) {
        Map<String, Formulas> formulas = new HashMap<>();
        lists.forEach(path -> formulas.put(path, Formulas.NONE));
        lessons.forEach(lesson -> formulas.put(page(lesson), lesson.formulas()));
        List<String> inOrder =
                pages.addresses().inOrder().stream()
                        .filter(formulas::containsKey)
                        .distinct()
                        .toList();
        return new WholeSite(
                site,
                inOrder,
                folder.config().url(),
                assets.mathStyle(),
                some -> style(some.stream().map(formulas::get).toList()));
    }

    /** Cuts the fonts for what one file shows, which shares them with no other. */
    private MathStyle style(Collection<Formulas> pages) {
        Formulas formulas = Formulas.of(pages);
        if (formulas.isEmpty()) {
            return MathStyle.NONE;
        }
        MathFonts all = katex.fonts(FONTS, formulas.characters());
        Map<String, byte[]> fonts = new HashMap<>();
        all.loaded(formulas.fonts())
                .forEach(name -> fonts.put(FONTS + name, all.files().get(name)));
        return new MathStyle(all.css() + formulas.css(), fonts);
    }
}
