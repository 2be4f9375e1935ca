package org.chalkline.gallery.network;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.figure.Element;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.BuiltType;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.text.Words;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Sign;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * One unit taken apart step by step: each step is a sentence, and lights up the parts of formula,
 * diagram and plot that it is about.
 *
 * <p>Parameters: {@code unit}, {w, b, name, hue} with numbers; {@code activation}; {@code target},
 * a list of [x, y]; {@code y}, the interval drawn; {@code input} with {@code label}; {@code output}
 * with {@code label} and {@code weight}; {@code hues} with {@code target}, {@code output}, {@code
 * z}, {@code a}; {@code steps}, a list of {text, light, x}, where {@code light} names parts (see
 * {@link ExampleDrawing#PARTS}) and {@code x} is the input that is followed in the plot. In a text
 * <code>{=w}</code> is a number that is computed; see {@link ExampleNumbers}.
 *
 * <p>The step is a control, {@code step}. Which parts it lights up is told by classes, {@code on-1}
 * …, and done by the style sheet: the script only counts.
 */
final class WorkedExample implements Widget {

    private static final String CONTROL = "step";

    private static final Param<List<String>> SAID = Param.of("said", ListType.of(TextType.TEXT));

    /** What only the building of the site asks for. */
    private static final class AtBuild {
        static final Param<ExampleDrawing> DRAWING = Param.atBuild("drawing", new BuiltType<>());
    }

    static final WidgetKind KIND =
            new WidgetKind("worked-example") {
                @Override
                public List<String> parts() {
                    return List.of("diagram", "formulas", "numbers");
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("example.", "network.", "network-lab.", "activation.", "unit.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    ExampleParams.declare(declaration);
                    declaration
                            .derived(AtBuild.DRAWING, ExampleDrawing::of)
                            .derived(SAID, WorkedExample::said);
                }

                @Override
                public Widget of(Params params) {
                    return new WorkedExample(params);
                }
            };

    private final Controls controls;

    /** What each step says, as it is read aloud. */
    private final List<String> said;

    private final Params params;
    private final Words words;
    private final Pen pen;

    private WorkedExample(Params params) {
        this.params = params;
        said = params.get(SAID);
        controls = Controls.of(steps(said.size()));
        words = params.words();
        pen = params.pen();
    }

    private static Choice steps(int count) {
        List<Choice.Option> options = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            options.add(new Choice.Option(Digits.fixed(i, 0), Label.NONE));
        }
        return new Choice(CONTROL, Label.NONE, options, 0);
    }

    private static List<String> said(GivenParams given) {
        ExampleDrawing drawing = given.get(AtBuild.DRAWING);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < drawing.steps(); i++) {
            said.add(
                    place(i, drawing.steps(), given.words())
                            + given.words().say("list.colon")
                            + drawing.text(i).plain());
        }
        return said;
    }

    private static String place(int step, int steps, Words words) {
        return words.say("example.step", Digits.fixed(step + 1, 0), Digits.fixed(steps, 0));
    }

    @Override
    public List<Sign> signs() {
        return NetworkSigns.OF_WEIGHTS;
    }

    @Override
    public Controls controls() {
        return controls;
    }

    @Override
    public View view(State state) {
        int now = state.tick(0);
        Element.Builder list = pen.of("ol", "steps");
        for (int i = 0; i < said.size(); i++) {
            int step = i;
            list.add(
                    pen.of("li")
                            .set("aria-current", i == now ? CONTROL : "false")
                            .still(() -> params.get(AtBuild.DRAWING).sentence(step)));
        }
        return View.of(
                pen.of("div", "widget worked-example")
                        .set("data-step", Digits.fixed(now + 1, 0))
                        .still(() -> params.get(AtBuild.DRAWING).draw(words))
                        .add(
                                pen.of("fieldset", "step-buttons")
                                        .fixed("disabled", "")
                                        .fixed(
                                                set ->
                                                        set.set(
                                                                "aria-label",
                                                                words.say("example.legend")))
                                        .add(button("-", now == 0).text(words.say("example.back")))
                                        .add(pen.of("span").text(place(now, said.size(), words)))
                                        .add(
                                                button("", now == said.size() - 1)
                                                        .text(words.say("example.on"))))
                        .add(list)
                        .build());
    }

    /** A button that stays in reach where it has nothing to do, so that the focus is not lost. */
    private Element.Builder button(String sign, boolean idle) {
        return pen.of("button")
                .fixed("type", "button")
                .fixed("data-move", sign + CONTROL)
                .set("aria-disabled", idle ? "true" : "false");
    }

    @Override
    public String describe(State state) {
        return said.get(state.tick(0));
    }
}
