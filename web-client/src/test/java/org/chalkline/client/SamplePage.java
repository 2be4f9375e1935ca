package org.chalkline.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.chalkline.figure.Attribute;
import org.chalkline.figure.Markup;
import org.chalkline.gallery.Sample;
import org.chalkline.gallery.SampleWords;
import org.chalkline.gallery.Widgets;
import org.chalkline.param.Value;
import org.chalkline.widget.State;
import org.chalkline.widget.ToolBar;
import org.chalkline.widget.View;
import org.chalkline.widget.Widget;

/** A page with a sample figure as the build draws it, and the shipped script. */
final class SamplePage {

    private static final Path SCRIPTS = Path.of("target", "classes", "org", "chalkline", "client");

    /**
     * Waits for the state and says how the figure differs: in its facts, or in its drawing. Enabled
     * inputs and marked parts do not count. A long training takes some frames.
     */
    static final String DIFFERENCE =
            """
            async ([state, facts, markup]) => {
                const figure = document.querySelector('figure');
                const end = performance.now() + 30000;
                while (figure.dataset.state !== state && performance.now() < end) {
                    await new Promise(requestAnimationFrame);
                }
                const told = ['data-state', ...facts.map(([name]) => name)]
                    .map(name => name + '=' + figure.getAttribute(name)).join();
                const wantedFacts = ['data-state=' + state,
                    ...facts.map(fact => fact.join('='))].join();
                if (told !== wantedFacts) {
                    return told + ' instead of ' + wantedFacts;
                }
                const plain = element => {
                    for (const name of ['disabled', 'data-lit', 'data-out']) {
                        element.querySelectorAll(`[${name}]`)
                            .forEach(part => part.removeAttribute(name));
                    }
                    element.querySelectorAll('input')
                        .forEach(input => input.removeAttribute('style'));
                    return element;
                };
                const wanted = document.createElement('template');
                wanted.innerHTML = markup;
                const drawn = plain(figure.firstChild.cloneNode(true));
                return drawn.isEqualNode(plain(wanted.content).firstChild)
                    ? '' : drawn.outerHTML + ' instead of ' + wanted.innerHTML;
            }""";

    private SamplePage() {}

    static State state(Widget widget, String written) {
        return requireNonNull(widget.controls().decode(written));
    }

    static void open(Page page, Sample sample, State state) {
        open(page, sample, state, " id='sample'");
    }

    /**
     * Opens a page with a figure in a state.
     *
     * @param name the figure's attribute that names it, with a space before it; or empty
     */
    static void open(Page page, Sample sample, State state, String name) {
        Sample.Made made = sample.make();
        Widget widget = requireNonNull(made.widget());
        page.setContent(
                figure(
                        name,
                        sample.kind(),
                        widget.controls().encode(state),
                        widget.view(state),
                        json(made.params().carried()).toString()));
        run(page, sample.kind(), widget);
    }

    /** Runs the script that a figure needs. */
    static void run(Page page, String kind, Widget widget) {
        Path script = script(Widgets.families(kind, widget));
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(script));
    }

    /** Returns the file of the script for figures of some families. */
    static Path script(Collection<String> families) {
        return SCRIPTS.resolve(Widgets.script(families) + ".js");
    }

    static String figure(String name, String kind, String state, View drawn, String params) {
        StringBuilder facts = new StringBuilder();
        for (Attribute fact : drawn.facts()) {
            facts.append(' ').append(fact.name()).append("='").append(fact.value()).append("'");
        }
        String body = Markup.of(drawn.body());
        return """
        <!doctype html><meta charset="utf-8">
        <figure%s data-widget="%s" data-state="%s"%s>%s%s<script type="application/json" class="params">%s</script></figure>
        <script type="application/json" id="figure-words">%s</script>
        """
                .formatted(
                        name,
                        kind,
                        state,
                        facts,
                        body,
                        body.contains("data-action=\"reset\"")
                                ? ""
                                : Markup.of(ToolBar.of(SampleWords.words())),
                        params,
                        new Gson().toJson(SampleWords.templates()));
    }

    private static JsonElement json(Value value) {
        if (value instanceof Value.Items items) {
            JsonArray array = new JsonArray();
            items.values().forEach(item -> array.add(json(item)));
            return array;
        }
        if (value instanceof Value.Fields fields) {
            JsonObject object = new JsonObject();
            fields.fields().forEach(field -> object.add(field.name(), json(field.value())));
            return object;
        }
        if (value instanceof Value.Numeral numeral) {
            return new JsonPrimitive(numeral.number());
        }
        return value instanceof Value.Flag flag
                ? new JsonPrimitive(flag.on())
                : new JsonPrimitive(((Value.Word) value).text());
    }

    static void assertDrawn(Page page, Widget widget, State state) {
        assertThat(page.evaluate(DIFFERENCE, drawn(widget, state)))
                .as(widget.controls().encode(state))
                .isEqualTo("");
    }

    /** Returns how a figure is drawn in a state, as {@link #DIFFERENCE} takes it. */
    static List<Object> drawn(Widget widget, State state) {
        View view = widget.view(state);
        List<List<String>> facts =
                view.facts().stream().map(fact -> List.of(fact.name(), fact.value())).toList();
        return List.of(widget.controls().encode(state), facts, Markup.of(view.body()));
    }
}
