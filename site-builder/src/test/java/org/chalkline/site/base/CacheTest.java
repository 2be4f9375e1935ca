package org.chalkline.site.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

    private static final List<String> KEY = List.of("katex 1", "inline", "x^2");

    private final Path directory;

    CacheTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void findsWhatWasKept() {
        Cache.in(directory).keep(KEY, "<b>\nx²</b>");
        assertThat(Cache.in(directory).find(KEY)).isEqualTo("<b>\nx²</b>");
    }

    @Test
    void everyPartOfTheKeyCounts() {
        Cache cache = Cache.in(directory);
        cache.keep(KEY, "x");
        assertThat(cache.find(List.of("katex 1", "inline", "x^3"))).isNull();
        assertThat(cache.find(List.of("katex 1", "inlinex^2"))).isNull();
    }

    @Test
    void damagedEntriesCountAsAbsent() throws IOException {
        Cache cache = Cache.in(directory);
        cache.keep(KEY, "a formula");
        Path file = cache.file(KEY);
        Files.writeString(file, Files.readString(file).replace("formula", "formul"));
        assertThat(Cache.in(directory).find(KEY)).isNull();
        Files.writeString(file, "");
        assertThat(Cache.in(directory).find(KEY)).isNull();
        Files.write(file, new byte[] {(byte) 0xff, '\n', (byte) 0xfe});
        assertThat(Cache.in(directory).find(KEY)).isNull();
        cache.keep(KEY, "a formula");
        assertThat(Cache.in(directory).find(KEY)).isEqualTo("a formula");
    }

    @Test
    void doesWithoutADirectoryThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        Cache cache = Cache.in(file.resolve("below"));
        cache.keep(KEY, "x");
        assertThat(Cache.in(file.resolve("below")).find(KEY)).isNull();
    }

    @Test
    void knowsShortTextsWithoutReadingThemAgain() throws IOException {
        Cache cache = Cache.in(directory);
        cache.keep(KEY, "x");
        Files.delete(cache.file(KEY));
        assertThat(cache.find(KEY)).isEqualTo("x");
        cache.keep(KEY, "x".repeat(100_000));
        Files.delete(cache.file(KEY));
        assertThat(cache.find(KEY)).isNull();
    }

    @Test
    void leavesNoFilesAside() throws IOException {
        Cache cache = Cache.in(directory);
        cache.keep(KEY, "x");
        cache.keep(KEY, "y");
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(cache.file(KEY));
        }
    }
}
