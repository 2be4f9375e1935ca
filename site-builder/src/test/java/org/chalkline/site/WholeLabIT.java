package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who have one way of input only go through the whole lesson, from the disk. */
@ExtendWith(SharedChromium.class)
class WholeLabIT {

    private static final int MOST_STOPS = 400;

    /**
     * Returns whether an element of a selector has the focus; or the element that has it, if
     * nothing on the screen tells so. One call for both, as there are hundreds of stops.
     */
    private static final String FOCUS =
            """
            selector => {
                const at = document.activeElement;
                if (at === document.body) return 'nowhere';
                const marked = [at, at.closest('label')].some(element => {
                    if (!element) return false;
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                        || style.boxShadow !== 'none';
                });
                const box = at.getBoundingClientRect();
                const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
                return marked && seen ? at.matches(selector) : at.outerHTML.slice(0, 200);
            }
            """;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    @Test
    void isWalkedThroughByTheKeyboardAlone(Chromium chromium) throws Exception {
        try (Page page = chromium.newPage(1280, 844)) {
            Visit.to(page, site.file("en/relu.html"));
            Keyboard keyboard = new Keyboard(page);
            keyboard.to("#activation-trio input[name=z]");
            keyboard.press("PageUp", 1);
            assertThat(page.locator("#activation-trio").getAttribute("data-state"))
                    .isEqualTo("z=3.0");
            keyboard.answer("quiz-zero");
            keyboard.answer("predict-bias");
            keyboard.answer("predict-third-slope");
            keyboard.to("#relu-lab input[name=w1]");
            keyboard.press("PageUp", 1);
            keyboard.to("#relu-lab input[name=b1]");
            keyboard.press("PageDown", 1);
            assertThat(page.locator("#relu-lab").getAttribute("data-state")).contains("stage=2");
            keyboard.to("#relu-lab input[name=w2]");
            keyboard.press("PageUp", 2);
            keyboard.to("#relu-lab input[name=b2]");
            keyboard.press("PageDown", 3);
            keyboard.to("#relu-lab input[name=hint]");
            keyboard.press("Space", 1);
            assertThat(page.locator("#relu-lab .hint").innerText()).contains("Unit 2", "x = 1.5");
            Axe.assertFit(page, "#relu-lab");
            keyboard.back("#relu-lab input[name=b2]");
            keyboard.press("Home", 1);
            assertSolved(page);
            keyboard.answer("predict-linear");
            keyboard.to("#swap-lab select[name=activation]");
            keyboard.press("ArrowDown", 1);
            assertThat(page.locator("#swap-lab").getAttribute("data-state"))
                    .contains("activation=sigmoid");
            Axe.assertFit(page, "#swap-lab");
            keyboard.to("#watch-it-fit .action[data-move=step]");
            keyboard.press("Enter", 3);
            page.waitForCondition(() -> state(page, "watch-it-fit").startsWith("step=3,"));
            Axe.assertFit(page, "#watch-it-fit");
            for (String quiz :
                    new String[] {
                        "quiz-fewest",
                        "quiz-bend",
                        "quiz-slopes",
                        "quiz-dead",
                        "quiz-mirror",
                        "quiz-piecewise"
                    }) {
                keyboard.answer(quiz);
            }
            // The record is written anew once the browser has nothing else to do.
            page.locator(
                            "#record li:has([href='#quiz-piecewise'])",
                            new Page.LocatorOptions().setHasText(Pattern.compile("[✓✗]")))
                    .waitFor();
            keyboard.to("#record button[data-action=download]");
            assertRecordIsSaved(page, () -> page.keyboard().press("Enter"));
            keyboard.assertFocusIsSeen();
            Axe.assertFit(page);
        }
    }

    @Test
    void isWalkedThroughByTouchAlone(Chromium chromium) throws Exception {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(ColorScheme.DARK)
                        .setLocale("en-US");
        try (Page page = chromium.newPage(phone)) {
            Visit.to(page, site.file("en/relu.html"));
            Finger finger = new Finger(page);
            finger.drag("#activation-trio", "z", 3);
            finger.answer("quiz-zero");
            finger.answer("predict-bias");
            finger.answer("predict-third-slope");
            finger.drag("#relu-lab", "w1", 1);
            finger.drag("#relu-lab", "b1", -1);
            page.waitForCondition(() -> state(page, "relu-lab").contains("stage=2"));
            finger.drag("#relu-lab", "w2", 2);
            finger.drag("#relu-lab", "b2", -3);
            finger.tap(page.locator("#relu-lab input[name=hint]"));
            assertThat(page.locator("#relu-lab .hint").innerText()).contains("Unit 2", "x = 1.5");
            Axe.assertFit(page, "#relu-lab");
            finger.drag("#relu-lab", "b2", -4);
            assertSolved(page);
            finger.answer("predict-linear");
            finger.tap(page.locator("#swap-lab button[data-set]").first());
            page.waitForCondition(() -> state(page, "swap-lab").startsWith("w1=-0.8"));
            for (int i = 1; i <= 3; i++) {
                finger.tap(page.locator("#watch-it-fit .action[data-move=step]"));
            }
            page.waitForCondition(() -> state(page, "watch-it-fit").startsWith("step=3,"));
            Axe.assertFit(page, "#watch-it-fit");
            for (String quiz : new String[] {"quiz-fewest", "quiz-bend", "quiz-piecewise"}) {
                finger.answer(quiz);
            }
            assertRecordIsSaved(
                    page, () -> finger.tap(page.locator("#record button[data-action=download]")));
            Axe.assertFit(page);
        }
    }

