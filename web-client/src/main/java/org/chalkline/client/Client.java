package org.chalkline.client;

import java.util.List;
import org.chalkline.figure.Digits;
import org.chalkline.param.OwnWords;
import org.chalkline.text.Words;
import org.chalkline.widget.Family;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** What the script of a page does: it wakes the figures. */
final class Client {

    /** Milliseconds of script after which the browser has its turn again. */
    private static final double PART = 6;

    private final JSObject words;
    private final List<Family> families;
    private final NodeList<? extends HTMLElement> figures;
    private int next;

    private Client(HTMLDocument document, JSObject words, List<Family> families) {
        this.words = words;
        this.families = families;
        figures = document.querySelectorAll("[data-widget]");
    }

    /** Wakes the figures of some families; runs once, after the page was parsed. */
    static void run(Family... families) {
        HTMLDocument document = HTMLDocument.current();
        HTMLElement wordsData = document.getElementById("figure-words");
        if (wordsData == null) {
            return;
        }
        Page.onLeave(Saved::write);
        new Client(document, Page.json(wordsData), List.of(families)).wake();
    }

    /** Wakes some of the figures, and leaves the others for later so that nothing waits for all. */
    private void wake() {
        double end = Page.now() + PART;
        while (next < figures.getLength() && Page.now() < end) {
            wake(figures.get(next), next);
            next++;
        }
        if (next < figures.getLength()) {
            Page.later(this::wake, 1);
        }
    }

    private void wake(HTMLElement figure, int place) {
        WidgetKind kind = kind(figure.getAttribute("data-widget"));
        HTMLElement data = figure.querySelector("script.params");
        if (kind == null || data == null) {
            return;
        }
        JSObject fields = Page.json(data);
        JSObject said = said(words, fields);
        Words own = new Words(key -> Page.text(said, key));
        Widget widget = kind.of(new PageParams(fields, own));
        String id = figure.getAttribute("id");
        String name = id == null ? Digits.fixed(place, 0) : id;
        new Store(figure, widget, widget.session(), own, name).wake();
    }

    /** Returns the words of the page, or an author's own in their place: see {@link OwnWords}. */
    @JSBody(
            params = {"words", "fields"},
            script = "return Object.assign({}, words, fields.words);")
    private static native JSObject said(JSObject words, JSObject fields);

    private @Nullable WidgetKind kind(String name) {
        for (Family family : families) {
            WidgetKind kind = family.kind(name);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
