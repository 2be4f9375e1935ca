package org.chalkline.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site may show an icon of its own. */
class SiteIconTest {

    private static final String RED =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
                    + "<rect width=\"10\" height=\"10\" fill=\"#c00000\"/></svg>";

    private final Path content;

    SiteIconTest(@TempDir Path folder) {
        content = folder;
        Run.write(content, "en/first.md", "# First\n");
    }

    @Test
    void pagesShowItAndSystemsFindItInTheirSizes() throws IOException {
        Run.write(content, "site.yml", "url: https://example.org/a/\nicon: drawings/icon.svg\n");
        Run.write(content, "drawings/icon.svg", RED);
        SitePages site = SitePages.of(content);
        String icon = site.page("en/first.html").select("link[rel=icon]").attr("href");
        assertThat(site.text(SitePages.target("en/first.html", icon))).isEqualTo(RED);
        List<String> pictures =
                site.files().keySet().stream()
                        .filter(path -> path.matches(".*icon-.*png"))
                        .toList();
        assertThat(pictures).hasSize(4);
        for (String picture : pictures) {
            byte[] png = requireNonNull(site.files().get(picture));
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(png));
            int middle = pixels.getWidth() / 2;
            assertThat(pixels.getRGB(middle, middle)).as(picture).isEqualTo(0xffc00000);
            assertThat(pixels.getRGB(0, 0)).as(picture).isEqualTo(0xffc00000);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    icon.png | site.yml:1:7: error: no file 'icon.png'. Did you mean 'icon.svg'?
                    ../icon.svg | site.yml:1:7: error: '../icon.svg' is not in the content folder (expected: a path from this file to another one of the folder, with no name that begins with a dot)
                    icon.svg | icon.svg:1:1: error: an icon without a viewBox (expected: <svg xmlns="http://www.w3.org/2000/svg" viewBox="…"> around the drawing)
                    html.svg | html.svg:1:1: error: an icon that is <html> (expected: <svg xmlns="http://www.w3.org/2000/svg" viewBox="…"> around the drawing)
                    """)
    void namesThePlaceOfWhatIsWrong(String icon, String message) {
        Run.write(content, "site.yml", "icon: " + icon + "\n");
        Run.write(content, "icon.svg", RED.replaceFirst(" viewBox=\"[^\"]*\"", ""));
        Run.write(content, "html.svg", "<html/>");
        Run run = Run.of("build", content, "--diagnostics", "line", "-o", content.resolve("../o"));
        assertThat(run.err()).startsWith(content + "/" + message);
    }

    @Test
    void namesTheLineThatIsNoXml() {
        Run.write(content, "site.yml", "icon: icon.svg\n");
        Run.write(content, "icon.svg", "<svg>\n  <g></svg>\n");
        Run run = Run.of("build", content, "--diagnostics", "line", "-o", content.resolve("../o"));
        assertThat(run.err()).startsWith(content + "/icon.svg:2:").contains("error: no XML: ");
    }
}
