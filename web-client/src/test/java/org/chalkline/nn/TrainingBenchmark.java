package org.chalkline.nn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.Compiled;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many samples a second networks learn from in Chromium, beside two programs of another make:
 * {@code mvn verify -Pbenchmark}. It prints lines for the table in {@code .github/BENCHMARKS.md}.
 *
 * <p>{@code -Dpeer=FILE} times another program, too: a script with a function {@code peerTraining}
 * like those of {@code peers.js}.
 */
@ExtendWith(SharedChromium.class)
class TrainingBenchmark {

    /**
     * Trains by each program in turn, in many short rounds, so that what else the machine does
     * meets all of them. Returns a line with, for each, the median of its millions of samples a
     * second and that of the ratios of Chalkline's shuffled training to it.
     */
    private static final String RACE =
            """
            async ({ sizes, relu, rounds }) => {
                const batch = 10, rate = 0.03, n = 300;
                const x = new Float64Array(n * sizes[0]), y = new Float64Array(n);
                for (let i = 0; i < n; i++) {
                    if (sizes[0] === 1) x[i] = 3 * i / n;
                    else x.set([Math.cos(i), Math.sin(1.7 * i)], 2 * i);
                    y[i] = Math.abs(x[i * sizes[0]] - 1);
                }
                let parameters = 0;
                for (let l = 1; l < sizes.length; l++) parameters += sizes[l] * (sizes[l - 1] + 1);
                const start = Array.from({ length: parameters }, (_, p) => Math.sin(p + 1) / 2);
                const settings = [sizes, relu, rate, batch, start, x, y];
                const chalkline = (shuffle) => {
                    const step = chalklineTraining(...settings, shuffle);
                    return { step, error: () => step(0) };
                };
                const programs = {
                    shuffled: chalkline(true),
                    inOrder: chalkline(false),
                    flat: flatTraining(...settings),
                    objects: objectTraining(...settings),
                };
                if (self.peerTraining) programs.peer = peerTraining(...settings);
                for (const name in programs) programs[name].step(3000);
                for (const name in programs) {
                    const off = programs[name].error() - programs.inOrder.error();
                    if (name !== 'shuffled' && !(Math.abs(off) < 1e-9)) {
                        throw new Error(`not the same work: ${name} is off by ${off}`);
                    }
                }
                const times = {};
                for (let round = 0; round < rounds; round++) {
                    for (const name in programs) {
                        const begin = performance.now();
                        let samples = 0;
                        do {
                            programs[name].step(600);
                            samples += 600 * batch;
                        } while (performance.now() - begin < 80);
                        (times[name] ??= []).push((performance.now() - begin) * 1000 / samples);
                    }
                    await new Promise((resolve) => setTimeout(resolve));
                }
                const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
                const ratio = (name) =>
                    median(times[name].map((time, round) => time / times.shuffled[round]));
                const cells = Object.keys(times).map((name) => {
                    const rate = (1 / median([...times[name]])).toFixed(2) + ' M';
                    return name === 'shuffled' ? rate : `${rate} | ${ratio(name).toFixed(2)}`;
                });
                return `| [${sizes.join(', ')}], ${relu ? 'ReLU' : 'tanh'} | ${cells.join(' | ')} |`;
            }""";

    private static final int ROUNDS = 31;

    @Test
    void race(Chromium chromium, @TempDir Path folder) throws IOException {
        Compiled script = Compiled.asShipped(TrainingScript.class, folder);
        System.out.println(
                """
                | network | Chalkline | in order | ratio | flat loops | ratio | objects | ratio |
                |---|---|---|---|---|---|---|---|""");
        System.out.println(race(chromium, script, List.of(1, 3, 1), true, ROUNDS));
        System.out.println(race(chromium, script, List.of(2, 8, 8, 1), false, ROUNDS));
    }

    /** Returns a line of the table. */
    static String race(
            Chromium chromium, Compiled script, List<Integer> sizes, boolean relu, int rounds)
            throws IOException {
        String peer = System.getProperty("peer");
        try (Page page = chromium.newPage(800, 600);
                InputStream peers =
                        requireNonNull(TrainingBenchmark.class.getResourceAsStream("peers.js"))) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(script.file()));
            page.evaluate("main()");
            page.addScriptTag(
                    new Page.AddScriptTagOptions()
                            .setContent(new String(peers.readAllBytes(), UTF_8)));
            if (peer != null) {
                page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of(peer)));
            }
            return (String)
                    page.evaluate(RACE, Map.of("sizes", sizes, "relu", relu, "rounds", rounds));
        }
    }
}
