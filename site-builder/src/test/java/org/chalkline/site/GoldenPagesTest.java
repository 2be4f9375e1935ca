package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as they were when somebody last looked at them; {@code mvn verify -Dgolden} puts the new
 * ones in their place, to be looked at before they are committed.
 */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path PAGES = GOLDEN.resolve("pages");

    private static SitePages site() {
        return SitePages.of(GOLDEN.resolve("content"));
    }

    static Stream<String> pages() {
        return site().pages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAsItWasSeen(String page) throws IOException {
        String built = lines(site().text(page));
        Path golden = PAGES.resolve(page);
        if (System.getProperty("golden") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, built);
        }
        assertThat(golden).exists();
        assertThat(built).isEqualTo(Files.readString(golden));
    }

    @Test
    void hasNoPageThatIsNoLongerBuilt() throws IOException {
        try (Stream<Path> seen = Files.walk(PAGES).filter(Files::isRegularFile)) {
            assertThat(seen.map(PAGES::relativize).map(path -> path.toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(pages().toList());
        }
    }

    /**
     * A tag a line, so that a difference can be read; the hashes in addresses are of no interest.
     */
    private static String lines(String page) {
        return page.replaceAll("[.-][0-9a-f]{8}(?=[./])", ".HASH")
                .replace("><", ">\n<")
                .replaceAll("(?m)[ \\t]+$", "");
    }
}
