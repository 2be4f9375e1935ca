package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                                + "/theme/footer.html:2:4: error: there is no 'shel' in"
                                + " 'page.shel.title' [broken-template]");
    }

    @Test
    void aTemplateReadsListsAndWords() {
        Run.write(
                content,
                "theme/footer.html",
                """
                <footer><p th:unless="${page.shell.translations.empty}">many</p>
                <p th:text="#{search.some(3)}"></p>
                <i th:each="style, at : ${page.shell.files.styles}"
                   th:text="${at.count} + '/' + ${style.empty}"></i>
                <b th:text="|[[${page.shell.language.locale}]]|"></b></footer>
                """);
        assertThat(SitePages.of(content).page("index.html").select("footer").html())
                .isEqualToIgnoringWhitespace("<p>3 places found</p><i>1/false</i><b>[[en]]</b>");
    }

    /** What reached a shell when templates were filled by OGNL, and its kin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "th:text=\"${\\u0040ognl.Ognl\\u0040getValue('1', null)}\"",
                "th:text=\"${@java.lang.Runtime@getRuntime()}\"",
                "th:text=\"${\\u006eew java.io.File('/')}\"",
                "th:text=\"${new java.io.File('/')}\"",
                "th:text=\"${T(java.lang.Runtime)}\"",
                "th:text=\"${page.getClass()}\"",
                "th:text=\"${page.class}\"",
                "th:text=\"${page.getClass}\"",
                "th:text=\"${page.shell.hashCode.bytes}\"",
                "th:text=\"${page['shell']}\"",
                "th:text=\"${#ctx.getVariable('page')}\"",
                "th:text=\"${{page.getClass()}}\"",
                "th:text=\"*{page.getClass()}\"",
                "th:with=\"a=${page.getClass()}\"",
                "th:each=\"a : ${page.getClass()}\"",
                "th:text=\"__${page.getClass()}__\"",
                "th:text=\"${page.shell.title.getClass()}\"",
                "th:object=\"${page}\" th:text=\"*{shell}\"",
                "th:text=\"|${page.getClass()}|\"",
                "th:text=\"#{page.skip(${page.getClass()})}\"",
                "th:href=\"@{/a(b=${page.getClass()})}\"",
                "th:text=\"#{no.such.words}\"",
                "th:text=\"${session}\""
            })
    void aTemplateReachesNothingButThePage(String attributes) {
        Run.write(content, "theme/footer.html", "<footer>\n<p " + attributes + "></p></footer>");
        assertThat(errors())
                .startsWith(content + "/theme/footer.html:2:")
                .contains("[broken-template]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>[[${page.getClass()}]]</p>",
                "<p>[(${page.getClass()})]</p>",
                "<script th:inline=\"javascript\">let a = [[${page.getClass()}]];</script>"
            })
    void textInATemplateReachesNothingButThePage(String text) {
        Run.write(content, "theme/footer.html", "<footer>\n" + text + "</footer>");
        assertThat(errors())
                .startsWith(content + "/theme/footer.html:2:")
                .contains("[broken-template]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer <<< th:text=\"a",
                "<footer th:inline='text'>[[${page.shell}]] [# th:utext='x']</footer>",
                "<footer th:fragment=\"footer(a)\"></footer>",
                "<footer th:with=\"page=${page.shell}\"><p th:replace=\"~{header}\"></p></footer>"
            })
    void aBrokenTemplateIsAMistakeOfTheSite(String template) {
        Run.write(content, "theme/footer.html", template);
        assertThat(errors())
                .startsWith(content + "/theme/footer.html:")
                .contains("[broken-template]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../../../etc/passwd", "footer", "file:/etc/passwd"})
    void aTemplateInsertsNothingButTemplates(String name) {
        Run.write(
                content,
                "theme/footer.html",
                "<footer>\n<p th:insert=\"~{" + name + "}\"></p></footer>");
        assertThat(errors())
                .startsWith(content + "/theme/footer.html:")
                .contains("[broken-template]");
    }

    @Test
    void theProgramHoldsNoLanguageForTemplatesThatReachesClasses() {
        assertThatThrownBy(() -> Class.forName("ognl.Ognl"))
                .isInstanceOf(ClassNotFoundException.class);
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
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        return run.err();
    }

    private static String style(Document page) {
        return page.select("link[rel=stylesheet]").attr("href");
    }
}
