package org.chalkline.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The files of an index. */
class SearchIndexTest {

    @Test
    void everyFileCallsWithItsNameAndContent() {
        Map<String, String> files = index("<p>One & two</p><h2 id=\"b\">Two</h2>").files();
        assertThat(files).containsOnlyKeys("start", "s0", "w0", "t0");
        files.forEach(
                (name, script) ->
                        assertThat(script).startsWith("chalklineSearch(\"" + name + "\","));
        assertThat(content(files, "t0").getAsJsonArray().get(0).getAsString())
                .isEqualTo("en/a.html");
        assertThat(content(files, "t0").getAsJsonArray().get(2).getAsJsonArray())
                .hasToString("[[\"\",\"\",\"One & two\"],[\"b\",\"Two\",\"\"]]");
    }

    @Test
    void aWordTellsWhereItIsInTextsHeadingsAndTitles() {
        JsonObject words =
                content(index("<p>two two</p><h2 id=\"b\">Two</h2><p>Three</p>").files(), "s0")
                        .getAsJsonObject();
        // In the text of passage 0, twice; in the heading of the passage after it.
        assertThat(words.get("two").getAsString()).isEqualTo("BA.C");
        assertThat(words.get("three").getAsString()).isEqualTo("C");
        assertThat(words.get("title").getAsString()).isEqualTo("..A");
    }

    @Test
    void aLongSectionIsPartedBetweenItsSentences() {
        String sentence = "这一句话有十二个汉字呢。";
        SearchIndex index = index("<h2 id=\"long\">长</h2><p>" + sentence.repeat(300) + "</p>");
        int parts = 0;
        for (Map.Entry<String, String> file : index.files().entrySet()) {
            if (!file.getKey().startsWith("t")) {
                continue;
            }
            for (JsonElement passage :
                    content(index.files(), file.getKey())
                            .getAsJsonArray()
                            .get(2)
                            .getAsJsonArray()) {
                JsonArray fields = passage.getAsJsonArray();
                if (!fields.get(0).getAsString().isEmpty()) {
                    assertThat(fields.get(2).getAsString())
                            .endsWith(sentence)
                            .hasSizeLessThan(1501);
                    parts++;
                }
            }
        }
        assertThat(parts).isEqualTo(3);
    }

    @Test
    void noFileIsLongAndTheShardsAreInOrder() {
        SearchIndex index = new SearchIndex();
        Random random = new Random(5);
        for (int page = 0; page < 40; page++) {
            StringBuilder html = new StringBuilder();
            for (int word = 0; word < 2000; word++) {
                html.append(Integer.toString(random.nextInt(40_000), 36)).append("x 词");
                html.appendCodePoint(0x4E00 + random.nextInt(3000)).append(' ');
            }
            index.add(
                    SearchIndex.Page.of(
                            "p" + page + ".html", "Page " + page, sections(html.toString())));
        }
        Map<String, String> files = index.files();
        assertThat(files).containsKeys("s20", "t40", "w0");
        files.forEach(
                (name, script) ->
                        assertThat(script.getBytes(StandardCharsets.UTF_8).length)
                                .as(name)
                                .isLessThan(14_000));
        JsonArray firsts = content(files, "start").getAsJsonObject().getAsJsonArray("shards");
        String before = "";
        for (int i = 0; i < firsts.size(); i++) {
            for (String word : content(files, "s" + i).getAsJsonObject().keySet()) {
                assertThat(word).isGreaterThan(before);
                before = word;
            }
            assertThat(content(files, "s" + i).getAsJsonObject().keySet())
                    .startsWith(firsts.get(i).getAsString());
        }
    }

    @Test
    void anIndexOfNothingIsOne() {
        Map<String, String> files = new SearchIndex().files();
        assertThat(content(files, "start").getAsJsonObject().getAsJsonArray("shards")).isEmpty();
        assertThat(files).containsKeys("s0", "w0");
    }

    private static List<PageText.Section> sections(String html) {
        return PageText.sections(Jsoup.parseBodyFragment(html).body());
    }

    private static SearchIndex index(String html) {
        SearchIndex index = new SearchIndex();
        index.add(SearchIndex.Page.of("en/a.html", "Title", sections(html)));
        return index;
    }

    private static JsonElement content(Map<String, String> files, String name) {
        String script = files.getOrDefault(name, "");
        return JsonParser.parseString(
                script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
    }
}
