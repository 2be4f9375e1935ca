package org.chalkline.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long the scripts of figures take for one move of a slider, and to wake, in Chromium: {@code
 * mvn verify -Pbenchmark}. It prints the tables of {@code .github/BENCHMARKS.md}.
 */
@ExtendWith(SharedChromium.class)
class SliderBenchmark {

    /** Pages opened anew; each has but one first move. */
    private static final int PAGES = 15;

    /** Batches of moves of a page that has had many. */
    private static final int BATCHES = 50;

    /** How long a figure is in sight and awake before its first move, in milliseconds. */
    private static final int IDLE = 2000;

    private static final int FIGURES = 10;

    private static final String TITLE = "---\ntitle: Figures\n---\n\n";

    /** Three curves of 240 samples, one of them a derivative. */
    private static final String CURVES =
            """
            ```{lab:plot} Three curves
            :name: curves%d
            sliders:
              a: {from: -4, to: 4, step: 0.1, start: 1}
              b: {from: -4, to: 4, step: 0.1, start: 0}
            let:
              f(x): a sin(x) + b
            x: [-6, 6]
            y: [-8, 8]
            draw:
              - {curve: f(x), label: $f$}
              - {curve: f'(x), label: $f'$}
              - {curve: a x^2 / 10 - b x, label: $g$}
            ```

            """;

    private static final String MAP =
            """
            ```{lab:plot} A map of 60 × 60 cells
            :name: map%d
            sliders:
              a: {from: -4, to: 4, step: 0.1, start: 1}
              b: {from: -4, to: 4, step: 0.1, start: 0}
            x: [-6, 6]
            y: [-6, 6]
            draw:
              - {heat: sin(a x) + cos(y - b), cells: 60}
            ```

            """;

    private static final String SURFACE =
            """
            ```{lab:plot} A surface of 16 × 16 facets with its levels
            :name: surface%d
            sliders:
              a: {from: -4, to: 4, step: 0.1, start: 1}
              b: {from: -4, to: 4, step: 0.1, start: 0}
            x: [-6, 6]
            y: [-6, 6]
            draw:
              - {surface: sin(a x / 4) + cos(y / 2 - b)}
            ```

            """;

    private static final String AWAKE =
            "() => [...document.querySelectorAll('figure[data-widget]')]"
                    + ".every(figure => figure.querySelector('input:enabled'))";

