package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks of a site that come from its content folder. */
class ThemeTest {

    private final Path content;

    ThemeTest(@TempDir Path folder) {
        content = folder.resolve("lessons");
    }

    @BeforeEach
    void aLesson() {
        Run.write(content, "en/first.md", "# First\n\nText.\n");
    }

    @Test
    void aStyleSheetOfTheSiteFollowsChalklinesOwn() {
        Run.write(content, "theme/style.css", ":root { --accent: #a03; }\n");
        SitePages site = SitePages.of(content);
        String sheet = SitePages.target("en/first.html", style(site.page("en/first.html")));
        assertThat(site.text(sheet)).startsWith(":root{").endsWith("}:root { --accent: #a03; }\n");
        assertThat(site.files()).doesNotContainKey("theme/style.css");
    }

    @Test
    void aTemplateOfTheSiteTakesThePlaceOfChalklinesOwn() {
        Run.write(
                content, "theme/footer.html", "<footer th:text=\"${page.shell.title}\"></footer>");
        Run.write(content, "theme/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        SitePages site = SitePages.of(content);
        assertThat(site.page("en/first.html").select("footer").text()).isEqualTo("First");
        assertThat(site.page("index.html").select("footer").text()).isEqualTo("Chalkline");
        assertThat(site.files())
                .containsKey("theme/logo.svg")
                .doesNotContainKey("theme/footer.html");
    }

    @Test
    void aTemplateThatCannotBeFilledIsReportedAtItsPlace() {
        Run.write(
                content,
                "theme/footer.html",
                "<footer>\n<p th:text=\"${page.shel.title}\"></p></footer>");
        assertThat(errors())
                .startsWith(
                        content
                                + "/theme/footer.html:2:4: error: Exception evaluating OGNL expression:"
                                + " \"page.shel.title\"");
    }

    @Test
    void aTemplateOfAnotherNameIsAnError() {
        Run.write(content, "theme/foter.html", "<footer></footer>");
        assertThat(errors())
                .startsWith(
                        content
                                + "/theme/foter.html:1:1: error: no template is called 'foter' (expected:"
                                + " lesson, index, search, missing, head, header, sidebar, footer). Did you mean"
                                + " 'footer'?");
    }

    private String errors() {
        Run run = Run.of("build", content, "-o", content.resolveSibling("site"));
        assertThat(run.status()).isEqualTo(1);
        return run.err();
    }

    private static String style(Document page) {
        return page.select("link[rel=stylesheet]").attr("href");
    }
}
