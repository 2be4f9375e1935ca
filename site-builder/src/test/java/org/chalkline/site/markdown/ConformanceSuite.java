package org.chalkline.site.markdown;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.port.Heading;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;

/**
 * Examples that somebody else wrote, with those of them that are known to fail.
 *
 * @param key of the file of known failures, {@code conformance/KEY.failures}: lines of an example's
 *     name, a tab and why it fails
 * @param dialect how the documents call what is under test
 * @param same whether our HTML, the first, is as good as the one expected
 */
record ConformanceSuite(
        String key,
        String title,
        String dialect,
        List<Case> cases,
        UnaryOperator<String> render,
        BiPredicate<String, String> same) {

    /** An example. */
    record Case(String name, String markdown, String html) {}

    private static final Language ENGLISH = Objects.requireNonNull(Language.of("en"));

    /** Ports that know every file and speak English. */
    private static final LessonPorts PORTS = ports();

    static final List<ConformanceSuite> ALL =
            List.of(
                    new ConformanceSuite(
                            "commonmark",
                            "CommonMark 0.31.2",
                            "CommonMark alone",
                            commonMark(),
                            renderer(Dialect.commonMark()),
                            String::equals),
                    new ConformanceSuite(
                            "gfm",
                            "GFM 0.29, its extensions",
                            "GFM alone",
                            gfm(),
                            renderer(
                                    Dialect.gfm()
                                            .set(TaskListExtension.TIGHT_ITEM_CLASS, "")
                                            .set(TaskListExtension.ITEM_DONE_MARKER, checkbox(true))
                                            .set(
                                                    TaskListExtension.ITEM_NOT_DONE_MARKER,
                                                    checkbox(false))),
                            CanonicalHtml::same),
                    new ConformanceSuite(
                            "myst-commonmark",
                            "myst-spec 0.0.5, its CommonMark 0.30",
                            "CommonMark alone",
                            myst(false),
                            renderer(Dialect.commonMark()),
                            CanonicalHtml::same),
                    new ConformanceSuite(
                            "myst",
                            "myst-spec 0.0.5, its own",
                            "the lesson language",
                            myst(true),
                            ConformanceSuite::lesson,
                            CanonicalHtml::sameMeaning));

    boolean passes(Case example) {
        return same.test(render.apply(example.markdown), example.html);
    }

    /** Why examples fail, by their names. */
    Map<String, String> knownFailures() {
        Map<String, String> reasons = new TreeMap<>();
        resource(key + ".failures")
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(parts -> reasons.put(parts[0], parts[1]));
        return reasons;
    }

    private static List<Case> commonMark() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            cases.add(example(Integer.toString(i + 1), examples.get(i)));
        }
        return cases;
    }

    private static List<Case> gfm() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getGfmSpec());
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (!examples.get(i).getInfo().isEmpty()) {
                cases.add(example(Integer.toString(i + 1), examples.get(i)));
            }
        }
        return cases;
    }

    private static Case example(String name, Example example) {
        return new Case(name, tabs(example.getSource()), tabs(example.getHtml()));
    }

    /** The specifications show tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    private static List<Case> myst(boolean own) {
        List<Case> cases = new ArrayList<>();
        for (JsonElement each :
                JsonParser.parseString(resource("myst.tests.json")).getAsJsonArray()) {
            JsonObject object = each.getAsJsonObject();
            String title = object.get("title").getAsString();
            boolean commonMark = title.startsWith("commonmark.") || title.startsWith("cmark_spec");
            if (commonMark != own) {
                String html =
                        object.has("html")
                                ? object.get("html").getAsString()
                                : html(object.getAsJsonObject("mdast"));
                if (own && !hasHeader(object.getAsJsonObject("mdast"))) {
                    html = withoutHeader(html);
                }
                cases.add(new Case(title, local(object.get("myst").getAsString()), local(html)));
            }
        }
        return cases;
    }

    /** Whether a tree says of a cell of a table that it is a header. */
    private static boolean hasHeader(JsonObject node) {
        if (node.has("header")) {
            return true;
        }
        boolean found = false;
        if (node.has("children")) {
            for (JsonElement child : node.getAsJsonArray("children")) {
                found |= hasHeader(child.getAsJsonObject());
            }
        }
        return found;
    }

    /**
     * The suite's HTML makes a header of each table's first row, even where its tree, which is what
     * it specifies, says that no cell is one.
     */
    private static String withoutHeader(String html) {
        return html.replaceAll("(?s)</thead>\\s*<tbody>", "")
                .replace("<thead>", "<tbody>")
                .replace("<th>", "<td>")
                .replace("</th>", "</td>");
    }

    /** Pages load nothing from elsewhere, so the examples' images lie beside the lesson. */
    private static String local(String text) {
        return text.replace("https://via.placeholder.com/", "placeholder-");
    }

    /** The HTML of a tree for the examples that bring none: headings between breaks. */
    private static String html(JsonObject node) {
        StringBuilder html = new StringBuilder();
        if (node.has("children")) {
            node.getAsJsonArray("children")
                    .forEach(child -> html.append(html(child.getAsJsonObject())));
        }
        return switch (node.get("type").getAsString()) {
            case "root" -> html.toString();
            case "blockBreak" -> "";
            case "text" -> node.get("value").getAsString();
            case "heading" -> "<h1 id=\"heading\">" + html + "</h1>";
            default -> throw new IllegalArgumentException("no HTML for " + node);
        };
    }

    private static UnaryOperator<String> renderer(DataHolder options) {
        Parser parser = Parser.builder(options).build();
        HtmlRenderer renderer = HtmlRenderer.builder(options).build();
        return markdown -> renderer.render(parser.parse(markdown));
    }

    private static String checkbox(boolean checked) {
        return "<input " + (checked ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\"> ";
    }

    private static String lesson(String markdown) {
        LessonHtml lesson =
                StubPorts.render(
                        new LessonParser(StubPorts.DIRECTIVES),
                        new LessonSource("lesson.md", markdown, 1),
                        PORTS,
                        new Diagnostics());
        Heading title = lesson.title();
        String heading =
                title == null ? "" : "<h1 id=\"" + title.id() + "\">" + title.html() + "</h1>\n";
        return heading + lesson.html();
    }

    private static LessonPorts ports() {
        LessonPorts stub = StubPorts.create();
        LinkPort links =
                new LinkPort() {
                    @Override
                    public boolean exists(String path) {
                        return path.matches("[\\w-]+\\.(png|jpg)|placeholder-\\d+");
                    }

                    @Override
                    public long size(String path) {
                        return 0;
                    }

                    @Override
                    public String from(String file, String path) {
                        return path;
                    }

                    @Override
                    public List<String> paths() {
                        return List.of();
                    }

                    @Override
                    public String mark(String address) {
                        return "";
                    }

                    @Override
                    public @Nullable String title(String path) {
                        return null;
                    }

                    @Override
                    public @Nullable LessonTargets lesson(String path) {
                        return null;
                    }

                    @Override
                    public SortedMap<String, Target> labelled(String label) {
                        return new TreeMap<>();
                    }

                    @Override
                    public SortedMap<String, Term> defined(String name) {
                        return new TreeMap<>();
                    }

                    @Override
                    public Collection<String> labels() {
                        return List.of();
                    }

                    @Override
                    public Collection<String> terms() {
                        return List.of();
                    }
                };
        return new LessonPorts(
                (tex, display, objection) -> Html.escape(tex.text().strip()),
                stub.code(),
                stub.directives(),
                stub.roles(),
                links,
                stub.files(),
                stub.citations(),
                stub.schemas(),
                ENGLISH::say,
                place -> List.of(),
                ENGLISH.tag());
    }

    private static String resource(String name) {
        try (InputStream in = ConformanceSuite.class.getResourceAsStream("conformance/" + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
