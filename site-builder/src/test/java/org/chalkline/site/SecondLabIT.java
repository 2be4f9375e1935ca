package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.PageLog;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Labs of another lesson, with other targets, units, activations and sliders than the ReLU lesson:
 * what they show is computed here once more, in plain arithmetic.
 */
@ExtendWith(SharedChromium.class)
class SecondLabIT {

    private static final String LESSON = "en/hill.html";
    private static final double[][] HILL = {
        {-4, 1.1}, {-2.5, 1.4}, {-1.5, 3.6}, {0, 2.4}, {1.5, -2}, {2.5, -1.5}, {4, -1.6}
    };
    private static final double[][] VALLEY = {{-10, 1}, {0, 0}, {10, 2}, {20, 2}};

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.of(Path.of("src", "test", "resources", "second-lab"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void startsWhereItsLessonSays(Chromium chromium) {
        try (Page page = open(chromium, site.file(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            assertThat(names(hill)).containsExactly("w0", "b1", "w3", "b3", "c");
            assertThat(hill.getAttribute("data-state"))
                    .isEqualTo("w0=1.00,b1=-1.0,w3=0.500,b3=0.500,c=0.50");
            assertThat(loss(hill)).isCloseTo(hillLoss(1, -1, 0.5, 0.5, 0.5), within(1e-6));
            assertThat(hill.getAttribute("data-solved")).isEqualTo("false");
            Locator valley = lab(page, "valley-lab");
            assertThat(names(valley)).containsExactly("w0", "b1");
            assertThat(valley.getAttribute("data-state")).isEqualTo("w0=-20,b1=0");
            assertThat(loss(valley)).isCloseTo(valleyLoss(-20, 0), within(1e-6));
        }
    }

    @Test
    void everySliderHasItsOwnStops(Chromium chromium) {
        try (Page page = open(chromium, site.file(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            assertThat(stops(hill, "w0")).containsExactly("0.00", "3.00", "0.25");
            assertThat(stops(hill, "b1")).containsExactly("-2.0", "2.0", "0.5");
            assertThat(stops(hill, "w3")).containsExactly("-1.500", "1.500", "0.125");
            assertThat(stops(hill, "c")).containsExactly("-1.00", "1.00", "0.05");
            Locator valley = lab(page, "valley-lab");
            assertThat(stops(valley, "w0")).containsExactly("-100", "-10", "10");
            assertThat(stops(valley, "b1")).containsExactly("-15", "0", "5");
            assertThat(hill.locator("label", having("shift")).count()).isOne();
            assertThat(valley.locator("label", having("steepness")).count()).isOne();
        }
    }

    @Test
    void followsTheSliders(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            PageLog log = PageLog.of(page);
            Visit.again(page);
            Locator hill = lab(page, "hill-lab");
            slider(hill, "w0").press("End");
            assertThat(hill.getAttribute("data-state"))
                    .isEqualTo("w0=3.00,b1=-1.0,w3=0.500,b3=0.500,c=0.50");
            assertThat(loss(hill)).isCloseTo(hillLoss(3, -1, 0.5, 0.5, 0.5), within(1e-6));
            slider(hill, "w3").press("ArrowLeft");
            assertThat(loss(hill)).isCloseTo(hillLoss(3, -1, 0.375, 0.5, 0.5), within(1e-6));
            slider(hill, "b3").press("Home");
            assertThat(loss(hill)).isCloseTo(hillLoss(3, -1, 0.375, -1.5, 0.5), within(1e-6));
            hill.locator("input[type=number][data-control=c]").fill("-0.35");
            assertThat(loss(hill)).isCloseTo(hillLoss(3, -1, 0.375, -1.5, -0.35), within(1e-6));
            assertThat(hill.getAttribute("data-state"))
                    .isEqualTo("w0=3.00,b1=-1.0,w3=0.375,b3=-1.500,c=-0.35");
            assertThat(log.messages()).isEmpty();
            assertThat(log.troubles()).isEmpty();
        }
    }

    @Test
    void isSolvedBelowItsOwnLoss(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            solve(hill);
            assertThat(loss(hill)).isCloseTo(hillLoss(2, 0.5, 1.25, -1, -0.25), within(1e-6));
            assertThat(hill.getAttribute("data-solved")).isEqualTo("true");
            assertThat(hill.locator(".solved").textContent())
                    .isEqualTo("Solved: the output lies on the target.");
            assertThat(hill.locator(".readout").first().textContent()).contains("6 of 6");
            slider(hill, "c").fill("0");
            assertThat(loss(hill)).isCloseTo(hillLoss(2, 0.5, 1.25, -1, 0), within(1e-6));
            assertThat(hill.getAttribute("data-solved")).isEqualTo("false");
            assertThat(hill.locator(".solved").textContent()).isEmpty();
        }
    }

    @Test
    void labsOfOnePageLeaveEachOtherAlone(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            Locator valley = lab(page, "valley-lab");
            String before = (String) hill.evaluate("figure => figure.outerHTML");
            slider(valley, "w0").press("Home");
            slider(valley, "b1").press("Home");
            assertThat(valley.getAttribute("data-state")).isEqualTo("w0=-100,b1=-15");
            assertThat(loss(valley)).isCloseTo(valleyLoss(-100, -15), within(1e-6));
            assertThat(hill.evaluate("figure => figure.outerHTML")).isEqualTo(before);
        }
    }

    @Test
    void resetBringsBackEveryStart(Chromium chromium) {
        try (Page page = open(chromium, site.http(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            hill.evaluate("figure => { window.drawn = figure.firstChild.cloneNode(true); }");
            solve(hill);
            hill.locator("[data-action=reset]").click();
            assertThat(hill.getAttribute("data-state"))
                    .isEqualTo("w0=1.00,b1=-1.0,w3=0.500,b3=0.500,c=0.50");
            assertThat(loss(hill)).isCloseTo(hillLoss(1, -1, 0.5, 0.5, 0.5), within(1e-6));
            assertThat(hill.evaluate("figure => figure.firstChild.isEqualNode(window.drawn)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void wearsItsOwnHuesAndNames(Chromium chromium) {
        try (Page page = open(chromium, site.file(LESSON))) {
            Locator hill = lab(page, "hill-lab");
            assertThat(hill.locator(".lab-fit svg .hue-green").count()).isPositive();
            assertThat(hill.locator(".lab-fit svg .hue-purple").count()).isPositive();
            assertThat(hill.locator("fieldset.control-group > legend").allTextContents())
                    .containsExactly("Rise", "Fall", "Dip");
            assertThat(hill.locator("fieldset.control-group").nth(0).getAttribute("class"))
                    .contains("hue-teal");
            assertThat(hill.textContent())
                    .contains("Rise", "Fall", "Step", "Dip", "Slope", "Tanh")
                    .doesNotContain("ReLU");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoAccessibilityViolation(ColorScheme scheme, Chromium chromium) {
        Browser.NewPageOptions look = new Browser.NewPageOptions().setColorScheme(scheme);
        try (Page page = chromium.newPage(look)) {
            Visit.to(page, site.http(LESSON));
            solve(lab(page, "hill-lab"));
            Axe.assertFit(page);
        }
    }

    private static Page open(Chromium chromium, String address) {
        Page page = chromium.newPage(1280, 800);
        Visit.to(page, address);
        return page;
    }

    private static Locator lab(Page page, String name) {
        return page.locator("figure#" + name);
    }

    private static Locator slider(Locator lab, String name) {
        return lab.locator("input[type=range][name=" + name + "]");
    }

    private static Locator.LocatorOptions having(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static List<String> names(Locator lab) {
        return lab.locator("input[type=range]").all().stream()
                .map(slider -> slider.getAttribute("name"))
                .toList();
    }

    private static List<String> stops(Locator lab, String name) {
        Locator slider = slider(lab, name);
        return List.of(
                slider.getAttribute("min"),
                slider.getAttribute("max"),
                slider.getAttribute("step"));
    }

    private static double loss(Locator lab) {
        return Double.parseDouble(lab.getAttribute("data-loss"));
    }

    private static void solve(Locator hill) {
        slider(hill, "w0").fill("2");
        slider(hill, "b1").fill("0.5");
        slider(hill, "w3").fill("1.25");
        slider(hill, "b3").fill("-1");
        slider(hill, "c").fill("-0.25");
    }

    private static double hillLoss(double w0, double b1, double w3, double b3, double c) {
        return loss(
                HILL,
                161,
                t ->
                        1.5 * Math.tanh(w0 * t + 4)
                                + 2 * Math.tanh(-t + b1)
                                + 0.8 * Math.tanh(2.5 * t - 5)
                                - 1.2 * Math.tanh(w3 * t + b3)
                                + 0.5 * Math.tanh(-0.5 * t + 0.25)
                                + c);
    }

    private static double valleyLoss(double w0, double b1) {
        return loss(
                VALLEY, 301, x -> 1 / (1 + Math.exp(-w0 * x)) + 2 / (1 + Math.exp(-(2 * x + b1))));
    }

    /** The mean squared distance from a polyline, over even samples from end to end. */
    private static double loss(double[][] target, int samples, DoubleUnaryOperator output) {
        double from = target[0][0];
        double to = target[target.length - 1][0];
        double sum = 0;
        for (int i = 0; i < samples; i++) {
            double x = from + (to - from) * i / (samples - 1);
            double distance = output.applyAsDouble(x) - height(target, x);
            sum += distance * distance;
        }
        return sum / samples;
    }

    private static double height(double[][] target, double x) {
        int piece = 1;
        while (piece < target.length - 1 && x > target[piece][0]) {
            piece++;
        }
        double[] left = target[piece - 1];
        double[] right = target[piece];
        return left[1] + (right[1] - left[1]) * (x - left[0]) / (right[0] - left[0]);
    }
}
