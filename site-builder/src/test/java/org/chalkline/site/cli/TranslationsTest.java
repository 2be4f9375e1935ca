package org.chalkline.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The Chinese catalogue has all that the code tells, and nothing else. */
class TranslationsTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("../lesson-core/src/main/java"), Path.of("src/main/java"));

    private static final Pattern PLACE = Pattern.compile("\\{(.)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** A call in a line of a file, its template, which is null unless a constant, and its parts. */
    private record Call(String place, @Nullable String template, int parts) {}

    private static List<Call> calls = List.of();

    private final Map<String, String> chinese = Translations.of("zh-CN").templates();

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> walk = Files.walk(source)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        List<Call> found = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    null,
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                found.addAll(calls(unit));
            }
        }
        calls = found;
    }

    private static List<Call> calls(CompilationUnitTree unit) {
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        boolean isText = file.equals("Text.java");
        List<Call> found = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(
                    MethodInvocationTree call, @Nullable Void nothing) {
                ExpressionTree method = call.getMethodSelect();
                boolean isMade =
                        method instanceof MemberSelectTree select
                                ? select.toString().equals("Text.of")
                                : isText
                                        && method instanceof IdentifierTree name
                                        && name.getName().contentEquals("of");
                if (isMade) {
                    found.add(
                            new Call(
                                    file + ": " + call,
                                    constant(call.getArguments().get(0)),
                                    call.getArguments().size() - 1));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(unit, null);
        return found;
    }

    private static @Nullable String constant(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return text;
        }
        if (tree instanceof BinaryTree sum) {
            String left = constant(sum.getLeftOperand());
            String right = constant(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }

    private static Set<String> places(String template) {
        return PLACE.matcher(template)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTemplateIsAConstant() {
        assertThat(calls).hasSizeGreaterThan(400).allMatch(call -> call.template() != null);
    }

    @Test
    void aTemplateHasAPlaceForEachOfItsParts() {
        for (Call call : calls) {
            assertThat(places(String.valueOf(call.template())))
                    .as(call.place())
                    .containsExactlyElementsOf(
                            IntStream.range(0, call.parts()).mapToObj(Integer::toString).toList());
        }
    }

    @Test
    void theCatalogueHasAllTemplatesAndNoOther() {
        assertThat(chinese.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        calls.stream()
                                .map(call -> String.valueOf(call.template()))
                                .distinct()
                                .toList());
    }

    @Test
    void bothLanguagesHaveTheSameParts() {
        chinese.forEach(
                (english, words) ->
                        assertThat(places(words)).as(english).isEqualTo(places(english)));
    }

    @Test
    void chineseIsWrittenInChinese() {
        chinese.forEach(
                (english, words) -> {
                    assertThat(words).as(english).doesNotContain("'", "...");
                    assertThat(words)
                            .as("no space beside Han: " + english)
                            .doesNotContainPattern("\\p{IsHan} \\w|\\w \\p{IsHan}");
                });
    }

    @Test
    void speaksTheLanguageOfTheMachine() {
        assertThat(Translations.usual(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("zh-CN");
        assertThat(Translations.usual(Locale.CHINA)).isEqualTo("zh-CN");
        assertThat(Translations.usual(Locale.GERMANY)).isEqualTo("en");
        assertThat(Translations.usual(Locale.ROOT)).isEqualTo("en");
    }

    @Test
    void helpIsTranslatedWhole() {
        Map<String, List<String>> english = help("en");
        help("zh-CN")
                .forEach(
                        (key, lines) ->
                                assertThat(String.join(" ", lines))
                                        .as(key)
                                        .isNotEqualTo(String.join(" ", english.get(key)))
                                        .containsPattern(HAN));
    }

    private static Map<String, List<String>> help(String tag) {
        CommandLine line = Chalkline.commandLine();
        line.setResourceBundle(Translations.help(tag));
        List<CommandLine> commands = new ArrayList<>(List.of(line));
        commands.addAll(line.getSubcommands().values());
        Map<String, List<String>> help = new TreeMap<>();
        for (CommandLine command : commands) {
            CommandSpec spec = command.getCommandSpec();
            help.put(spec.qualifiedName(), List.of(spec.usageMessage().description()));
            for (ArgSpec arg : spec.args()) {
                help.put(
                        spec.qualifiedName()
                                + " "
                                + (arg instanceof OptionSpec option
                                        ? option.longestName()
                                        : arg.paramLabel()),
                        List.of(arg.description()));
            }
        }
        return help;
    }

    @Test
    void saysPartsInChineseToo() {
        Text text = Text.of("{0} (expected: {1})", Text.of("unknown role '{0}'", "kdb"), "kbd");
        assertThat(Translations.of("zh-CN").say(text)).isEqualTo("未知的角色“kdb”（应为：kbd）");
    }
}