    private static String state(Page page, String figure) {
        return page.locator("#" + figure).getAttribute("data-state");
    }

    private static void assertSolved(Page page) {
        assertThat(page.locator("#relu-lab").getAttribute("data-solved")).isEqualTo("true");
    }

    private static void assertRecordIsSaved(Page page, Runnable asked) throws Exception {
        Download download = page.waitForDownload(asked);
        assertThat(Files.readString(download.path())).contains("Solved");
    }

    /** Tab, arrows, Enter and Space; the focus is seen wherever it goes. */
    private record Keyboard(Page page) {

        /** Goes on by Tab until a control has the focus. */
        void to(String selector) {
            walk("Tab", selector);
        }

        void back(String selector) {
            walk("Shift+Tab", selector);
        }

        private void walk(String key, String selector) {
            for (int stop = 0; stop < MOST_STOPS; stop++) {
                page.keyboard().press(key);
                if (hasSeenFocus(selector)) {
                    return;
                }
            }
            throw new AssertionError(selector + " is not reached by " + key);
        }

        void press(String key, int times) {
            for (int i = 0; i < times; i++) {
                page.keyboard().press(key);
                assertFocusIsSeen();
            }
        }

        void answer(String question) {
            to("#" + question + " input[type=radio]");
            press("Space", 1);
            press("ArrowDown", 1);
            to("#" + question + " [type=submit]");
            press("Enter", 1);
            assertThat(page.locator("#" + question).getAttribute("data-answered"))
                    .isEqualTo("true");
        }

        void assertFocusIsSeen() {
            hasSeenFocus("*");
        }

        private boolean hasSeenFocus(String selector) {
            Object focus = page.evaluate(FOCUS, selector);
            assertThat(focus).as("focus that is not seen").isInstanceOf(Boolean.class);
            return (Boolean) focus;
        }
    }

    /** One finger, which taps and drags. */
    private static final class Finger {

        private static final double THUMB = 16;
        private static final int ATTEMPTS = 40;

        private final Page page;
        private final CDPSession events;

        Finger(Page page) {
            this.page = page;
            events = page.context().newCDPSession(page);
        }

        /**
         * Scrolls to a control and returns where it rests: what comes near takes its own height.
         */
        private BoundingBox bring(Locator control) {
            double before;
            BoundingBox box = control.boundingBox();
            do {
                before = box.y;
                control.evaluate("control => control.scrollIntoView({ block: 'end' })");
                page.waitForTimeout(100);
                box = control.boundingBox();
            } while (box.y != before);
            return box;
        }

        void tap(Locator control) {
            BoundingBox box = bring(control);
            page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
        }

        void answer(String question) {
            Locator figure = page.locator("#" + question);
            tap(figure.locator("label").nth(1));
            tap(figure.locator("[type=submit]"));
            assertThat(figure.getAttribute("data-answered")).isEqualTo("true");
        }

        /** Drags a slider's thumb until it shows a value, as a hand with an eye does. */
        void drag(String figure, String name, double value) {
            Locator slider = page.locator(figure + " input[name=" + name + "]");
            BoundingBox box = bring(slider);
            double least = Double.parseDouble(slider.getAttribute("min"));
            double most = Double.parseDouble(slider.getAttribute("max"));
            double y = box.y + box.height / 2;
            double wide = (box.width - THUMB) / (most - least);
            double x = box.x + THUMB / 2 + (shown(slider) - least) * wide;
            touch("touchStart", x, y);
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                double miss = value - shown(slider);
                if (Math.abs(miss) < 0.01) {
                    touch("touchEnd", x, y);
                    return;
                }
                x += Math.abs(miss) > 0.25 ? miss * wide : Math.signum(miss);
                touch("touchMove", x, y);
            }
            throw new AssertionError("could not drag " + name + " to " + value);
        }

        private static double shown(Locator slider) {
            return Double.parseDouble(slider.inputValue());
        }

        private void touch(String type, double x, double y) {
            String points = type.equals("touchEnd") ? "[]" : "[{\"x\":" + x + ",\"y\":" + y + "}]";
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.add("touchPoints", com.google.gson.JsonParser.parseString(points));
            events.send("Input.dispatchTouchEvent", event);
        }
    }
}
