package org.chalkline.site;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.client.Scripts;
import org.chalkline.gallery.Widgets;
import org.chalkline.site.cli.Chalkline;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;

/**
 * Keeps the arrows between modules and packages.
 *
 * <p>Each rule is checked twice: Chalkline keeps it, and the package {@code wrong} breaks it.
 */
class ArchitectureTest {

    private static final String CORE =
            "..chalkline.[number|expression|nn|search|figure|text|param|widget|gallery]..";
    private static final String CLIENT = "..chalkline.client..";
    private static final String SITE = "..chalkline.site..";

    /**
     * The layers of site-builder from the top down. A package, with those below it, knows packages
     * of lower layers and none of its own.
     */
    private static final List<List<String>> LAYERS =
            List.of(
                    List.of("cli"),
                    List.of("build"),
                    List.of("publish"),
                    List.of("lesson"),
                    List.of("schema", "importer"),
                    List.of(
                            "source",
                            "markdown",
                            "figure",
                            "math",
                            "highlight",
                            "citation",
                            "page",
                            "search",
                            "picture",
                            "output",
                            "print",
                            "preview"),
                    List.of("script", "language", "yaml", "csv", "html"),
                    List.of("diagnostic"),
                    List.of("base", "json"));

    private static final JavaClasses CHALKLINE =
            new ClassFileImporter()
                    .withImportOption(
                            place ->
                                    !place.contains("/test-classes/")
                                            && !place.contains("-tests.jar"))
                    .importPackages("org.chalkline");

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong");

    @Test
    void allModulesAreLookedAt() {
        assertThat(CHALKLINE.contain(Chalkline.class)).isTrue();
        assertThat(CHALKLINE.contain(Scripts.class)).isTrue();
        assertThat(CHALKLINE.contain(Widgets.class)).isTrue();
        assertThat(CHALKLINE.containPackage("org.chalkline.browser")).isFalse();
    }

