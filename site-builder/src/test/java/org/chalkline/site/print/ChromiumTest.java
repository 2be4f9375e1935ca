package org.chalkline.site.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The search for a browser, and browsers that fail; stand-ins are scripts. */
@DisabledOnOs(OS.WINDOWS)
class ChromiumTest {

    private final Path folder;
    private final Path page;

    ChromiumTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        page = Files.writeString(folder.resolve("lesson.html"), "<p>Text");
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private byte[] printed() throws IOException {
        Chromium chromium = Chromium.find(Map.of("PATH", folder.toString()));
        return Objects.requireNonNull(chromium).pdf(page, folder);
    }

    @Test
    void printsByTheProgramOnTheSearchPath() throws IOException {
        program(
                "google-chrome",
                """
                for word; do
                  case $word in --print-to-pdf=*) printf '%s' "$*" > "${word#*=}" ;; esac
                done
                """);
        assertThat(new String(printed(), StandardCharsets.UTF_8))
                .startsWith("--headless ")
                .contains("--generate-pdf-document-outline")
                .endsWith(page.toUri().toString());
    }

    @Test
    void saysWhatTheBrowserSaidWhereItMadeNothing() throws IOException {
        Path program = program("chromium", "echo first; echo no room left; exit 1\n");
        assertThatThrownBy(this::printed)
                .isInstanceOf(IOException.class)
                .hasMessage(program + " made no PDF of 'lesson.html': no room left");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void findsNoneWhereThereIsNone() throws IOException {
        assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isNull();
    }

    @Test
    void refusesANameThatIsNoProgram() {
        String named = folder.resolve("nothing").toString();
        assertThatThrownBy(() -> Chromium.find(Map.of(Chromium.VARIABLE, named)))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "CHALKLINE_CHROMIUM is '"
                                + named
                                + "', which is no program: correct or unset it");
    }
}
