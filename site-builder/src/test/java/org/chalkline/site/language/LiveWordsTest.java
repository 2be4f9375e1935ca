package org.chalkline.site.language;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.page.Resources;
import org.chalkline.widget.WidgetKind;
import org.junit.jupiter.api.Test;

class LiveWordsTest {

    @Test
    void noScriptAsksForAWordThatPagesDoNotCarry() {
        Language english = requireNonNull(Language.of("en"));
        Set<String> still = new TreeSet<>(english.figureWords().keySet());
        still.removeAll(english.liveWords().keySet());
        assertThat(still).hasSizeGreaterThan(20);
        String script =
                Resources.figureScript(
                        Widgets.script(Widgets.ALL.stream().map(WidgetKind::name).toList()));
        assertThat(script).contains("\"list.separator\"");
        for (String key : still) {
            assertThat(script).doesNotContain("\"" + key + "\"");
        }
    }
}