    @Test
    void coreNeedsNothingButTheLanguage() {
        var rule =
                classes()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                CORE,
                                "java.lang",
                                "java.lang.annotation",
                                "java.lang.invoke",
                                "java.lang.runtime",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "org.jspecify.annotations");
        keepsAndBreaks(
                rule,
                "java.io.File",
                "java.lang.reflect.Method",
                "java.nio.file.Path",
                "java.text.NumberFormat",
                "java.time.Instant",
                "java.util.concurrent.Callable",
                "java.util.regex.Pattern",
                "wrong.chalkline.site.Site");
    }

    @Test
    void coreStartsNoThread() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.lang\\.(Thread.*|Runtime|Process.*)");
        keepsAndBreaks(rule, "java.lang.Thread");
    }

    @Test
    void coreHidesNoRegularExpressionBehindAString() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .callMethodWhere(
                                target(owner(type(String.class)))
                                        .and(
                                                target(
                                                        nameMatching(
                                                                "split|matches|replaceAll|replaceFirst|format|formatted"))));
        keepsAndBreaks(rule, "java.lang.String.split");
    }

    /** TeaVM gives parameters names of one letter and does not look whether the script has them. */
    @Test
    void scriptsInAnnotationsHaveNoNameOfOneLetter() {
        var rule = methods().that().areAnnotatedWith(JSBody.class).should(haveLongNames());
        keepsAndBreaks(rule, "wrong.chalkline.client.ShortNames.first");
    }

    @Test
    void coreKnowsWidgetsFromAboveOnly() {
        var rule =
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true)
                        .layer("gallery")
                        .definedBy("..chalkline.gallery")
                        .layer("training")
                        .definedBy("..chalkline.gallery.training..")
                        .layer("network")
                        .definedBy("..chalkline.gallery.network..")
                        .layer("plot")
                        .definedBy("..chalkline.gallery.plot..")
                        .layer("question")
                        .definedBy("..chalkline.gallery.question..")
                        .layer("widget")
                        .definedBy("..chalkline.widget..")
                        .layer("param")
                        .definedBy("..chalkline.param..")
                        .layer("figure")
                        .definedBy("..chalkline.figure..")
                        .layer("text")
                        .definedBy("..chalkline.text..")
                        .layer("search")
                        .definedBy("..chalkline.search..")
                        .layer("nn")
                        .definedBy("..chalkline.nn..")
                        .layer("expression")
                        .definedBy("..chalkline.expression..")
                        .layer("number")
                        .definedBy("..chalkline.number..")
                        .whereLayer("gallery")
                        .mayOnlyAccessLayers("training", "network", "plot", "question", "widget")
                        .whereLayer("training")
                        .mayOnlyAccessLayers("network", "widget", "param", "figure", "text", "nn")
                        .whereLayer("network")
                        .mayOnlyAccessLayers("widget", "param", "figure", "text", "search", "nn")
                        .whereLayer("plot")
                        .mayOnlyAccessLayers(
                                "widget", "param", "figure", "text", "expression", "number")
                        .whereLayer("question")
                        .mayOnlyAccessLayers(
                                "plot", "widget", "param", "figure", "text", "expression")
                        .whereLayer("widget")
                        .mayOnlyAccessLayers("param", "figure", "text")
                        .whereLayer("param")
                        .mayOnlyAccessLayers("figure", "text")
                        .whereLayer("figure")
                        .mayOnlyAccessLayers("text")
                        .whereLayer("text")
                        .mayNotAccessAnyLayer()
                        .whereLayer("search")
                        .mayNotAccessAnyLayer()
                        .whereLayer("expression")
                        .mayOnlyAccessLayers("text", "number")
                        .whereLayer("nn")
                        .mayOnlyAccessLayers("number")
                        .whereLayer("number")
                        .mayNotAccessAnyLayer();
        keepsAndBreaks(
                rule,
                "wrong.chalkline.nn.NetworkThatDraws.draw()",
                "wrong.chalkline.figure.Mark.network()");
    }

    @Test
    void clientAndSiteMeetOnlyInFiles() {
        keepsAndBreaks(
                noClasses()
                        .that()
                        .resideInAPackage(CLIENT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(SITE),
                "wrong.chalkline.client.ClientOfSite");
        keepsAndBreaks(
                noClasses()
                        .that()
                        .resideInAPackage(SITE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(CLIENT),
                "wrong.chalkline.site.Site");
    }

    @Test
    void siteBuilderDependsDownwardOnly() {
        LayeredArchitecture rule =
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true);
        Set<String> lower = new TreeSet<>();
        for (int i = LAYERS.size() - 1; i >= 0; i--) {
            for (String name : LAYERS.get(i)) {
                rule = rule.layer(name).definedBy("..chalkline.site." + name + "..");
            }
            for (String name : LAYERS.get(i)) {
                LayerDependencySpecification layer = rule.whereLayer(name);
                rule =
                        lower.isEmpty()
                                ? layer.mayNotAccessAnyLayer()
                                : layer.mayOnlyAccessLayers(lower.toArray(String[]::new));
            }
            lower.addAll(LAYERS.get(i));
        }
        keepsAndBreaks(
                rule,
                "wrong.chalkline.site.markdown.MarkdownWithTemplates",
                "wrong.chalkline.site.source.SourceWithBuild",
                "wrong.chalkline.site.source.SourceWithRole");
    }

    @Test
    void everyPackageOfSiteBuilderHasItsLayer() {
        Pattern name = Pattern.compile("org\\.chalkline\\.site\\.(\\w+).*");
        assertThat(
                        CHALKLINE.stream()
                                .map(each -> name.matcher(each.getPackageName()))
                                .filter(Matcher::matches)
                                .map(found -> found.group(1)))
                .hasSameElementsAs(LAYERS.stream().flatMap(List::stream).toList());
    }

    @Test
    void rootPackageIsEmpty() {
        keepsAndBreaks(
                noClasses()
                        .that()
                        .haveNameNotMatching(".*package-info")
                        .should()
                        .resideInAPackage("..chalkline.site"),
                "wrong.chalkline.site.Site");
    }

    @Test
    void librariesStayInOnePackage() {
        keepsAndBreaks(
                onlyIn("..chalkline.site.markdown..", "com.vladsch.flexmark.."),
                "wrong.chalkline.site.page.PageWithMarkdown");
        keepsAndBreaks(
                onlyIn("..chalkline.site.page..", "org.thymeleaf.."),
                "wrong.chalkline.site.markdown.MarkdownWithTemplates");
        keepsAndBreaks(
                onlyIn("..chalkline.site.script..", "org.mozilla.javascript.."),
                "wrong.chalkline.site.math.MathWithEngine");
        keepsAndBreaks(
                onlyIn("..chalkline.site.picture..", "java.awt.."),
                "wrong.chalkline.site.page.PageWithPixels");
        keepsAndBreaks(
                onlyIn(CLIENT, "org.teavm.."), "wrong.chalkline.site.output.OutputForBrowser");
    }

    @Test
    void fewPackagesReadTreesOfHtml() {
        keepsAndBreaks(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "..chalkline.site.lesson..",
                                "..chalkline.site.html..",
                                "..chalkline.site.importer..",
                                "..chalkline.site.markdown.raw..",
                                "..chalkline.site.math..",
                                "..chalkline.site.search..",
                                "..chalkline.site.output.single..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jsoup.."),
                "wrong.chalkline.site.page.PageWithTree");
    }

    @Test
    void theLessonLanguageIsReachedThroughItsPorts() {
        keepsAndBreaks(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..chalkline.site.markdown..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("..chalkline.site.markdown.*..")
                                        .and(
                                                resideOutsideOfPackage(
                                                        "..chalkline.site.markdown.port"))),
                "wrong.chalkline.site.source.SourceWithRole");
    }

    /** Nor do classes of different packages, then; a package within another counts by itself. */
    @Test
    void packagesFormNoCycle() {
        keepsAndBreaks(
                slices().matching("..chalkline.(**)").should().beFreeOfCycles(),
                "wrong.chalkline.figure.Mark",
                "wrong.chalkline.site.markdown.role.RoleWithMarkdown");
    }

    @Test
    void oneClassHashes() {
        keepsAndBreaks(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..chalkline.site.base..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.security.MessageDigest"),
                "wrong.chalkline.site.page.PageWithHash");
    }

    @Test
    void namesSayWhatAClassIs() {
        var rule = noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Managers?)");
        keepsAndBreaks(rule, "wrong.chalkline.site.output.OutputManager");
    }

    private static ArchCondition<JavaMethod> haveLongNames() {
        // Not what follows a dot or a stroke (a flag of an expression), nor a key or a word quoted.
        Pattern name = Pattern.compile("(?<![\\w.$\\\\/'])[a-z](?![\\w:'])");
        return new ArchCondition<>("have no name of one letter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String script =
                        method.getAnnotationOfType(JSBody.class).script().replaceAll("//.*", "");
                events.add(
                        new SimpleConditionEvent(
                                method, !name.matcher(script).find(), method.getFullName()));
            }
        };
    }

    private static ArchRule onlyIn(String place, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void keepsAndBreaks(ArchRule rule, String... offences) {
        // A package may still be empty.
        var tolerant = rule.allowEmptyShould(true);
        tolerant.check(CHALKLINE);
        assertThatThrownBy(() -> tolerant.check(WRONG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(offences);
    }
}
