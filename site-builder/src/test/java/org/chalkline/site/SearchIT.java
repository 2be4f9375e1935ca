package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Searching a site, over HTTP and on the disk. */
@ExtendWith(SharedChromium.class)
class SearchIT {

    private static final String ZH = "search.html";
    private static final String EN = "en/search.html";

    private static final String NETS =
            """
            # Networks

            A network maps numbers to numbers. Its layers are trained.

            ## Activation

            Each unit applies an activation, here ReLU: $a = \\max(0, z)$.

            ## Training

            Gradient descent changes the weights; the activation stays.
            """;
    private static final String ZH_NETS =
            """
            # 神经网络

            一个网络把数变成数。

            ## 激活函数

            每个单元都有激活函数，比如ReLU：$a = \\max(0, z)$。

            ## 训练

            梯度下降调整权重，使误差变小。函数不变。
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Run.write(folder, "site.yml", "languages: [zh-CN, en]\n");
        Run.write(folder, "zh-CN/nets.md", ZH_NETS);
        Run.write(folder, "zh-CN/other.md", "# 别的课\n\n这里讲的是函数。\n");
        Run.write(folder, "en/nets.md", NETS);
        Run.write(folder, "en/c# 100%.md", "# C# & more\n\nSee `max_value` and naïve words.\n");
        for (int i = 0; i < 12; i++) {
            Run.write(folder, "en/many/" + i + ".md", "# Part " + i + "\n\nAll repeat this.\n");
        }
        site = BuiltSite.of(folder);
    }

    @Test
    void whatIsTypedBeforeTheScriptComesIsSearched(Chromium chromium) {
        List<Route> held = new ArrayList<>();
        try (Page page = chromium.newPage(1280, 800)) {
            page.route("**/assets/search.*.js", held::add);
            page.navigate(
                    site.http(EN), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#query").fill("activation");
            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);
            page.locator(".results a").first().waitFor();
            assertThat(page.locator("#query").inputValue()).isEqualTo("activation");
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<String> addresses() {
        return Stream.of(site.http(""), site.file(""));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void loadsItsIndexWhenSearchingStarts(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            PageLog log = PageLog.of(page);
            Visit.to(page, base + ZH);
            assertThat(log.requests()).noneMatch(address -> address.contains("/search/"));
            search(page, "激活函数");
            assertThat(log.requests()).anyMatch(address -> address.contains("/search/zh-CN."));
            assertThat(log.requests()).noneMatch(address -> address.contains("/search/en."));
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void findsChineseByAnyWordAndByEveryCharacter(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file(ZH));
            assertThat(best(page, "激活函数")).isEqualTo("激活函数");
            assertThat(best(page, "梯度")).isEqualTo("训练");
            assertThat(best(page, "度下降")).isEqualTo("训练");
            assertThat(best(page, "权")).isEqualTo("训练");
            assertThat(best(page, "ReLU激活")).isEqualTo("激活函数");
            assertThat(best(page, "ｒｅｌｕ")).isEqualTo("激活函数");
            assertThat(best(page, "神经网络")).isEqualTo("神经网络");
        }
    }

    @Test
    void findsWordsByTheirBeginningAndMistypedOnes(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file(EN));
            assertThat(best(page, "activation")).isEqualTo("Activation");
            assertThat(best(page, "activ")).isEqualTo("Activation");
            assertThat(best(page, "actviation")).isEqualTo("Activation");
            assertThat(best(page, "ativation")).isEqualTo("Activation");
            assertThat(best(page, "netwrok")).isEqualTo("Networks");
            assertThat(best(page, "gradient weigths")).isEqualTo("Training");
            assertThat(best(page, "\\max(0")).isEqualTo("Activation");
            assertThat(best(page, "NAIVE")).isEqualTo("C# & more");
        }
    }

    @Test
    void aWholeWordGoesBeforeItsPartsAndAllWordsBeforeSome(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http(ZH));
            search(page, "激活函数");
            assertThat(page.locator(".found").textContent()).isEqualTo("找到 1 处");
            search(page, "函数");
            assertThat(page.locator(".results b").allTextContents())
                    .containsExactlyInAnyOrder("激活函数", "别的课", "训练");
            search(page, "函数 梯度 火星");
            assertThat(page.locator(".results b").first().textContent()).isEqualTo("训练");
        }
    }

    @Test
    void aResultShowsItsPlaceAndWhatMatched(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http(EN));
            search(page, "activ");
            Locator first = page.locator(".results li").first();
            assertThat(first.locator("b mark").textContent()).isEqualTo("Activation");
            assertThat(first.locator(".of").textContent()).isEqualTo("Networks");
            assertThat(first.locator("p").last().textContent())
                    .isEqualTo("Each unit applies an activation, here ReLU: a = max(0, z).");
            assertThat(first.locator("p mark").allTextContents()).containsExactly("activation");
            search(page, "actviation");
            assertThat(page.locator(".found").textContent())
                    .isEqualTo(
                            "Nothing found for “actviation”; this is what is found for “activation”.");
            search(page, "zebra");
            assertThat(page.locator(".found").textContent()).isEqualTo("Nothing found for “zebra”");
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keysLeadFromTheFieldToAResultAndBack(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + "en/nets.html");
            page.keyboard().press("Control+k");
            page.waitForURL(base + EN);
            assertThat(focused(page)).isEqualTo("query");
            page.keyboard().type("activation");
            page.locator(".found:text('2 places found')").waitFor();
            PlaywrightAssertions.assertThat(page).hasURL(base + EN + "?q=activation");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(focused(page)).isEqualTo("Training");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(focused(page)).isEqualTo("query");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(focused(page)).isEqualTo("query");
            page.keyboard().press("Enter");
            page.waitForFunction("() => document.activeElement.closest('.results')");
            page.keyboard().press("Enter");
            page.waitForURL(base + "en/nets.html#activation");
            Visit.back(page);
            page.locator(".found:text('2 places found')").waitFor();
            page.keyboard().press("Escape");
            assertThat(page.locator("#query").inputValue()).isEmpty();
            assertThat(page.url()).isEqualTo(base + EN);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anOddlyNamedLessonIsReached(String base, Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, base + EN + "?q=max_value");
            page.locator(".results a").first().click();
            page.waitForURL(base + "en/c%23%20100%25.html");
            assertThat(page.locator("h1").textContent()).isEqualTo("C# & more");
        }
    }

    @Test
    void showsTenAndThenTheOthers(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.http(EN));
            search(page, "repeat");
            assertThat(page.locator(".found").textContent()).isEqualTo("12 places found");
            assertThat(page.locator(".results li").count()).isEqualTo(10);
            page.locator(".more").click();
            page.locator(".results li").nth(11).waitFor();
            assertThat(page.locator(".more").isVisible()).isFalse();
            page.waitForFunction(
                    "() => document.activeElement === document.querySelectorAll('.results a')[10]");
        }
    }

    @Test
    void theQueryGoesAlongToTheOtherLanguage(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, site.file(EN));
            search(page, "relu");
            page.locator(".languages a").click();
            page.locator(".found:text('找到 1 处')").waitFor();
            page.locator(".results a").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("神经网络");
        }
    }

    @Test
    void saysSoWhereTheIndexCannotBeLoaded(Chromium chromium) {
        try (Page page = chromium.newPage(1280, 900)) {
            page.route("**/search/**", route -> route.abort());
            Visit.to(page, site.http(EN));
            search(page, "relu");
            assertThat(page.locator(".found").textContent()).startsWith("The index could not");
            page.unroute("**/search/**");
            page.locator("#query").fill("ReLU");
            page.locator(".found:text('One place found')").waitFor();
        }
    }

    @Test
    void withoutAScriptTheListOfLessonsIsInReach(Chromium chromium) {
        var plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
        try (Page page = chromium.newPage(plain)) {
            Visit.to(page, site.file("en/nets.html"));
            page.locator(".to-search").click();
            assertThat(page.locator("#query").isVisible()).isFalse();
            page.locator(".noscript a").click();
            assertThat(page.url()).isEqualTo(site.file("en/index.html"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void keepsTheRulesOfAxe(ColorScheme scheme, Chromium chromium) {
        var look = new Browser.NewPageOptions().setColorScheme(scheme);
        try (Page page = chromium.newPage(look)) {
            Visit.to(page, site.http(EN));
            search(page, "repeat");
            Axe.assertFit(page);
        }
    }

    /** Types a query and waits until it was searched for. */
    private static void search(Page page, String query) {
        page.evaluate("document.querySelector('.found').textContent = ''");
        page.locator("#query").fill(query);
        page.waitForFunction("() => document.querySelector('.found').textContent");
    }

    /** Searches; returns the heading of the first result. */
    private static String best(Page page, String query) {
        search(page, query);
        return page.locator(".results b").first().textContent();
    }

    private static String focused(Page page) {
        return (String)
                page.evaluate(
                        "document.activeElement.id || document.activeElement.textContent.trim()");
    }
}
