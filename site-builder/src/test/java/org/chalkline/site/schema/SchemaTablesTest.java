package org.chalkline.site.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.site.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What authors read about parameters is what the build reads them by. */
class SchemaTablesTest {

    private static Document table(String tag, String name) {
        Language language = requireNonNull(Language.of(tag));
        return Jsoup.parse("<table>" + new SchemaTables(language).rows(name) + "</table>");
    }

    private static String row(String tag, String schema, String name) {
        for (Element head : table(tag, schema).select("th[scope=row]")) {
            if (head.text().equals(name)) {
                return requireNonNull(head.nextElementSibling()).text();
            }
        }
        return "no row";
    }

    @Test
    void tellWhatAValueMayBeAndWhatItIsUnlessGiven() {
        assertThat(row("en", "lab:network-lab", "loss.samples"))
                .endsWith("a whole number from 2 to 10000; 301 unless given");
        assertThat(row("en", "lab:piecewise", "points"))
                .endsWith("list of at least 2: list of 2: a number; must be given");
        assertThat(row("en", "lab:quiz", "options"))
                .endsWith("list of 2 to 6: a group; must be given");
        assertThat(row("en", "lab:piecewise", "input.step")).endsWith("a number above 0");
        assertThat(row("en", "lab:units", "hues.z")).endsWith("grey; blue unless given");
        assertThat(row("en", "lab:units", "units[].w"))
                .endsWith("a number or slider or a group; must be given");
        assertThat(row("en", "lab:quiz", "states"))
                .endsWith("names of your own, each with: a text");
        assertThat(row("zh-CN", "lab:network-lab", "loss.samples")).endsWith("2到10000的整数；不写就是301");
        assertThat(row("zh-CN", "lab:network-lab", "parts")).endsWith("true、false");
    }

    @Test
    void tellOfAMarkWhatItAloneTakes() {
        assertThat(table("en", "mark:circle").select("th[scope=row]").eachText())
                .containsExactly("circle", "radius");
        assertThat(table("en", "mark").select("th[scope=row]").eachText())
                .contains("for", "label", "at", "show", "role", "hue", "line");
    }

    @Test
    void nameNoDefaultThatFollowsFromOtherValues() {
        assertThat(row("en", "lab:piecewise", "y")).endsWith("list of 2: a number");
        assertThat(row("en", "lab:units", "y"))
                .endsWith("list of 2: a number; [-4,4] unless given");
    }

    @Test
    void sayOfEveryValueWhatItIsFor() {
        for (Language language : Language.ALL) {
            for (String name : Schemas.tables()) {
                Document table = table(language.tag(), name);
                assertThat(table.select("tbody tr")).as(name).isNotEmpty();
                assertThat(table.select("td")).as(name).allMatch(cell -> !cell.ownText().isEmpty());
            }
        }
    }
}
