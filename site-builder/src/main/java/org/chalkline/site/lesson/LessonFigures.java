package org.chalkline.site.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Widgets;
import org.chalkline.gallery.question.Blank;
import org.chalkline.param.Languages;
import org.chalkline.param.Memory;
import org.chalkline.param.Typesetter;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.figure.Blanks;
import org.chalkline.site.figure.DataPort;
import org.chalkline.site.figure.Drawing;
import org.chalkline.site.figure.Figure;
import org.chalkline.site.figure.FigureStage;
import org.chalkline.site.figure.Figures;
import org.chalkline.site.figure.Illustration;
import org.chalkline.site.figure.Numbers;
import org.chalkline.site.figure.ReaderRecord;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.DirectiveContext;
import org.chalkline.site.markdown.port.DirectivePort;
import org.chalkline.site.markdown.port.FilePort;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.RoleContext;
import org.chalkline.site.markdown.port.RolePort;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.chalkline.widget.Sign;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a lesson while it is rendered, and what its text says of them: all are read before
 * any text is rendered, so that it may speak of those below.
 */
final class LessonFigures implements DirectivePort {

    private static final Pattern NAME = Pattern.compile("\\S+");

    private final String file;
    private final Language language;
    private final FilePort files;
    private final Diagnostics diagnostics;
    private final UnaryOperator<String> say;
    private final FigureStage stage;
    private final Figures figures = new Figures();
    private final Numbers numbers;
    private final Blanks blanks;
    private final Set<String> explained = new HashSet<>();
    private int drawn;
    private final Set<String> families = new TreeSet<>();
    private @Nullable Illustration illustration;

    /**
     * Reads the figures of a lesson.
     *
     * @param file the name of the lesson
     * @param languages those of the site
     * @param memory what figures found out before
     * @param typesetter of their formulas
     * @param data finds the tables that they read
     * @param files reads the files that hold their parameters
     */
    LessonFigures(
            String file,
            Language language,
            List<Language> languages,
            Memory memory,
            Typesetter typesetter,
            DataPort data,
            FilePort files,
            Diagnostics diagnostics) {
        this.file = file;
        this.language = language;
        this.files = files;
        this.diagnostics = diagnostics;
        say = language::say;
        stage =
                new FigureStage(
                        file,
                        Words.of(language.figureWords()),
                        new Languages(
                                language.tag(), languages.stream().map(Language::tag).toList()),
                        say,
                        memory,
                        typesetter,
                        data,
                        figures,
                        diagnostics);
        numbers = new Numbers(file, figures, language::say, diagnostics);
        blanks = new Blanks(file, stage, numbers, new Words(language.messages()::get), diagnostics);
    }

    /** Returns what was shown until now. */
    ShownFigures shown() {
        return new ShownFigures(drawn, families, illustration);
    }

    @Override
    public void announce(Directive directive) {
        FigureDirectives.named(directive.name()).announce(directive, this);
    }

    @Override
    public String render(Directive directive, DirectiveContext context) {
        FigureDirective kind = FigureDirectives.named(directive.name());
        checkOptions(directive, kind.options(), context);
        return kind.html(directive, context, this);
    }

    @Override
    public String complete(String html) {
        return blanks.complete(figures.complete(html));
    }

    private static void checkOptions(
            Directive directive, List<String> known, DirectiveContext context) {
        for (Directive.Option option : directive.options()) {
            if (!known.contains(option.name())) {
                context.report(
                        Mistake.UNKNOWN_OPTION,
                        option.position(),
                        Text.of("unknown option '{0}'", option.name()),
                        Text.list(known),
                        Nearest.hint(option.name(), known));
            }
        }
    }

    /**
     * Reads a figure.
     *
     * @param state the one to show first, or null
     */
    void announce(WidgetKind kind, Directive directive, @Nullable SourceText state) {
        Position position = directive.position();
        Parameters parameters = parameters(directive);
        Figure figure =
                parameters == null
                        ? null
                        : stage.read(
                                kind.name(),
                                position,
                                parameters.yaml(),
                                parameters.places(),
                                state == null ? null : state.text(),
                                offset -> state == null ? position : state.positionAt(offset));
        figures.add(directive.label(), position, figure);
    }

    /** Returns the parameters of a figure, be they in a file; null for problems, as reported. */
    private @Nullable Parameters parameters(Directive directive) {
        Directive.Option source = directive.option(FigureDirective.SOURCE).orElse(null);
        SourceText body = directive.body();
        if (source == null) {
            return Parameters.of(body);
        }
        if (!body.isBlank()) {
            diagnostics.report(
                    Mistake.UNFIT_BODY,
                    file,
                    body.start(),
                    Text.of("'{0}' with a text of its own", directive.name()),
                    Text.of("nothing but options between its fences"));
        }
        Position place = source.value().start();
        LessonSource found = files.read(source.value().text(), place);
        return found == null ? null : Parameters.of(found, place);
    }

    /** Returns a figure that the lesson shows; null where it has problems, which were reported. */
    @Nullable Figure figure(WidgetKind kind, Directive directive, @Nullable SourceText state) {
        if (!figures.isKnown(directive.position())) {
            // It stands in the body of another directive, which only that one knows for Markdown.
            announce(kind, directive, state);
        }
        Figure figure = figures.at(directive.position());
        if (figure != null && figure.isLive()) {
            families.addAll(Widgets.families(figure.kind(), figure.widget()));
        }
        return figure;
    }

