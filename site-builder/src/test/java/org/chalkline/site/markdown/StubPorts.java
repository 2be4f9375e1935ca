package org.chalkline.site.markdown;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.markdown.port.CodePort;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.DirectivePort;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonPorts;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.MathPort;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.NumberStarts;
import org.chalkline.site.markdown.port.RoleContext;
import org.chalkline.site.markdown.port.RolePort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Ports whose answers show what they were asked. */
final class StubPorts implements MathPort, CodePort, DirectivePort, LinkPort, FilePort {

    /** Directives whose answers show what they were asked, and which are counted as figures. */
    static final Map<String, String> DIRECTIVES =
            Map.of("lab:relu", MessagePort.FIGURE, "lab:dense", MessagePort.FIGURE);

    private StubPorts() {}

    /** Reads a lesson and renders it. */
    static LessonHtml render(LessonParser parser, LessonSource source, Diagnostics diagnostics) {
        return render(parser, source, create(), diagnostics);
    }

    static LessonHtml render(
            LessonParser parser, LessonSource source, LessonPorts ports, Diagnostics diagnostics) {
        LessonTree tree = parser.parse(source, ports.files(), diagnostics);
        return LessonRenderer.render(parser, tree, NumberStarts.ONE, ports, diagnostics);
    }

    static LessonPorts create() {
        StubPorts stub = new StubPorts();
        return new LessonPorts(
                stub,
                stub,
                stub,
                new StubRoles(),
                stub,
                stub,
                new StubCitations(),
                new StubSchemas(),
                (key, parts) -> parts.length == 0 ? key : key + " " + String.join(" ", parts),
                place -> List.of(),
                "en");
    }

    @Override
    public @Nullable String typeset(SourceText source, boolean display, Objection objection) {
        String tex = source.text();
        int bad = tex.indexOf("\\bad");
        if (bad >= 0) {
            objection.at(bad, Text.of("no such command"));
            return null;
        }
        return "<math>" + Html.escape(tex) + "</math>";
    }

    @Override
    public boolean knows(String language) {
        return languages().contains(language) || language.equals("markdown");
    }

    @Override
    public List<String> languages() {
        return List.of("python", "text");
    }

    @Override
    public String highlight(String code, String language) {
        return Html.escape(code);
    }

    @Override
    public String cover(Directive directive, DirectiveContext context) {
        return "<div class=\"cover\" hidden>" + directive.argument().text() + "</div>";
    }

    @Override
    public String complete(String html) {
        return html;
    }

    @Override
    public void announce(Directive directive) {}

    @Override
    public String render(Directive directive, DirectiveContext context) {
        StringBuilder html = new StringBuilder("<lab name=\"" + directive.name() + "\">\n");
        html.append(context.number())
                .append(" <b>")
                .append(context.inline(directive.argument()))
                .append("</b>\n");
        for (Directive.Option option : directive.options()) {
            html.append(option.name()).append('=').append(option.value());
            html.append(" at ").append(option.value().start()).append('\n');
        }
        for (SourceText line : directive.body().lines()) {
            html.append(line.start()).append(' ').append(line).append('\n');
        }
        return html.append("</lab>").toString();
    }

    @Override
    public boolean exists(String path) {
        return paths().contains(path);
    }

    @Override
    public long size(String path) {
        return path.length() * 1000L;
    }

    @Override
    public String from(String file, String path) {
        return file.substring(0, file.lastIndexOf('/') + 1) + path;
    }

    @Override
    public @Nullable LessonSource read(String path, Position place) {
        String text = FILES.get(path);
        return text == null ? null : new LessonSource(path, text, 1);
    }

    @Override
    public Collection<String> paths() {
        return List.of(
                "other.md",
                "relu.svg",
                "more/sigmoid.md",
                "a b.md",
                "bend.mp4",
                "bend.vtt",
                "bend.png",
                "tone.mp3",
                "data.csv");
    }

    @Override
    public String mark(String address) {
        return "";
    }

    @Override
    public @Nullable String title(String path) {
        return path.equals("other.md") ? "The other lesson" : null;
    }

