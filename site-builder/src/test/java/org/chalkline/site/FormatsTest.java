package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chalkline.site.base.Cache;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.output.Format;
import org.chalkline.site.output.SiteFormat;
import org.chalkline.site.output.WholeSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms in which {@code build} writes a site. */
class FormatsTest {

    private static final Pattern FOREIGN =
            Pattern.compile("@import|url\\(\\s*[\"']?(?!data:)[a-z]*:?//|image-set\\(");

    private final Path folder;
    private final Path content;

    FormatsTest(@TempDir Path folder) {
        this.folder = folder;
        content = folder.resolve("lessons");
        Run.write(content, "site.yml", "url: https://example.org/\nlang: en\n");
        Run.write(content, "en/first.md", "---\ndate: 2026-03-31\n---\n# First\n\n$x$\n");
        Run.write(content, "en/data.csv", "1,2\n");
    }

    @Test
    void anArchiveHoldsTheSiteWithoutWhatOnlyHostsNeed() throws IOException {
        Path archive = folder.resolve("lessons.zip");
        Run run = Run.of("build", content, "--format", "zip", "-o", archive);
        assertThat(run.err()).isEmpty();
        assertThat(run.closing()).startsWith("Built " + archive + ": 1 page, ");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .extracting(ZipEntry::getName)
                    .filteredOn(name -> !name.startsWith("lessons/assets/"))
                    .containsExactly(
                            "lessons/index.html",
                            "lessons/en/data.csv",
                            "lessons/en/first.html",
                            "lessons/search.html");
            byte[] page = zip.getInputStream(zip.getEntry("lessons/en/first.html")).readAllBytes();
            assertThat(new String(page, StandardCharsets.UTF_8))
                    .doesNotContain("rel=\"manifest\"", "application/atom+xml", "og:image");
        }
    }

    @Test
    void singlePagesStandAloneAndEachIsWeighed() throws IOException {
        Path pages = folder.resolve("pages");
        Run run = Run.of("build", content, "--format", "single", "-o", pages);
        assertThat(run.err()).isEmpty();
        assertThat(Run.snapshot(pages)).containsOnlyKeys(".chalkline", "en/first.html");
        long size = Files.size(pages.resolve("en/first.html"));
        assertThat(run.out())
                .contains(String.format(Locale.ROOT, "en/first.html: %.1f KB\n", size / 1000.0));
    }

    @Test
    void aSingleSiteIsOnePageAndTakesNoOtherOnesPlace() throws IOException {
        Path page = folder.resolve("out/lessons.html");
        Run run = Run.of("build", content, "--format", "single-site", "-o", page);
        assertThat(run.err()).isEmpty();
        assertThat(run.closing()).startsWith("Built " + page + ": 1 page, ");
        assertThat(Run.snapshot(folder.resolve("out"))).containsOnlyKeys("lessons.html");
        assertThat(Run.of("build", content, "--format", "single-site", "-o", page).status())
                .isZero();
        Path letter = Run.write(folder, "letter.html", "<!DOCTYPE html><p>Dear reader</p>");
        Run refused = Run.of("build", content, "--format", "single-site", "-o", letter);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("No build wrote the file '" + letter + "'");
        assertThat(Files.readString(letter)).contains("Dear reader");
        Path out = folder.resolve("out");
        assertThat(Run.of("build", content, "--format", "single-site", "-o", out).err())
                .contains("is a directory. Name a file with -o, such as site.html.");
    }

    @ParameterizedTest
    @CsvSource({"directory, site", "zip, site.zip", "single, pages", "single-site, site.html"})
    void whatWasThereStaysWhereABuildFails(String format, String place) {
        Run.of("build", content, "--format", format, "-o", folder.resolve("out/" + place));
        Map<String, String> before = Run.snapshot(folder.resolve("out"));
        assertThat(before).isNotEmpty();
        Run.write(content, "en/second.md", "# Second\n\n[](nowhere.md)\n");
        Run failed =
                Run.of("build", content, "--format", format, "-o", folder.resolve("out/" + place));
        assertThat(failed.status()).isOne();
        assertThat(Run.snapshot(folder.resolve("out"))).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormLetsABrowserAskAnotherHost(Format format) throws IOException {
        Path source = Path.of("src", "test", "resources", "golden", "content");
        Diagnostics diagnostics = new Diagnostics();
        String address = format.form().isHosted() ? "https://example.org/base/" : "";
        SortedMap<String, byte[]> files =
                new Pipeline(
                                Cache.in(Path.of("target", "test-cache", "chalkline")),
                                format.form(),
                                address,
                                true,
                                Translation.ENGLISH)
                        .build(source, diagnostics)
                        .files()
                        .all();
        assertThat(files.containsKey("index.html")).isEqualTo(format != Format.SINGLE);
        assertThat(files.containsKey("zh-CN/all.html")).isEqualTo(format != Format.SINGLE_SITE);
        files.forEach(
                (path, content) -> {
                    String text = new String(content, StandardCharsets.UTF_8);
                    if (path.endsWith(".html")) {
                        asksNobody(Jsoup.parse(text));
                    } else if (path.endsWith(".css")) {
                        assertThat(FOREIGN.matcher(text).results()).as(path).isEmpty();
                    }
                });
    }

    @Test
    void aNewFormIsOneClass() throws IOException {
        SortedMap<String, byte[]> files =
                new Pipeline(
                                Cache.in(Path.of("target", "test-cache", "chalkline")),
                                new Titles(),
                                "",
                                true,
                                Translation.ENGLISH)
                        .build(content, new Diagnostics())
                        .files()
                        .all();
        assertThat(files).containsOnlyKeys("titles.txt");
        assertThat(new String(files.get("titles.txt"), StandardCharsets.UTF_8))
                .contains("en/first.html: ");
    }

    /** A form that nobody needs: the titles of all pages. */
    private static final class Titles implements SiteFormat {

        @Override
        public Path place() {
            return Path.of("target", "titles");
        }

        @Override
        public SiteFiles arrange(WholeSite site) {
            StringBuilder titles = new StringBuilder();
            for (String page : site.pages()) {
                String html = new String(site.files().all().get(page), StandardCharsets.UTF_8);
                titles.append(page).append(": ").append(Jsoup.parse(html).title()).append('\n');
            }
            SiteFiles files = new SiteFiles();
            files.add("titles.txt", titles.toString());
            return files;
        }
    }

    private static void asksNobody(Document page) {
        Elements loaded =
                page.select("[src], [srcset], [poster], [data], [background], [ping], link[href]");
        loaded.removeIf(each -> each.is("link[rel=canonical], link[rel=alternate]"));
        assertThat(loaded).isNotEmpty();
        for (Element each : loaded) {
            assertThat(each.attr("src") + each.attr("href")).matches("data:.*|[^:]+");
        }
        assertThat(page.select("iframe, frame, object, embed, base, audio, video, [style]"))
                .isEmpty();
        for (Element style : page.select("style")) {
            assertThat(FOREIGN.matcher(style.data()).results()).isEmpty();
        }
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        // A hash may hold two slashes.
        assertThat(policy.replaceAll("'sha256-[^']+'", "'sha256'"))
                .contains("default-src 'none'", "base-uri 'none'")
                .containsPattern("form-action '(none|self)'")
                .doesNotContain("unsafe", "*", "http:", "https:", "//");
    }

    @Test
    void refusesAnArchiveAmongTheLessonsAndAFormThatIsNone() throws IOException {
        Path within = content.resolve("site.zip");
        Run run = Run.of("build", content, "--format", "zip", "-o", within);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is in the content folder");
        assertThat(Files.notExists(within)).isTrue();
        assertThat(Run.of("build", content, "--format", "rar").err())
                .contains("--format", "expected one of", "zip", "single-site", "'rar'");
    }
}
