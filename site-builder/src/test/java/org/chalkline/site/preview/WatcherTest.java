package org.chalkline.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.chalkline.site.output.DirectoryOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class WatcherTest {

    private final Path folder;
    private final Path lesson;
    private Watcher watcher;

    WatcherTest(@TempDir Path temporary) {
        folder = temporary.resolve("content");
        lesson = folder.resolve("en/first.md");
    }

    @BeforeEach
    void watch() throws IOException {
        write(lesson, "first");
        watcher = Watcher.of(folder);
    }

    @AfterEach
    void stop() {
        watcher.close();
    }

    @Test
    void seesAFileThatIsWrittenCreatedRenamedOrDeleted() throws Exception {
        write(lesson, "changed");
        watcher.awaitChange();
        Path second = write(folder.resolve("en/second.md"), "second");
        watcher.awaitChange();
        Path renamed = Files.move(second, folder.resolve("en/other.md"));
        watcher.awaitChange();
        Files.delete(renamed);
        watcher.awaitChange();
    }

    @Test
    void seesAChangeWhileItWaits() throws Exception {
        Thread author =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(20);
                                write(lesson, "changed");
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        author.start();
        watcher.awaitChange();
        author.join();
    }

    @Test
    void seesChangesInFoldersThatAreNew() throws Exception {
        Path deep = write(folder.resolve("zh-CN/guide/pictures/net.svg"), "<svg/>");
        watcher.awaitChange();
        write(deep, "<svg></svg>");
        watcher.awaitChange();
        write(folder.resolve("zh-CN/guide/first.md"), "first");
        watcher.awaitChange();
    }

    @Test
    void seesAFileThatAnEditorPutsInThePlaceOfTheOldOne() throws Exception {
        FileTime time = Files.getLastModifiedTime(lesson);
        Path other = write(folder.resolve("en/.first.md.new"), "FIRST");
        Files.setLastModifiedTime(other, time);
        Files.move(other, lesson, StandardCopyOption.REPLACE_EXISTING);
        watcher.awaitChange();
    }

    @Test
    void outlivesItsFolder() throws Exception {
        DirectoryOutput.delete(folder);
        watcher.awaitChange();
        write(lesson, "back");
        watcher.awaitChange();
        write(lesson, "and changed");
        watcher.awaitChange();
    }

    @Test
    void takesABurstOfSavesForFewChanges() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        Thread counter =
                new Thread(
                        () -> {
                            try {
                                while (!Files.exists(folder.resolve("end.md"))) {
                                    watcher.awaitChange();
                                    changes.incrementAndGet();
                                }
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        });
        long start = System.nanoTime();
        counter.start();
        for (int i = 0; i < 100; i++) {
            write(lesson, "save ".repeat(i));
            Thread.sleep(1);
        }
        write(folder.resolve("end.md"), "end");
        counter.join();
        // Between two changes the folder rests.
        long rests = Duration.ofNanos(System.nanoTime() - start).toMillis() / 50;
        assertThat(changes.get()).isBetween(1, (int) rests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".first.md.swp",
                "first.md~",
                "4913",
                "#first.md#",
                ".#first.md",
                ".git/index",
                "first.md___jb_tmp___"
            })
    void takesNoNoticeOfWhatEditorsLeave(String name) throws Exception {
        FolderState before = FolderState.of(folder, each -> {});
        write(folder.resolve("en").resolve(name), "x");
        assertThat(FolderState.of(folder, each -> {})).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.yml", "theme/style.css", "en/_shared.md", "refs.bib", "net.svg"})
    void everythingElseCounts(String name) throws Exception {
        FolderState before = FolderState.of(folder, each -> {});
        write(folder.resolve(name), "x");
        assertThat(FolderState.of(folder, each -> {})).isNotEqualTo(before);
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
