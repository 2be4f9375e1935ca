package org.chalkline.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.figure.Node;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Result;
import org.chalkline.site.json.Json;
import org.chalkline.widget.Control;
import org.chalkline.widget.Followed;
import org.chalkline.widget.HiddenParts;
import org.chalkline.widget.Measure;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;

/**
 * A figure of a lesson, whose parameters have no problems.
 *
 * @param id tells it from the lesson's others
 * @param kind its kind, without {@code lab:}
 * @param given its parameters
 * @param tools the markup of the buttons below it
 * @param states that the lesson may speak of
 * @param shown the state in which the lesson shows it first
 */
public record Figure(
        String id,
        String kind,
        Widget widget,
        GivenParams given,
        String tools,
        FigureStates states,
        State shown) {

    /** Unicode leaves it to programs. */
    private static final char TOKEN = '\ue000';

    private static final List<String> INPUTS =
            List.of("fieldset", "label", "button", "input", "select");

    private static final List<String> HOOKS =
            List.of("data-x", "data-y", "data-zoom", "data-handle", "data-link");

    private static final String SOLVED = "data-solved";
    private static final List<String> DONE = List.of("data-answered", SOLVED);

    /** Returns what holds in every state. */
    List<Result> results() {
        return given.results();
    }

    /** Returns the parts of it that the lesson hides. */
    private List<String> hidden() {
        return Objects.requireNonNullElse(given.find(HiddenParts.HIDE), List.of());
    }

    private String hide() {
        List<String> hidden = hidden();
        return hidden.isEmpty() ? "" : attribute("data-hide", String.join(" ", hidden));
    }

    /** Returns whether the reader can change it. */
    public boolean isLive() {
        return !widget.controls().isEmpty();
    }

    /** Returns whether readers answer or solve it. */
    boolean isDoable() {
        return facts().anyMatch(DONE::contains);
    }

    /** Returns whether readers solve it. */
    boolean isExercise() {
        return facts().anyMatch(SOLVED::equals);
    }

    private Stream<String> facts() {
        return widget.view(shown).facts().stream().map(Attribute::name);
    }

    /** What stands for the parameters until all is known that the lesson cites. */
    private String token() {
        return TOKEN + id + TOKEN;
    }

    /** Puts the parameters into a rendered lesson. */
    String complete(String html) {
        return isLive() ? html.replace(token(), Json.of(given.carried())) : html;
    }

    /** Draws the figure for the reader to use. */
    public Drawing draw() {
        View view = widget.view(shown);
        StringBuilder attributes = new StringBuilder(attribute("data-widget", kind)).append(hide());
        for (Attribute fact : view.facts()) {
            attributes.append(attribute(fact.name(), fact.value()));
        }
        if (isLive()) {
            attributes.append(attribute("data-state", widget.controls().encode(shown)));
        }
        if (widget.followedControls() > 0) {
            String figures =
                    widget.followed().stream()
                            .map(Followed::figure)
                            .collect(Collectors.joining(" "));
            attributes.append(attribute("data-follows", figures));
        }
        boolean hasOwn = widget.controls().all().size() > widget.followedControls();
        return new Drawing(
                attributes.toString(),
                view.body(),
                hasOwn ? tools : "",
                "",
                "",
                isLive() ? token() : "");
    }

    /** Draws the figure in a state that stays, without what would change it. */
    Drawing still(State state) {
        String attributes =
                attribute("data-still", kind)
                        + hide()
                        + attribute("data-state", widget.controls().encode(state));
        return new Drawing(attributes, withoutInputs(widget.view(state).body()), "", "", "", "");
    }

    /** Returns the markup of the figure on paper in a state, with the numbers that make it. */
    String onPaper(State state, String cssClass) {
        Element body = unhooked(withoutInputs(widget.view(state).body()));
        Element.Builder values = Element.of("p", "readout");
        List<Control> all = widget.controls().all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Slider slider) {
                String number = slider.shown(state.tick(i)).replace('-', '\u2212');
                values.add(Element.of("span").html(slider.label()).text(" = " + number));
            }
        }
        Element.Builder paper = Element.of("div", cssClass);
        if (!hidden().isEmpty()) {
            paper.set("data-hide", String.join(" ", hidden()));
        }
        return Markup.of(paper.add(body).add(values).build());
    }

    /** Leaves out what the script looks for, which shall find the live drawing alone. */
    private static Element unhooked(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            children.add(child instanceof Element part ? unhooked(part) : child);
        }
        List<Attribute> kept =
                element.attributes().stream()
                        .filter(attribute -> !HOOKS.contains(attribute.name()))
                        .toList();
        return new Element(element.name(), kept, children);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }

    private static Element withoutInputs(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child : element.children()) {
            if (!(child instanceof Element part)) {
                children.add(child);
            } else if (!INPUTS.contains(part.name())) {
                children.add(withoutInputs(part));
            }
        }
        return new Element(element.name(), element.attributes(), children);
    }

    /** Returns the names of the numbers that a lesson may cite. */
    List<String> numbers() {
        List<String> names = new ArrayList<>();
        Measure.all(widget).forEach(measure -> names.add(measure.name()));
        results().forEach(result -> names.add(result.name()));
        return names;
    }

    /** Returns whether it has a number of a name. */
    boolean has(String number) {
        return numbers().contains(number);
    }
}
