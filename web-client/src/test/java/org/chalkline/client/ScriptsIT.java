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
            List<String> families = new ArrayList<>();
            for (int i = 0; i < Widgets.FAMILIES.size(); i++) {
                Family family = Widgets.FAMILIES.get(i);
                if ((set >> i & 1) == 1) {
                    families.add(family.name());
                }
            }
            assertThat(SamplePage.script(families)).as(families.toString()).isRegularFile();
        }
    }

    @Test
    void aScriptHasNothingOfAFamilyThatItDoesNotDrive() throws IOException {
        long questions = Files.size(SamplePage.script(List.of("question")));
        long networks = Files.size(SamplePage.script(List.of("network")));
        long all = Files.size(SamplePage.script(List.of("network", "training")));
        // Those whose answers are typed go with questions alone.
        assertThat(questions + questions / 2).isLessThan(networks);
        assertThat(networks + networks / 10).isLessThan(all);
        long plots = Files.size(SamplePage.script(List.of("plot")));
        long maps = Files.size(SamplePage.script(List.of("plot", "map")));
        assertThat(plots + plots / 20).isLessThan(maps);
    }
}
