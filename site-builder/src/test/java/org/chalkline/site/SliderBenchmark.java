package org.chalkline.site;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long the script of the ReLU lesson's lab takes for one move of a slider, in Chromium: {@code
 * mvn verify -Pbenchmark}. It prints a line for the table in {@code .github/BENCHMARKS.md}.
 */
@ExtendWith(SharedChromium.class)
class SliderBenchmark {

    /**
     * Moves the sliders in turn by a step, in batches, since a page's clock ticks coarsely. Returns
     * milliseconds for each event: of the first one, then of each batch with the script alone, then
     * of each batch with style and layout, too.
     */
    private static final String MOVE =
            """
            async () => {
                for (let i = 0; i < 20; i++) await new Promise(requestIdleCallback);
                const lab = document.querySelector('figure[data-widget=network-lab]');
                const sliders = [...lab.querySelectorAll('input[type=range]')];
                let moves = 0;
                const move = () => {
                    const slider = sliders[moves % sliders.length];
                    const tick = 10 + Math.floor(moves / sliders.length) % 60;
                    slider.value = (-4 + tick / 10).toFixed(1);
                    slider.dispatchEvent(new Event('input', { bubbles: true }));
                    moves++;
                };
                const time = (count, action) => {
                    const start = performance.now();
                    for (let i = 0; i < count; i++) action();
                    return (performance.now() - start) / count;
                };
                const first = time(1, move);
                const cold = time(20, move);
                for (let i = 0; i < 1000; i++) move();
                const script = Array.from({ length: 50 }, () => time(40, move));
                const layout = Array.from({ length: 50 }, () => time(40, () => {
                    move();
                    lab.getBoundingClientRect();
                }));
                return { first: [first], cold: [cold], script, layout };
            }""";

    @Test
    void moveSliders(Chromium chromium) {
        try (BuiltSite site = BuiltSite.ofProject();
                Page page = chromium.newPage(1280, 900)) {
            page.navigate(site.http("zh-CN/relu.html"));
            @SuppressWarnings("unchecked") // what the script above returns
            Map<String, List<Number>> times = (Map<String, List<Number>>) page.evaluate(MOVE);
            System.out.printf(
                    Locale.ROOT,
                    "| first move | moves 2–21 | warm, median | warm, 95%% | with style and layout |%n"
                            + "|---|---|---|---|---|%n"
                            + "| %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n",
                    quantile(times, "first", 0.5),
                    quantile(times, "cold", 0.5),
                    quantile(times, "script", 0.5),
                    quantile(times, "script", 0.95),
                    quantile(times, "layout", 0.5));
        }
    }

    private static double quantile(Map<String, List<Number>> times, String name, double part) {
        List<Number> measured = times.getOrDefault(name, List.of());
        double[] sorted = measured.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
