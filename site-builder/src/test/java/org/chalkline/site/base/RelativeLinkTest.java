package org.chalkline.site.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeLinkTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,            index.html,            index.html",
        "index.html,            en/relu.html,          en/relu.html",
        "en/relu.html,          index.html,            ../index.html",
        "en/relu.html,          en/tanh.html,          tanh.html",
        "en/relu.html,          zh-CN/relu.html,       ../zh-CN/relu.html",
        "en/basics/relu.html,   en/deep/net.html,      ../deep/net.html",
        "en/basics/relu.html,   assets/a.js,           ../../assets/a.js",
        "en/relu.html,          en/basics/tanh.html,   basics/tanh.html",
        "en/relu.html,          english/relu.html,     ../english/relu.html",
        "a/a/x.html,            a/y.html,              ../y.html"
    })
    void leadsFromThePageToTheFile(String page, String target, String link) {
        assertThat(RelativeLink.from(page, target)).isEqualTo(link);
        assertThat(URI.create("http://host/" + page).resolve(link))
                .isEqualTo(URI.create("http://host/" + target));
    }

    @ParameterizedTest
    @CsvSource({
        "'what?.html',     'what%3F.html'",
        "'c# 100%.html',   'c%23%20100%25.html'",
        "'a:b.html',       'a%3Ab.html'",
        "'\"<x>\".html',   '%22%3Cx%3E%22.html'",
        "'第一课.html',    '第一课.html'"
    })
    void takesNoPartOfANameForAnythingElse(String name, String link) {
        assertThat(RelativeLink.from("index.html", name)).isEqualTo(link);
        assertThat(URI.create("http://host/index.html").resolve(link).getPath())
                .isEqualTo("/" + name);
    }

    @Test
    void writesTheWayForAuthorsAsTheyWouldWriteIt() {
        assertThat(RelativeLink.way("en/a.md", "zh-CN/第 一 课.md")).isEqualTo("../zh-CN/第 一 课.md");
    }
}
