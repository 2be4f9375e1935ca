package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plots of lessons, in twenty states each: the browser draws them as the build does.
 *
 * <p>First the pages take their figures through states and write these down. Then the lessons are
 * built again with a still of each state, which the build draws, at their ends.
 */
@ExtendWith(SharedChromium.class)
class LessonParityIT {

    private static final int STATES = 20;

    private static final Path CONTENT = Path.of("..", "content");
    private static final Path GUIDE = Path.of("zh-CN", "guide");

    private static final Pattern NAME =
            Pattern.compile("```\\{lab:plot}[^\\n]*\\n(?::[^\\n]*\\n)*?:name: (\\S+)\\n");

    /** Returns what a figure shows, without what a still has not. */
    private static final String SHOWN =
            """
            figure => {
                const shown = figure.querySelector('.widget').cloneNode(true);
                shown.querySelectorAll('fieldset, label, button, input, select')
                    .forEach(part => part.remove());
                for (const name of ['data-lit', 'data-out'])
                    shown.querySelectorAll(`[${name}]`)
                        .forEach(part => part.removeAttribute(name));
                return shown.outerHTML;
            }""";

    /** Sets all controls of a figure to something, again and again: [state, shown]. */
    private static final String TOUR =
            """
            async ([name, count]) => {
                const shown = %s;
                const figure = document.getElementById(name);
                let seed = 1;
                const chance = most => {
                    seed = seed * 16807 %% 2147483647;
                    return seed %% (most + 1);
                };
                const states = [];
                for (let i = 0; i < count; i++) {
                    const inputs = [...figure.querySelectorAll(
                        '[type=range][data-control], select[data-control], [type=checkbox][data-control]')];
                    for (const input of inputs) {
                        if (input.type === 'checkbox') {
                            input.checked = chance(1) === 1;
                        } else if (input.type === 'range') {
                            const ticks = Math.round((input.max - input.min) / input.step);
                            input.valueAsNumber = +input.min + chance(ticks) * input.step;
                        } else {
                            input.selectedIndex = chance(input.options.length - 1);
                        }
                        input.dispatchEvent(new Event('input', { bubbles: true }));
                        input.dispatchEvent(new Event('change', { bubbles: true }));
                    }
                    await new Promise(requestAnimationFrame);
                    states.push([figure.dataset.state, shown(figure)]);
                }
                return states;
            }"""
                    .formatted(SHOWN);

    private static final String STILLS =
            "() => [...document.querySelectorAll('figure[data-still]')]"
                    + ".map(figure => [figure.dataset.state, ("
                    + SHOWN
                    + ")(figure)])";

    private final Path folder;

    LessonParityIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plotsOfTheProjectsLessonsAreDrawnInManyStatesAsTheBuildDrawsThem(Chromium chromium)
            throws IOException {
        // Both languages have the same plots.
        copy(CONTENT, file -> !file.startsWith("en") && !file.startsWith(GUIDE));
        compare(BuiltSite.ofProject(), 6, chromium);
    }

    @Test
    void plotsOfOtherLessonsAreDrawnInManyStatesAsTheBuildDrawsThem(Chromium chromium)
            throws IOException {
        Path others = Path.of("src", "test", "resources", "lessons");
        copy(others, file -> true);
        try (BuiltSite site = BuiltSite.of(others)) {
            compare(site, 4, chromium);
        }
    }

    private void copy(Path content, Predicate<Path> some) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = content.relativize(file);
                if (some.test(name)) {
                    Path copy = folder.resolve(name.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Compares what a site shows of copied lessons with what a build shows of the same states. */
    @SuppressWarnings("unchecked") // what the script returns
    private void compare(BuiltSite shown, int lessons, Chromium chromium) throws IOException {
        Map<Path, List<List<String>>> drawn = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                drawn.put(file, tour(chromium, file, shown.http(page(file))));
            }
        }
        drawn.values().removeIf(List::isEmpty);
        assertThat(drawn).hasSize(lessons);
        Files.deleteIfExists(folder.resolve("site.yml"));
        for (Map.Entry<Path, List<List<String>>> entry : drawn.entrySet()) {
            Files.writeString(entry.getKey(), with(entry.getKey(), entry.getValue()));
        }
        try (BuiltSite site = BuiltSite.of(folder)) {
            for (Map.Entry<Path, List<List<String>>> entry : drawn.entrySet()) {
                try (Page page = chromium.newPage(1280, 900)) {
                    page.navigate(site.http(page(entry.getKey())));
                    List<List<String>> stills = (List<List<String>>) page.evaluate(STILLS);
                    List<List<String>> last =
                            stills.subList(stills.size() - entry.getValue().size(), stills.size());
                    for (int i = 0; i < last.size(); i++) {
                        assertThat(entry.getValue().get(i).subList(1, 3))
                                .as(entry.getKey() + " " + last.get(i).get(0))
                                .isEqualTo(last.get(i));
                    }
                }
            }
        }
    }

    private String page(Path lesson) {
        return folder.relativize(lesson).toString().replace(".md", ".html");
    }

    /** Returns the name of the figure, the state and what is shown, for states of each plot. */
    @SuppressWarnings("unchecked") // what the script returns
    private static List<List<String>> tour(Chromium chromium, Path lesson, String address)
            throws IOException {
        List<List<String>> all = new ArrayList<>();
        List<String> names =
                NAME.matcher(Files.readString(lesson))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        if (names.isEmpty()) {
            return all;
        }
        try (Page page = chromium.newPage(1280, 900)) {
            Visit.to(page, address);
            for (String name : names) {
                List<List<String>> states =
                        (List<List<String>>) page.evaluate(TOUR, List.of(name, STATES));
                states.forEach(state -> all.add(List.of(name, state.get(0), state.get(1))));
            }
        }
        return all;
    }

    private static String with(Path lesson, List<List<String>> states) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(lesson));
        for (List<String> state : states) {
            text.append(
                    "\n\n```{lab:still} "
                            + state.get(0)
                            + "@"
                            + state.get(1)
                            + "\nA state.\n```\n");
        }
        return text.toString();
    }
}
