package org.chalkline.site.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chalkline.site.base.SiteFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("sets the time zone of the JVM")
class ZipFormatTest {

    private final Path folder;
    private final Path archive;

    ZipFormatTest(@TempDir Path folder) {
        this.folder = folder;
        archive = folder.resolve("new/lessons.zip");
    }

    @Test
    void packsAllIntoOneFolderNamedAsTheArchiveWithThePageToOpenFirst() throws IOException {
        Format.ZIP.form().write(site("text"), archive);
        assertThat(names())
                .containsExactly(
                        "lessons/index.html", "lessons/assets/a.css", "lessons/zh-CN/第一课.html");
    }

    @Test
    void makesTheSameBytesAtAnyTimeInAnyZone() throws IOException {
        Format.ZIP.form().write(site("text"), archive);
        byte[] first = Files.readAllBytes(archive);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Format.ZIP.form().write(site("text"), archive);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(Files.readAllBytes(archive)).isEqualTo(first);
        Format.ZIP.form().write(site("other"), archive);
        assertThat(Files.readAllBytes(archive)).isNotEqualTo(first);
    }

    @Test
    void replacesWhatABuildWroteAndLeavesNothingBeside() throws IOException {
        assertThat(Format.ZIP.form().write(site("text"), archive)).isEqualTo(Files.size(archive));
        Format.ZIP.form().write(site("text"), archive);
        assertThat(archive).exists();
        assertThat(folder.resolve("new").toFile().list()).containsExactly("lessons.zip");
    }

    @Test
    void refusesAFileThatNoBuildWroteAndADirectory() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.zip"), "years of work");
        assertThatThrownBy(() -> Format.ZIP.form().write(site("text"), thesis))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No build wrote the file")
                .hasMessageContaining("-o");
        assertThat(thesis).hasContent("years of work");
        assertThat(Format.ZIP.form().objection(folder).toString()).contains("is a directory");
        assertThat(Format.ZIP.form().objection(thesis.resolve("a.zip")).toString())
                .contains("thesis.zip' is a file");
    }

    private static SiteFiles site(String text) {
        SiteFiles site = new SiteFiles();
        site.add("zh-CN/第一课.html", text);
        site.add("index.html", text);
        site.add("assets/a.css", text);
        return site;
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
        }
    }
}
