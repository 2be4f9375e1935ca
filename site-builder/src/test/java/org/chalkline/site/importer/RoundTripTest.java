package org.chalkline.site.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.cli.Chalkline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a notebook's text is on the page, each as often as it was written. */
class RoundTripTest {

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outputs.ipynb",
                "heat.ipynb",
                "format2.ipynb",
                "format3.ipynb",
                "export.zh.txt",
                "book/welcome.md",
                "book/wind.md",
                "book/snow.qmd"
            })
    void noWordIsLost(String fixture) throws IOException, URISyntaxException {
        Path file =
                Path.of(Objects.requireNonNull(RoundTripTest.class.getResource(fixture)).toURI());
        run("import", file, "-o", folder.resolve("lessons"));
        run("build", "--lenient", folder.resolve("lessons"), "-o", folder.resolve("site"));
        String name = FileNames.stem(file.getFileName().toString());
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/" + name + ".html")));
        page.select("annotation, .katex-html, pre, .lab").remove();
        List<String> shown = new ArrayList<>(words(page.text()));
        List<String> told = wordsOf(file);
        assertThat(told).isNotEmpty();
        assertThat(told.stream().filter(word -> !shown.remove(word))).isEmpty();
    }

    /** The words of text alone: without formulas, code, addresses and what is no text in HTML. */
    private static List<String> wordsOf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Notebook.Cell cell : read(file).cells()) {
            if (cell instanceof Notebook.Prose prose) {
                for (Passage part : Passage.of(prose.markdown())) {
                    text.append(part.kind() == Passage.Kind.TEXT ? part.body() : " ");
                }
                text.append('\n');
            }
        }
        String plain =
                text.toString()
                        .replaceAll("(?s)<(script|iframe)\\b.*?</\\1>", " ")
                        .replaceAll("<[^>]*>", " ")
                        .replaceAll("!\\[[^\\]]*]\\([^)]*\\)", " ")
                        .replaceAll("]\\([^)]*\\)", "]")
                        .replaceAll("\\{\\w+}|\\\\eqref\\{[^}]*}|(?m)^:::.*$", " ");
        return words(plain);
    }

    private static Notebook read(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        for (NotebookFormat format : NotebookFormat.ALL) {
            if (format.reads(name, text)) {
                return format.read(text);
            }
        }
        throw new Refusal(org.chalkline.text.Text.verbatim(name));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        StringWriter err = new StringWriter();
        int status = Chalkline.run(new PrintWriter(err), new PrintWriter(err), words);
        assertThat(status).as(err.toString()).isZero();
    }
}
