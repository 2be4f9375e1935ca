package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineIT {

    @ParameterizedTest
    @EnumSource
    void hearsWhatGoesWrongWhileAPageLoads(Engine engine, @TempDir Path folder) throws IOException {
        engine.assumeThatItIsThere();
        var good =
                Files.writeString(folder.resolve("good.html"), "<script>console.log('a')</script>");
        var bad =
                Files.writeString(
                        folder.resolve("bad.html"),
                        """
                        <meta http-equiv="Content-Security-Policy" content="style-src 'none'">
                        <script>console.warn('careful'); null.x;</script>
                        <p style="color: red">
                        """);
        var addresses = List.of(bad.toUri().toString(), good.toUri().toString());
        assertThat(engine.troubles(addresses))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(trouble -> trouble.contains("careful"))
                .anyMatch(trouble -> trouble.contains("TypeError"))
                .anyMatch(trouble -> trouble.matches("(?is).*content.security.policy.*"));
        assertThat(engine.troubles(addresses.subList(1, 2))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hearsWhatGoesWrongLater(Engine engine, @TempDir Path folder) throws IOException {
        engine.assumeThatItIsThere();
        var file = Files.writeString(folder.resolve("page.html"), "<button>Break</button>");
        try (var window = engine.open(400, 300)) {
            window.open(file.toUri().toString());
            assertThat(window.value("innerHeight")).isEqualTo("300");
            window.value("addEventListener('keyup', () => { window.done = true; null.x; })");
            window.press("Control+a");
            window.await("window.done");
            assertThat(window.troubles()).anyMatch(trouble -> trouble.startsWith("uncaught"));
        }
    }
}