    /** Returns a figure in a state that stays; null for problems, which are reported. */
    @Nullable Drawing still(SourceText text) {
        return numbers.still(text.text(), text::positionAt);
    }

    /** Returns the markup of a figure on paper in a state; problems with that are reported. */
    String onPaper(Figure figure, SourceText state, String cssClass) {
        return stage.onPaper(figure, state.text(), cssClass, state::positionAt);
    }

    /** Returns the markup of what explains the signs of a figure that none above it uses. */
    String signs(Figure figure) {
        List<Sign> signs =
                figure.widget().signs().stream()
                        .filter(sign -> explained.add(sign.name()))
                        .toList();
        if (signs.isEmpty()) {
            return "";
        }
        Element.Builder list = Element.of("ul", "signs").set("aria-label", say.apply("signs"));
        for (Sign sign : signs) {
            Element.Builder item = Element.of("li");
            sign.sample().forEach(item::add);
            list.add(item.text(say.apply("sign." + sign.name())));
        }
        return Markup.of(list.build());
    }

    /** Covers a figure until the reader has done questions or exercises; or reports their names. */
    Drawing after(Drawing drawing, SourceText names, DirectiveContext context) {
        String cover = cover(names, names.positionAt(0), "cover", "cover.open", context);
        return cover.isEmpty() ? drawing : drawing.after(names.text(), cover);
    }

    @Override
    public String cover(Directive directive, DirectiveContext context) {
        SourceText names = directive.argument();
        return cover(names, directive.position(), "cover.text", "cover.text.open", context);
    }

    private String cover(
            SourceText names,
            Position position,
            String words,
            String button,
            DirectiveContext context) {
        List<String> links = new ArrayList<>();
        boolean areKnown = true;
        Matcher name = NAME.matcher(names.text());
        while (name.find()) {
            areKnown &= isDoable(name.group(), names.positionAt(name.start()), context);
            String key = figures.isExercise(name.group()) ? "cover.exercise" : "cover.question";
            links.add("<a href=\"#" + name.group() + "\">" + say.apply(key) + "</a>");
        }
        if (links.isEmpty()) {
            areKnown = isDoable("", position, context);
        }
        return areKnown
                ? "<div class=\"cover\" hidden><p>"
                        + language.say(words, String.join(say.apply("cover.separator"), links))
                        + "</p><button type=\"button\">"
                        + say.apply(button)
                        + "</button></div>"
                : "";
    }

    /** Returns whether there is a question or exercise of a name; reports where there is none. */
    private boolean isDoable(String label, Position position, DirectiveContext context) {
        List<String> known = figures.doable();
        if (!known.contains(label)) {
            context.report(
                    Mistake.UNKNOWN_FIGURE,
                    position,
                    Text.of("no question or exercise '{0}'", label),
                    known.isEmpty() ? Text.of("the name of one in this lesson") : Text.list(known),
                    Nearest.hint(label, known));
        }
        return known.contains(label);
    }

    /** Returns the markup of the record of what readers did. */
    String record(String id, String caption) {
        return new ReaderRecord(say).html(id, caption);
    }

    /** Returns the markup of a drawing with its number or title and its caption. */
    String html(
            FigureDirective kind,
            Drawing drawing,
            Directive directive,
            SourceText caption,
            DirectiveContext context) {
        drawn++;
        illustration = Illustration.better(illustration, drawing.body());
        String number = kind.number().isEmpty() ? say.apply(kind.captionKey()) : context.number();
        if (caption.text().isBlank() && !drawing.isQuestion()) {
            context.report(
                    Mistake.NO_CAPTION,
                    directive.position(),
                    Text.of("a figure without a caption"),
                    Text.of("after the braces, what it shows and what to do with it"));
        }
        return drawing.html(
                directive.label(),
                directive.option(FigureDirective.WIDE).isPresent() ? "lab wide" : "lab",
                "<span class=\"figure-number\">" + number + "</span>" + context.inline(caption));
    }

    /** Returns a cited number as inline HTML, after reporting what is wrong with it. */
    String value(SourceText text) {
        return numbers.value(text.text(), text::positionAt);
    }

    private String claim(SourceText text) {
        return numbers.claim(text.text(), text::positionAt);
    }

    /** Returns a blank of a sentence as inline HTML, after reporting what is wrong with it. */
    private String blank(SourceText text, RoleContext context) {
        if (!context.mayBeLive()) {
            context.report(
                    Mistake.MISPLACED_BLANK,
                    text,
                    Text.of("a blank where no reader can fill it in"),
                    Text.of("a blank in a paragraph, a list or a table"));
            return "…";
        }
        families.add(Widgets.familyOf(Blank.KIND.name()).name());
        return blanks.html(text.text(), text::positionAt, context.before(), context.after());
    }

    /** Returns the roles that speak of the figures, and that of blanks. */
    RolePort roles() {
        Map<String, BiFunction<SourceText, RoleContext, String>> roles =
                Map.of(
                        "lab:value",
                        (text, context) -> value(text),
                        "lab:claim",
                        (text, context) -> claim(text),
                        "lab:" + Blank.KIND.name(),
                        this::blank);
        return new RolePort() {
            @Override
            public Collection<String> names() {
                return roles.keySet();
            }

            @Override
            public String render(String name, SourceText text, RoleContext context) {
                return Objects.requireNonNull(roles.get(name), name).apply(text, context);
            }
        };
    }
}
