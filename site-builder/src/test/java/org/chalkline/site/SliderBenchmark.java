package org.chalkline.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
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

    /** Pages opened anew; each has but one first move. */
    private static final int PAGES = 15;

    /** Batches of moves of a page that has had many. */
    private static final int BATCHES = 50;

    /** How long the lab is in sight and awake before its first move, in milliseconds. */
    private static final int IDLE = 2000;

    /** Moves the sliders in turn by a step; times some moves, in milliseconds for each. */
    private static final String MOVE =
            """
            const lab = document.querySelector('#relu-lab');
            const sliders = [...lab.querySelectorAll('input[type=range]')];
            let moves = 0;
            function move() {
                const slider = sliders[moves % sliders.length];
                const tick = 10 + Math.floor(moves / sliders.length) % 60;
                slider.value = (-4 + tick / 10).toFixed(1);
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                moves++;
            }
            function time(count, action) {
                const start = performance.now();
                for (let i = 0; i < count; i++) action();
                return (performance.now() - start) / count;
            }
            """;

    private static final String FIRST =
            "() => { " + MOVE + " return { first: time(1, move), next: time(20, move) }; }";

    /** In batches, since a page's clock ticks coarsely; without and with style and layout. */
    private static final String WARM =
            "batches => { "
                    + MOVE
                    + """
                    for (let i = 0; i < batches * 20; i++) move();
                    const layout = () => { move(); lab.getBoundingClientRect(); };
                    return {
                        script: Array.from({ length: batches }, () => time(40, move)),
                        layout: Array.from({ length: batches }, () => time(40, layout))
                    };
                    }
                    """;

    @Test
    void moveSliders(Chromium chromium) {
        System.out.print(table(chromium, PAGES, BATCHES));
    }

    /**
     * Returns the table.
     *
     * @param pages how many are opened for each kind of first move
     * @param batches how many batches of 40 moves a warm page makes
     */
    static String table(Chromium chromium, int pages, int batches) {
        String address = BuiltSite.ofProject().http("zh-CN/relu.html") + "#relu-lab";
        Map<String, List<Number>> atOnce = firstMoves(chromium, address, 0, pages);
        Map<String, List<Number>> prepared = firstMoves(chromium, address, IDLE, pages);
        Map<String, List<Number>> warm = warmMoves(chromium, address, batches);
        return String.format(
                Locale.ROOT,
                "| at once: first | moves 2–21 | after %d s: first | moves 2–21"
                        + " | warm, median | warm, 95%% | with style and layout |%n"
                        + "|---|---|---|---|---|---|---|%n"
                        + "| %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n",
                IDLE / 1000,
                quantile(atOnce, "first", 0.5),
                quantile(atOnce, "next", 0.5),
                quantile(prepared, "first", 0.5),
                quantile(prepared, "next", 0.5),
                quantile(warm, "script", 0.5),
                quantile(warm, "script", 0.95),
                quantile(warm, "layout", 0.5));
    }

    private static Map<String, List<Number>> firstMoves(
            Chromium chromium, String address, int idle, int pages) {
        Map<String, List<Number>> times =
                Map.of("first", new ArrayList<>(), "next", new ArrayList<>());
        for (int i = 0; i < pages; i++) {
            try (Page page = chromium.newPage(1280, 900)) {
                page.navigate(address);
                page.waitForSelector("#relu-lab input:enabled");
                page.waitForTimeout(idle);
                Map<?, ?> measured = (Map<?, ?>) page.evaluate(FIRST);
                times.forEach((name, all) -> all.add((Number) measured.get(name)));
            }
        }
        return times;
    }

    @SuppressWarnings("unchecked") // what the script returns
    private static Map<String, List<Number>> warmMoves(
            Chromium chromium, String address, int batches) {
        try (Page page = chromium.newPage(1280, 900)) {
            page.navigate(address);
            page.waitForSelector("#relu-lab input:enabled");
            return (Map<String, List<Number>>) page.evaluate(WARM, batches);
        }
    }

    private static double quantile(Map<String, List<Number>> times, String name, double part) {
        List<Number> measured = times.getOrDefault(name, List.of());
        double[] sorted = measured.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
