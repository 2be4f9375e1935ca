package org.chalkline.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.gallery.Widgets;
import org.chalkline.widget.Family;
import org.junit.jupiter.api.Test;

class ScriptsIT {

    @Test
    void everySetOfFamiliesHasItsScript() {
        int sets = 1 << Widgets.FAMILIES.size();
        for (int set = 1; set < sets; set++) {
            List<String> kinds = new ArrayList<>();
            for (int i = 0; i < Widgets.FAMILIES.size(); i++) {
                Family family = Widgets.FAMILIES.get(i);
                if ((set >> i & 1) == 1) {
                    kinds.add(family.kinds().get(0).name());
                }
            }
            assertThat(SamplePage.script(kinds)).as(kinds.toString()).isRegularFile();
        }
    }

    @Test
    void aScriptHasNothingOfAFamilyThatItDoesNotDrive() throws IOException {
        long questions = Files.size(SamplePage.script(List.of("quiz")));
        long networks = Files.size(SamplePage.script(List.of("network-lab")));
        long all = Files.size(SamplePage.script(List.of("network-lab", "training", "quiz")));
        // Those whose answers are typed go with questions alone.
        assertThat(questions * 7).isLessThan(networks * 4);
        assertThat(networks + networks / 10).isLessThan(all);
    }
}
