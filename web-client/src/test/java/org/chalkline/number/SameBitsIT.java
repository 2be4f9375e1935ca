package org.chalkline.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.browser.Compiled;
import org.chalkline.browser.Engine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBitsIT {

    private static String expected = "";
    private static String address = "";

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        var script = Compiled.asShipped(FunctionHashes.class, folder).file().getFileName();
        var page = folder.resolve("page.html");
        Files.writeString(page, "<script src=\"" + script + "\"></script>");
        address = page.toUri().toString();
        expected = FunctionHashes.functionHashes();
    }

    @ParameterizedTest
    @EnumSource
    void aMillionValuesAreTheSameBitsAsOnTheJvm(Engine engine) {
        engine.assumeThatItIsThere();
        try (var window = engine.open(400, 300)) {
            window.open(address);
            assertThat(window.value("functionHashes()")).isEqualTo(expected);
        }
    }
}
