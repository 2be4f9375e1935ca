package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new kind of figure, directive and form of a site cost what the README says: a class and a line
 * in a list, and for what authors give, words in each language. They are added here to copies of
 * the lists, compiled, and put before the program.
 */
class NewThingsTest {

    private static final String PACKAGES = "org/chalkline/";

    private static final String KIND =
            """
            package org.chalkline.gallery.question;

            import org.chalkline.figure.Digits;
            import org.chalkline.figure.Label;
            import org.chalkline.param.*;
            import org.chalkline.widget.*;

            /** A number in words, doubled where the reader asks for it. */
            final class Doubled extends WidgetKind {

                private static final Param<Integer> COUNT = Param.of("count", WholeType.ANY);

                Doubled() {
                    super("doubled");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    declaration.type(COUNT, WholeType.from(1, 9)).usual(COUNT, 3);
                }

                @Override
                public Widget of(Params params) {
                    Controls controls = Controls.of(
                            Choice.toggle("twice", Label.NONE, false));
                    return new Widget() {
                        @Override
                        public Controls controls() {
                            return controls;
                        }

                        @Override
                        public View view(State state) {
                            return View.of(params.pen().of("p", "widget").text(describe(state)).build());
                        }

                        @Override
                        public String describe(State state) {
                            int count = params.get(COUNT) * (state.tick(0) + 1);
                            return "count " + Digits.fixed(count, 0);
                        }
                    };
                }
            }
            """;

    private static final String DIRECTIVE =
            """
            package org.chalkline.site.markdown.directive;

            import java.util.Set;
            import org.chalkline.site.markdown.port.Directive;

            /** A text that is called out. */
            final class Shout implements BlockDirective {

                @Override
                public Set<String> names() {
                    return Set.of("shout");
                }

                @Override
                public boolean hasMarkdownBody() {
                    return true;
                }

                @Override
                public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
                    scope.write("<div class='shout'>");
                    scope.writeBody(block);
                    scope.write("</div>");
                }
            }
            """;

    private static final String FORM =
            """
            package org.chalkline.site.output;

            import java.nio.file.Path;

            /** A directory under another name. */
            final class FolderFormat implements SiteFormat {

                @Override
                public Path place() {
                    return Path.of("target", "folder");
                }
            }
            """;

    private static final String LESSON =
            """
            # New things

            :::{shout}
            *Listen*
            :::

            ```{lab:doubled} Twice as many?
            :name: many
            count: 4
            states: {more: twice=on}
            ```

            ```{schema} lab:doubled
            ```
            """;

    private final Path folder;
    private final List<String> touched = new ArrayList<>();

    NewThingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void costAClassALineAndTheirWords() throws Exception {
        add("lesson-core", "gallery/question/Doubled.java", KIND);
        change(
                "lesson-core",
                "java",
                "gallery/question/QuestionFigures.java",
                "Question.QUIZ",
                "Question.QUIZ, new Doubled()");
        add("site-builder", "site/markdown/directive/Shout.java", DIRECTIVE);
        change(
                "site-builder",
                "java",
                "site/markdown/directive/BlockDirectives.java",
                "new Glossary()",
                "new Glossary(), new Shout()");
        add("site-builder", "site/output/FolderFormat.java", FORM);
        change(
                "site-builder",
                "java",
                "site/output/Format.java",
                "ZIP(",
                "FOLDER(new FolderFormat()), ZIP(");
        for (String language : List.of("en", "zh-CN")) {
            change(
                    "site-builder",
                    "resources",
                    "site/schema/" + language + ".properties",
                    "figure.quiz =",
                    "figure.doubled = A number.\ncount = How many there are.\nfigure.quiz =");
        }
        compile();
        Files.createDirectories(folder.resolve("content/en"));
        Files.writeString(folder.resolve("content/en/new.md"), LESSON);
        assertThat(run("build", "content", "--format", "folder", "-o", "out")).contains("Built");
        String page = Files.readString(folder.resolve("out/en/new.html"));
        assertThat(page)
                .contains("<div class='shout'>\n<p><em>Listen</em></p>")
                .contains("<p class=\"widget\">count 4</p>")
                .contains("{\"count\":4}")
                .contains("How many there are.<br><small>a whole number from 1 to 9");
        assertThat(run("schema", "lab:doubled")).contains("\"minimum\": 1", "How many there are.");
        assertThat(touched).hasSize(8);
    }

    private void add(String module, String name, String text) throws IOException {
        write("java", name, text);
        touched.add(module + ": " + name);
    }

    private void change(String module, String kind, String name, String what, String by)
            throws IOException {
        Path source = Path.of("..", module, "src", "main", kind).resolve(PACKAGES + name);
        String text = Files.readString(source);
        assertThat(text).contains(what);
        write(kind, name, text.replace(what, by));
        touched.add(module + ": " + name);
    }

    private void write(String kind, String name, String text) throws IOException {
        Path file =
                folder.resolve(kind.equals("java") ? "java" : "classes").resolve(PACKAGES + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void compile() throws IOException {
        List<String> words = new ArrayList<>(List.of("-d", folder.resolve("classes").toString()));
        try (var files = Files.walk(folder.resolve("java"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
        }
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, words.toArray(String[]::new));
        assertThat(status).isZero();
    }

    private String run(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                folder.resolve("classes")
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                "org.chalkline.site.cli.Chalkline"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