    @Override
    public @Nullable LessonTargets lesson(String path) {
        return path.endsWith(".md") ? others().getOrDefault(path, NO_TARGETS) : null;
    }

    @Override
    public SortedMap<String, Target> labelled(String label) {
        SortedMap<String, Target> all = new TreeMap<>();
        others().forEach(
                        (path, lesson) -> {
                            Target target = lesson.labelled().get(LessonTargets.key(label));
                            if (target != null) {
                                all.put(path, target);
                            }
                        });
        return all;
    }

    @Override
    public SortedMap<String, Term> defined(String name) {
        return new TreeMap<>();
    }

    @Override
    public Collection<String> labels() {
        return others().values().stream()
                .flatMap(lesson -> lesson.labelled().keySet().stream())
                .toList();
    }

    @Override
    public Collection<String> terms() {
        return List.of();
    }

    private static SortedMap<String, LessonTargets> others() {
        return new TreeMap<>(
                Map.of(
                        "other.md",
                        targets(
                                new Target("hinge", "hinge", "number.figure", "7", ""),
                                new Target("twice", "twice", "", "", "Twice"),
                                new Target("far", "far-away", "", "", "Far *away* $x$")),
                        "more/sigmoid.md",
                        targets(
                                new Target("part", "part", "", "", ""),
                                new Target("twice", "twice", "", "", "Twice"))));
    }

    /** Files to include. */
    private static final Map<String, String> FILES =
            Map.ofEntries(
                    Map.entry(
                            "part.md",
                            "---\ntitle: A part\n---\n\n## Bends *here*\n\nOf a unit.[^1]\n\n[^1]: At zero.\n"),
                    Map.entry("wrong.md", "Fine.\n\nSee [](#nowhere) and\n{role}`x`.\n"),
                    Map.entry(
                            "outer.md",
                            "Before.\n\n:::{note}\n```{include} wrong.md\n```\n:::\n\nAfter.\n"),
                    Map.entry("loop.md", "Once.\n\n```{include} loop.md\n```\n"),
                    Map.entry("more/links.md", "[](sigmoid.md) and ![A line](relu.svg)\n"),
                    Map.entry("marks.md", "one\n\n% begin\n\ntwo\n\n% end\n\nthree\n"),
                    Map.entry(
                            "points.csv", "x,y\n1,\"a **b**, \"\"c\"\"\"\n{no}`x`,[](#nowhere)\n"),
                    Map.entry("bad.csv", "x,y\n1\n"),
                    Map.entry(
                            "bend.vtt",
                            """
                            WEBVTT

                            1
                            00:00.000 --> 00:02.000 line:0
                            <v Ada>The line &amp; its
                            bend.

                            NOTE x

                            00:02.000 --> 00:04.000
                            It rises.
                            """),
                    Map.entry("bad.vtt", "WEBVTT\n\n00:01 --> 00:02\nToo short.\n"),
                    Map.entry(
                            "code.python",
                            "import x\n\n# begin\ndef f():\n    return 1\n# end\nf()\n"));

    private static final LessonTargets NO_TARGETS = targets();

    private static LessonTargets targets(Target... targets) {
        SortedMap<String, Target> labelled = new TreeMap<>();
        for (Target target : targets) {
            labelled.put(target.label(), target);
        }
        return new LessonTargets("", labelled, new TreeMap<>(), new TreeMap<>());
    }

    private static final class StubCitations implements CitationPort {

        @Override
        public List<String> keys() {
            return List.of("hornik", "zhou");
        }

        @Override
        public boolean isNumbered() {
            return false;
        }

        @Override
        public List<Reference> list(List<String> cited) {
            return cited.stream()
                    .map(key -> new Reference(key, "N & " + key, "2016", "<i>" + key + "</i>"))
                    .toList();
        }
    }

    private static final class StubRoles implements RolePort {

        @Override
        public List<String> names() {
            return List.of("lab:value", "lab:claim");
        }

        @Override
        public String render(String name, SourceText text, RoleContext context) {
            return "<" + name + ">" + Html.escape(text.text()) + " at " + text.start() + "</>";
        }
    }
}
