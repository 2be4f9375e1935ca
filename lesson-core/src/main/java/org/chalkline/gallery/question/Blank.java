package org.chalkline.gallery.question;

import java.util.List;
import org.chalkline.figure.Element;
import org.chalkline.figure.Pen;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.TextType;
import org.chalkline.param.WholeType;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;

/**
 * A blank in a sentence, whose answer the reader {@linkplain TypedAnswer types}: Enter checks it,
 * and so does leaving it.
 *
 * <p>For both there is a button that nobody sees. All of it may stand in a paragraph. On paper it
 * is a line with a number, which leads to the answer at the end of the lesson.
 */
public final class Blank implements Widget {

    /** The id of the answers of all blanks of a page. */
    public static final String ANSWERS = "blank-answers";

    private static final int MOST_BLANKS = 9999;
    private static final int FIRST_SIZE = 6;

    /** What only the building of the site asks for. */
    private static final class AtBuild {

        /** Its place among the lesson's blanks, from 1. */
        static final Param<Integer> NUMBER =
                Param.atBuild("number", WholeType.from(1, MOST_BLANKS));

        /** What it is called by the record: Blank 3. */
        static final Param<String> NAME = Param.atBuild("name", TextType.TEXT);

        /** What it is called by a screen reader: the sentence around it. */
        static final Param<String> LABEL = Param.atBuild("label", TextType.TEXT);

        /** How many characters its field shows. */
        static final Param<Integer> SIZE = Param.atBuild("size", WholeType.from(1, MOST_BLANKS));
    }

    /** {@code lab:blank}, a role. */
    public static final WidgetKind KIND =
            new WidgetKind("blank") {
                @Override
                public boolean isInline() {
                    return true;
                }

                @Override
                protected List<String> wordGroups() {
                    return List.of("question.");
                }

                @Override
                protected void declareOwn(Declaration declaration) {
                    TypedAnswer.declare(declaration);
                    declaration
                            .usual(AtBuild.NUMBER, 1)
                            .usual(AtBuild.NAME, "")
                            .usual(AtBuild.LABEL, "")
                            .derived(AtBuild.SIZE, Blank::size);
                }

                @Override
                public Widget of(Params params) {
                    return new Blank(params);
                }
            };

    private final TypedAnswer answer;
    private final Params params;
    private final Pen pen;

    private Blank(Params params) {
        this.params = params;
        answer = new TypedAnswer(params);
        pen = params.pen();
    }

    /** Few sizes: the length of an answer gives nothing away. */
    private static int size(GivenParams given) {
        int longest = TypedAnswer.told(given).stream().mapToInt(Blank::width).max().orElse(1);
        int size = FIRST_SIZE;
        while (size < longest) {
            size *= 2;
        }
        return size;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    }

    @Override
    public Controls controls() {
        return answer.controls();
    }

    @Override
    public List<Followed> followed() {
        return answer.followed();
    }

    @Override
    public State follow(State state, int figure, String written) {
        return answer.follow(state, written);
    }

    @Override
    public State change(State before, State after) {
        return answer.change(before, after);
    }

    @Override
    public View view(State state) {
        Element body =
                pen.of("span", "gap")
                        .set("data-shown", answer.shown(state))
                        .still(this::drawName)
                        .still(() -> drawField(state))
                        .still(this::drawLink)
                        .add(answer.feedback(state, true))
                        .add(answer.drawShow(state))
                        .add(
                                pen.of("button", "check")
                                        .fixed("type", "button")
                                        .fixed("hidden", "")
                                        .set("data-set", answer.check(state)))
                        .still(() -> answer.drawReset().set("hidden", ""))
                        .build();
        return answer.view(state, body);
    }

    /** For the record. */
    private Element.Builder drawName() {
        return Element.of("span")
                .set("hidden", "")
                .add(Element.of("span", "figure-number").text(params.get(AtBuild.NAME)))
                .add(Element.of("span", "sentence").text(params.get(AtBuild.LABEL)));
    }

    private Element.Builder drawField(State state) {
        return answer.drawInput(state)
                .set("size", String.valueOf(params.get(AtBuild.SIZE)))
                .set("aria-label", params.get(AtBuild.LABEL))
                .set("disabled", "");
    }

    /** For readers without a script, and for paper. */
    private Element.Builder drawLink() {
        return Element.of("a", "answer-link").set("href", "#" + ANSWERS).text(number());
    }

    private String number() {
        return String.valueOf(params.get(AtBuild.NUMBER));
    }

    /** Returns its answer and what is said of it; only the building of the site asks. */
    public Element.Builder answers() {
        return answer.drawAnswers(Element.of("li"));
    }

    @Override
    public String announce(State state) {
        return "";
    }

    @Override
    public String describe(State state) {
        return answer.describe(state);
    }
}
