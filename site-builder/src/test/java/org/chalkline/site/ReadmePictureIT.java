package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.chalkline.browser.Chromium;
import org.chalkline.browser.SharedChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the README's picture: {@code mvn verify -Dpicture} puts the new one in its place. */
@ExtendWith(SharedChromium.class)
class ReadmePictureIT {

    /** Of the height, in percent: fonts differ a little. */
    private static final double TOLERANCE = 2;

    private static final Path SHOWN = Path.of("..", ".github", "relu-lab.png");

    @Test
    void showsTheLabOfTheReluLesson(Chromium chromium) throws IOException {
        Path picture = Path.of("target", "relu-lab.png");
        BuiltSite site = BuiltSite.ofProject();
        try (Page page =
                chromium.newPage(
                        new Browser.NewPageOptions()
                                .setViewportSize(1440, 1400)
                                .setDeviceScaleFactor(1)
                                .setColorScheme(ColorScheme.LIGHT))) {
            Visit.to(page, site.http("zh-CN/relu.html"));
            Locator lab = page.locator("#relu-lab");
            Map.of("w1", "1", "b1", "-1")
                    .forEach((name, value) -> lab.locator("input[name=" + name + "]").fill(value));
            page.evaluate("document.activeElement.blur()");
            lab.screenshot(new Locator.ScreenshotOptions().setPath(picture));
        }
        assertThat(picture).isNotEmptyFile();
        if (System.getProperty("picture") != null) {
            Files.write(SHOWN, Files.readAllBytes(picture));
        }
        // Letters differ from machine to machine, and so pixels; a figure that grew or shrank
        // shows.
        BufferedImage taken = ImageIO.read(picture.toFile());
        BufferedImage shown = ImageIO.read(SHOWN.toFile());
        assertThat(shown.getWidth()).isEqualTo(taken.getWidth());
        assertThat(shown.getHeight())
                .as("-Dpicture renews the picture")
                .isCloseTo(taken.getHeight(), withinPercentage(TOLERANCE));
    }
}
