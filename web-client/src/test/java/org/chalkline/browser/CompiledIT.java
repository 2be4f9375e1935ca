package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.chalkline.browser.fixture.NotForTheBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledIT {

    @Test
    void saysWhatTeaVmDoesNotTakeAndWhoCallsIt(@TempDir Path folder) {
        assertThatThrownBy(() -> Compiled.of(NotForTheBrowser.class, folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(NotForTheBrowser.class.getName());
    }
}
