package org.chalkline.site.figure.code;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.figure.Element;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.network.NetworkText;
import org.chalkline.gallery.network.NetworkWidget;
import org.chalkline.nn.Activation;
import org.chalkline.nn.Dense;
import org.chalkline.nn.Sequential;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Control;
import org.chalkline.widget.State;

/**
 * The network of a figure as programs, in a part of the page that opens: one program is seen at a
 * time, and what in it depends on the state stands in an element of its own, {@code data-place},
 * which the browser fills.
 */
public final class NetworkCode {

    private static final Pattern PLACE = Pattern.compile("«(.*?)»");

    private static final List<CodeLanguage> LANGUAGES =
            List.of(new KerasCode(), new NumPyCode(), new JavaCode());

    private final NetworkWidget widget;
    private final Sequential network;
    private final NetworkText text;
    private final Set<Activation> activations;

    /** Writes what a figure with weights shows in a state. */
    public NetworkCode(NetworkWidget widget, State state) {
        this.widget = widget;
        network = requireNonNull(widget.network(state));
        text = new NetworkText(network, widget.samples(state), Numeral::of);
        activations = activations();
    }

    /** Returns the activations that the layers have as the choices are set one at a time. */
    private Set<Activation> activations() {
        Set<Activation> found = EnumSet.noneOf(Activation.class);
        List<Control> controls = widget.controls().all();
        State start = widget.controls().start();
        for (int i = 0; i < controls.size(); i++) {
            boolean isChoice = controls.get(i) instanceof Choice;
            for (int tick = 0; tick <= (isChoice ? controls.get(i).ticks() : 0); tick++) {
                State state = isChoice ? start.with(i, tick) : start;
                for (Dense layer : requireNonNull(widget.network(state)).layers()) {
                    found.add(layer.activation());
                }
            }
        }
        return found;
    }

    /**
     * Returns the markup of the part that opens.
     *
     * @param name of the choice of languages, unlike all others in the page
     * @param say gives the page's words
     */
    public String html(String name, UnaryOperator<String> say) {
        Element.Builder choice =
                Element.of("fieldset")
                        .add(
                                Element.of("legend", "visually-hidden")
                                        .text(say.apply("code.languages")));
        List<Element> programs = new ArrayList<>();
        for (CodeLanguage language : LANGUAGES) {
            Element.Builder radio =
                    Element.of("input")
                            .set("type", "radio")
                            .set("name", name)
                            .set("value", language.id())
                            .set("autocomplete", "off");
            if (programs.isEmpty()) {
                radio.set("checked", "");
            }
            choice.add(Element.of("label").add(radio).text(language.name()));
            programs.add(program(language, say));
        }
        Element.Builder part =
                Element.of("details", "network-code")
                        .add(Element.of("summary").text(say.apply("code.network")))
                        .add(choice);
        programs.forEach(part::add);
        return Markup.of(part.build());
    }

    private Element program(CodeLanguage language, UnaryOperator<String> say) {
        Element.Builder code = Element.of("code");
        String template = template(language);
        Matcher places = PLACE.matcher(template);
        int from = 0;
        while (places.find()) {
            String place = places.group(1);
            code.text(template.substring(from, places.start()))
                    .add(Element.of("span").set("data-place", place).text(text.at(place)));
            from = places.end();
        }
        code.text(template.substring(from));
        return Element.of("figure", "code " + language.id())
                .add(
                        Element.of("pre")
                                .set("tabindex", "0")
                                .set("role", "group")
                                .set("aria-label", language.name())
                                .add(code))
                .add(
                        Element.of("button", "copy")
                                .set("type", "button")
                                .set("hidden", "")
                                .set("data-done", say.apply("code.copied"))
                                .text(say.apply("code.copy")))
                .build();
    }

    private String template(CodeLanguage language) {
        return language.program(network.layers().size(), network.inputs(), activations);
    }
}
