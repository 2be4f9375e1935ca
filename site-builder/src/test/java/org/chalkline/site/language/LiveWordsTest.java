package org.chalkline.site.language;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.chalkline.gallery.Widgets;
import org.chalkline.site.page.Resources;
import org.chalkline.widget.Family;
import org.junit.jupiter.api.Test;

class LiveWordsTest {

    @Test
    void aPageCarriesTheWordsThatItsScriptAsksFor() {
        Language english = requireNonNull(Language.of("en"));
        assertThat(english.liveWords("say(\"list.colon\"),say(\"activation.\"+a)"))
                .containsEntry("list.colon", ": ")
                .containsEntry("activation.relu", "ReLU")
                .doesNotContainKeys("list.separator", "controls.reset");
    }

    @Test
    void noPageCarriesWhatTheBuildAloneSays() {
        Language english = requireNonNull(Language.of("en"));
        String script =
                Resources.figureScript(
                        Widgets.script(Widgets.FAMILIES.stream().map(Family::name).toList()));
        assertThat(english.liveWords(script))
                .containsKeys("list.separator", "network-lab.loss", "question.right", "plot.solved")
                .doesNotContainKeys("controls.reset", "view.home", "unit.z", "network.input");
    }
}
