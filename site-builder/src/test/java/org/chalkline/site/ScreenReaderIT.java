package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lesson as a screen reader is told it, as somebody last read it: the whole page at the start,
 * then the figures that other states change. {@code mvn verify -Dgolden} puts new ones in place.
 */
@ExtendWith(SharedChromium.class)
class ScreenReaderIT {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "aria");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.ofProject();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void isToldAsItWasRead(String language, Chromium chromium) throws IOException {
        try (Page page = chromium.newPage(1280, 844)) {
            Visit.to(page, site.file(language + "/relu.html"));
            Map<String, String> told = tell(page);
            for (Map.Entry<String, String> state : told.entrySet()) {
                Path golden = GOLDEN.resolve(language).resolve(state.getKey() + ".yml");
                if (System.getProperty("golden") != null) {
                    Files.createDirectories(golden.getParent());
                    Files.writeString(golden, state.getValue());
                }
                assertThat(golden).exists();
                assertThat(state.getValue())
                        .as(golden.toString())
                        .isEqualTo(Files.readString(golden));
            }
        }
    }

    /** Returns what is told in each state of the lesson, in which one follows on another. */
    private static Map<String, String> tell(Page page) {
        Map<String, String> told = new LinkedHashMap<>();
        Locator lab = page.locator("#relu-lab");
        // All figures are awake then, and the record after them.
        PlaywrightAssertions.assertThat(page.locator("fieldset[disabled]")).hasCount(0);
        told.put("start", tree(page.locator("body")));
        page.locator("#quiz-zero input[value=A]").check();
        page.locator("#quiz-zero [type=submit]").click();
        told.put("predicted", tree(page.locator("#quiz-zero")));
        lab.locator("button.skip").click();
        for (String setting : List.of("w1=1", "b1=-1", "w2=3", "b2=-4")) {
            set(lab, setting);
        }
        lab.locator("input[name=hint]").check();
        told.put("hint", tree(lab));
        set(lab, "w2=2");
        told.put("solved", tree(lab));
        page.locator("#swap-lab .cover button").click();
        page.locator("#swap-lab select[name=activation]").selectOption("sigmoid");
        told.put("swapped", tree(page.locator("#swap-lab")));
        page.locator("#quiz-bend input").nth(0).check();
        page.locator("#quiz-bend [type=submit]").click();
        told.put("quiz", tree(page.locator("#quiz-bend")));
        // The record is filled when the browser has nothing else to do.
        page.locator(
                        "#record li:has([href='#quiz-bend'])",
                        new Page.LocatorOptions().setHasText("✗"))
                .waitFor();
        page.locator("#record .sum:text-matches('2.+10.+1.+12')").waitFor();
        told.put("record", tree(page.locator("#record")));
        return told;
    }

    private static void set(Locator lab, String setting) {
        int equals = setting.indexOf('=');
        lab.locator("input[name=" + setting.substring(0, equals) + "]")
                .fill(setting.substring(equals + 1));
    }

    private static String tree(Locator part) {
        return part.ariaSnapshot() + "\n";
    }
}