    /** Moves the sliders in turn by a step; times some moves, in milliseconds for each. */
    private static final String MOVE =
            """
            const figure = document.getElementById(id);
            const sliders = [...figure.querySelectorAll('input[type=range]')]
                .filter(({name}) => name !== 'turn' && name !== 'tilt');
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
            "id => { " + MOVE + " return { first: time(1, move), next: time(20, move) }; }";

    /** In batches, since a page's clock ticks coarsely; without and with style and layout. */
    private static final String WARM =
            "([id, batches]) => { "
                    + MOVE
                    + """
                    for (let i = 0; i < batches * 20; i++) move();
                    const layout = () => { move(); figure.getBoundingClientRect(); };
                    return {
                        script: Array.from({ length: batches }, () => time(40, move)),
                        layout: Array.from({ length: batches }, () => time(40, layout))
                    };
                    }
                    """;

    @Test
    void moveSliders(Chromium chromium) {
        System.out.print(table(chromium, PAGES, BATCHES, IDLE));
    }

    /**
     * Returns the tables.
     *
     * @param pages how many are opened for each kind of first move
     * @param batches how many batches of 40 moves a warm page makes
     * @param idle how long a figure is awake before its first move, in milliseconds
     */
    static String table(Chromium chromium, int pages, int batches, int idle) {
        StringBuilder table =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "| figure | at once: first | moves 2–21 | after %d s: first"
                                        + " | moves 2–21 | warm, median | warm, 95%% | with style"
                                        + " and layout |%n|---|---|---|---|---|---|---|---|%n",
                                idle / 1000));
        String lab = BuiltSite.ofProject().http("zh-CN/relu.html");
        try (BuiltSite plots = BuiltSite.of(content())) {
            String moves = plots.http("en/moves.html");
            table.append(
                            row(
                                    chromium,
                                    "the lab of the ReLU lesson",
                                    lab,
                                    "relu-lab",
                                    pages,
                                    batches,
                                    idle))
                    .append(row(chromium, "three curves", moves, "curves0", pages, batches, idle))
                    .append(row(chromium, "60 × 60 cells", moves, "map0", pages, batches, idle))
                    .append(row(chromium, "a surface", moves, "surface0", pages, batches, idle))
                    .append(waking(chromium, "Ten figures", plots.http("en/waking.html"), pages));
        }
        String marks = BuiltSite.ofProject().http("en/guide/marks.html");
        table.append(waking(chromium, "The figures of the guide's marks", marks, pages));
        return table.toString();
    }

    private static Path content() {
        try {
            Path content = Files.createTempDirectory("figures");
            Path english = Files.createDirectories(content.resolve("en"));
            Files.writeString(
                    english.resolve("moves.md"),
                    TITLE + CURVES.formatted(0) + MAP.formatted(0) + SURFACE.formatted(0));
            StringBuilder all = new StringBuilder(TITLE);
            IntStream.range(0, FIGURES).forEach(i -> all.append(CURVES.formatted(i)));
            Files.writeString(english.resolve("waking.md"), all);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(
            Chromium chromium,
            String name,
            String page,
            String id,
            int pages,
            int batches,
            int idle) {
        String address = page + "#" + id;
        Map<String, List<Number>> atOnce = firstMoves(chromium, address, id, 0, pages);
        Map<String, List<Number>> prepared = firstMoves(chromium, address, id, idle, pages);
        Map<String, List<Number>> warm = warmMoves(chromium, address, id, batches);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n",
                name,
                quantile(atOnce, "first", 0.5),
                quantile(atOnce, "next", 0.5),
                quantile(prepared, "first", 0.5),
                quantile(prepared, "next", 0.5),
                quantile(warm, "script", 0.5),
                quantile(warm, "script", 0.95),
                quantile(warm, "layout", 0.5));
    }

    private static Map<String, List<Number>> firstMoves(
            Chromium chromium, String address, String id, int idle, int pages) {
        Map<String, List<Number>> times =
                Map.of("first", new ArrayList<>(), "next", new ArrayList<>());
        for (int i = 0; i < pages; i++) {
            try (Page page = chromium.newPage(1280, 900)) {
                page.navigate(address);
                page.waitForSelector("#" + id + " input:enabled");
                page.waitForTimeout(idle);
                Map<?, ?> measured = (Map<?, ?>) page.evaluate(FIRST, id);
                times.forEach((name, all) -> all.add((Number) measured.get(name)));
            }
        }
        return times;
    }

    @SuppressWarnings("unchecked") // what the script returns
    private static Map<String, List<Number>> warmMoves(
            Chromium chromium, String address, String id, int batches) {
        try (Page page = chromium.newPage(1280, 900)) {
            page.navigate(address);
            page.waitForSelector("#" + id + " input:enabled");
            return (Map<String, List<Number>>) page.evaluate(WARM, List.of(id, batches));
        }
    }

    /** Returns how long all scripts of a page run until all its figures can be used. */
    private static String waking(Chromium chromium, String figures, String address, int pages) {
        List<Number> times = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            try (Page page = chromium.newPage(1280, 900)) {
                CDPSession session = page.context().newCDPSession(page);
                session.send("Performance.enable");
                page.navigate(address);
                page.waitForFunction(AWAKE);
                times.add(1000 * scriptSeconds(session));
            }
        }
        return String.format(
                Locale.ROOT,
                "%s wake in %.0f ms of script (median of %d pages).%n",
                figures,
                quantile(Map.of("script", times), "script", 0.5),
                pages);
    }

    private static double scriptSeconds(CDPSession session) {
        JsonArray metrics = session.send("Performance.getMetrics").getAsJsonArray("metrics");
        for (JsonElement metric : metrics) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ScriptDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("the browser does not count its script's time");
    }

    private static double quantile(Map<String, List<Number>> times, String name, double part) {
        List<Number> measured = times.getOrDefault(name, List.of());
        double[] sorted = measured.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
