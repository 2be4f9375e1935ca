package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.chalkline.site.preview.Preview;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build says that a page weighs is what a browser loads for it. */
@ExtendWith(SharedChromium.class)
class PageWeightIT {

    private static final double PERCENT = 3;

    /** What a reader may have to load for the first view of a lesson, in bytes after gzip. */
    private static final double LIMIT = 162_000;

    /** The part of it that scripts may take. */
    private static final double SCRIPT_LIMIT = 68_000;

    /**
     * The same for pages of plots and questions. 64,000 is wanted, but no single part is heavy: all
     * functions of expressions are 16,000 of it, the thirteen marks 9,000, what TeaVM brings 9,000.
     */
    private static final double SCRIPT_LIMIT_OF_PLOTS = 89_000;

    /** The same for pages of plots that draw functions of two variables, surfaces or graphs. */
    private static final double SCRIPT_LIMIT_OF_MAPS = 99_000;

    private static final int SCRIPT_LIMIT_WITHOUT_FIGURES = 8_000;

    private static final String KB = "([0-9.]+) KB";

    private static Path project;
    private static Path hill;
    private static Run ofProject;
    private static Run ofHill;

    @BeforeAll
    static void build(@TempDir Path folder) {
        project = folder.resolve("project");
        hill = folder.resolve("hill");
        ofProject = Run.of("build", Path.of("..", "content"), "-o", project);
        ofHill = Run.of("build", Path.of("src", "test", "resources", "second-lab"), "-o", hill);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN/relu.html", "en/hill.html"})
    void theBuildPrintsWhatTheBrowserLoads(String page, Chromium chromium) throws IOException {
        boolean ours = page.startsWith("zh-CN");
        Matcher line = line(page, ours ? ofProject : ofHill);
        double printed = Double.parseDouble(line.group(2)) * 1000;
        assertThat(Double.parseDouble(line.group(1)) * 1000).isLessThanOrEqualTo(SCRIPT_LIMIT);
        List<Response> responses = new ArrayList<>();
        double loaded = 0;
        try (Preview preview = Preview.start(ours ? project : hill, 0);
                Page tab = chromium.newPage(1280, 800)) {
            tab.onResponse(responses::add);
            Visit.to(tab, preview.address() + page);
            tab.evaluate("document.fonts.ready.then(() => null)");
            tab.waitForLoadState(LoadState.NETWORKIDLE);
            for (Response response : List.copyOf(responses)) {
                assertThat(response.status()).as(response.url()).isEqualTo(200);
                loaded += compressed(response.body());
            }
        }
        assertThat(responses).extracting(Response::url).anyMatch(url -> url.endsWith(".woff"));
        assertThat(printed).isCloseTo(loaded, withinPercentage(PERCENT));
        assertThat(loaded).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void aPageOfPlotsKeepsItsLimit() {
        assertThat(script("en/throw.html")).isLessThanOrEqualTo(SCRIPT_LIMIT_OF_PLOTS);
        assertThat(script("en/newton.html"))
                .isBetween(script("en/throw.html"), SCRIPT_LIMIT_OF_MAPS);
    }

    private static double script(String page) {
        return Double.parseDouble(line(page, ofProject).group(1)) * 1000;
    }

    @Test
    void aPageWithoutFiguresLoadsNoScriptOfTheirs(Chromium chromium) throws IOException {
        List<Response> scripts = new ArrayList<>();
        try (Preview preview = Preview.start(project, 0);
                Page tab = chromium.newPage(1280, 800)) {
            tab.onResponse(
                    response -> {
                        if (response.url().endsWith(".js")) {
                            scripts.add(response);
                        }
                    });
            Visit.to(tab, preview.address() + "en/guide/text.html");
            tab.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(tab.locator("figure[data-widget]").count()).isZero();
            assertThat(tab.locator("button.copy:visible").count()).isPositive();
            assertThat(scripts.stream().mapToInt(each -> compressed(each.body())).sum())
                    .isBetween(1, SCRIPT_LIMIT_WITHOUT_FIGURES);
        }
    }

    /** Returns the line in which a build says what a page weighs. */
    private static Matcher line(String page, Run run) {
        Matcher line =
                Pattern.compile("(?m)^\\Q" + page + "\\E: script " + KB + ", first view " + KB)
                        .matcher(run.out());
        assertThat(line.find()).as(run.toString()).isTrue();
        return line;
    }

    private static int compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
