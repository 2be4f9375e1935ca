package org.chalkline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedChromium.class)
class PageLogIT {

    @Test
    void holdsWhatThePageSaidAskedForAndMissed(Chromium chromium, @TempDir Path folder)
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("page.html"),
                        """
                        <script src="missing.js"></script>
                        <script>console.log("hello"); console.warn("careful"); null.x;</script>
                        """);
        try (var page = chromium.newPage(320, 480)) {
            var log = PageLog.of(page);
            page.navigate(file.toUri().toString());
            assertThat(log.messages()).contains("log: hello", "warning: careful");
            assertThat(log.requests())
                    .containsExactly(
                            file.toUri().toString(),
                            file.resolveSibling("missing.js").toUri().toString());
            assertThat(log.troubles())
                    .contains("warning: careful")
                    .anyMatch(trouble -> trouble.startsWith("not loaded: file:"))
                    .anyMatch(trouble -> trouble.startsWith("uncaught: TypeError"))
                    .noneMatch(trouble -> trouble.contains("hello"));
        }
    }

    @Test
    void holdsNothingAgainstAFileThatAReaderDidNotWaitFor(Chromium chromium, @TempDir Path folder)
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("page.html"),
                        "<script src='given-up.js'></script><script src='refused.js'></script>");
        try (var page = chromium.newPage(320, 480)) {
            var log = PageLog.of(page);
            page.route("**/given-up.js", route -> route.abort("aborted"));
            page.route("**/refused.js", route -> route.abort("accessdenied"));
            page.navigate(file.toUri().toString());
            assertThat(log.troubles())
                    .anyMatch(trouble -> trouble.contains("refused.js"))
                    .noneMatch(
                            trouble ->
                                    trouble.startsWith("not loaded: ")
                                            && trouble.contains("given-up.js"));
        }
    }
}
