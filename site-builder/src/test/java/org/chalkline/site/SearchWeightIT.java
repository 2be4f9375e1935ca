package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.site.base.Cache;
import org.chalkline.site.base.Memo;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.output.DirectoryOutput;
import org.chalkline.site.output.PageWeight;
import org.chalkline.site.preview.Preview;
import org.chalkline.site.search.PageText;
import org.chalkline.site.search.SearchIndex;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a search loads where there are 2,000 lessons. It prints the table of {@code
 * .github/BENCHMARKS.md}.
 */
@ExtendWith(SharedChromium.class)
class SearchWeightIT {

    private static final int LESSONS = 2000;
    private static final int SECTIONS = 6;
    private static final int LIMIT = 300_000;

    /** As many words of each language as such a site may have. */
    private static final int WORDS = 20_000;

    private static final Random RANDOM = new Random(7);
    private static final List<String> LATIN = vocabulary(SearchWeightIT::latin);
    private static final List<String> HAN = vocabulary(SearchWeightIT::han);

    @Test
    void staysBelowTheLimitWhateverIsSearchedFor(@TempDir Path folder, Chromium chromium)
            throws IOException {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("the commonest word", LATIN.get(0));
        queries.put("the beginning of words", LATIN.get(50).substring(0, 2));
        queries.put("a mistyped word", mistyped(LATIN.get(900)));
        queries.put("the commonest Chinese word", HAN.get(0));
        queries.put("a sentence", String.join(" ", LATIN.subList(0, 12)));
        queries.put("a Chinese sentence", String.join("", HAN.subList(0, 8)));
        queries.put(
                "twelve mistyped words",
                LATIN.subList(500, 512).stream()
                        .map(SearchWeightIT::mistyped)
                        .collect(Collectors.joining(" ")));
        Path site = folder.resolve("site");
        DirectoryOutput.write(site(folder.resolve("content")), site);
        try (Preview preview = Preview.start(site, 0)) {
            System.out.println("| searched for | files | gzip | as they are |\n|---|---|---|---|");
            queries.forEach((name, query) -> measure(name, query, preview, chromium));
        }
    }

    private static void measure(String name, String query, Preview preview, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            Visit.to(page, preview.address() + "search.html");
            page.locator("#query").fill(query);
            page.waitForFunction("() => document.querySelector('.found').textContent");
            Locator results = page.locator(".results li");
            assertThat(results.count()).as(query).isPositive();
            SiteFiles loaded = new SiteFiles();
            for (Response each : List.copyOf(responses)) {
                loaded.add(loaded.all().size() + " " + each.url(), each.body());
            }
            long weight = PageWeight.of(loaded, loaded.all().keySet(), new Memo<>());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f KB | %.0f KB |%n",
                    name,
                    responses.size(),
                    weight / 1000.0,
                    loaded.size() / 1000.0);
            assertThat(weight).as(name).isLessThan(LIMIT);
        }
    }

    /** A site with a page that searches 2,000 lessons, without these. */
    private static SiteFiles site(Path content) throws IOException {
        Run.write(content, "a.md", "---\ntitle: A\nlang: en\n---\nA.\n");
        SiteFiles one =
                new Pipeline(Cache.in(content.resolveSibling("cache")))
                        .build(content, new Diagnostics())
                        .files();
        SearchIndex index = new SearchIndex();
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            index.add(
                    SearchIndex.Page.of(
                            "lesson-" + lesson + ".html",
                            sentence(LATIN, 3, " "),
                            PageText.sections(Jsoup.parseBodyFragment(lesson()).body())));
        }
        SiteFiles site = new SiteFiles();
        String[] folder = new String[1];
        one.all()
                .forEach(
                        (path, file) -> {
                            if (path.startsWith("assets/search/")) {
                                folder[0] = path.substring(0, path.lastIndexOf('/') + 1);
                            } else {
                                site.add(path, file);
                            }
                        });
        index.files().forEach((name, file) -> site.add(folder[0] + name + ".js", file));
        return site;
    }

    /** About 8 KB: headings with paragraphs in two languages. */
    private static String lesson() {
        return IntStream.range(0, SECTIONS)
                .mapToObj(
                        section ->
                                "<h2 id=\"s"
                                        + section
                                        + "\">"
                                        + sentence(LATIN, 3, " ")
                                        + "</h2><p>"
                                        + sentence(HAN, 120, "")
                                        + "。</p><p>"
                                        + sentence(LATIN, 90, " ")
                                        + ".</p>")
                .collect(Collectors.joining());
    }

    /** Words as often as they are in languages: each about as often as its rank's inverse. */
    private static String sentence(List<String> words, int count, String gap) {
        return IntStream.range(0, count)
                .mapToObj(i -> words.get((int) Math.pow(WORDS, RANDOM.nextDouble()) - 1))
                .collect(Collectors.joining(gap));
    }

    private static List<String> vocabulary(Supplier<String> maker) {
        TreeSet<String> words = new TreeSet<>();
        List<String> ranks = new ArrayList<>();
        while (ranks.size() < WORDS) {
            String word = maker.get();
            if (words.add(word)) {
                ranks.add(word);
            }
        }
        return ranks;
    }

    private static String latin() {
        StringBuilder word = new StringBuilder();
        for (int i = RANDOM.nextInt(3); i >= -1; i--) {
            word.append("bcdfglmnprst".charAt(RANDOM.nextInt(12)));
            word.append("aeiou".charAt(RANDOM.nextInt(5)));
            word.append(RANDOM.nextInt(3) == 0 ? "n" : "");
        }
        return word.toString();
    }

    private static String han() {
        return Character.toString(0x4E00 + (int) Math.pow(2500, RANDOM.nextDouble()))
                + Character.toString(0x4E00 + (int) Math.pow(2500, RANDOM.nextDouble()));
    }

    /** The word with a wrong letter near its end. */
    private static String mistyped(String word) {
        return word.substring(0, word.length() - 2) + 'q' + word.charAt(word.length() - 1);
    }
}
