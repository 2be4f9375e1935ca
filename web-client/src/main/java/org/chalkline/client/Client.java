package org.chalkline.client;

import org.chalkline.figure.Digits;
import org.chalkline.gallery.Widgets;
import org.chalkline.widget.Widget;
import org.chalkline.widget.WidgetKind;
import org.chalkline.widget.Words;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * The script of a page: wakes its figures, the record of what was done in them, and the buttons
 * that copy code.
 */
public final class Client {

    /** Milliseconds of script after which the browser has its turn again. */
    private static final double PART = 6;

    private final HTMLDocument document;
    private final Words words;
    private final NodeList<? extends HTMLElement> figures;
    private int next;

    private Client(HTMLDocument document, Words words) {
        this.document = document;
        this.words = words;
        figures = document.querySelectorAll("figure[data-widget]");
    }

    /** Runs once, after the page was parsed. */
    public static void main(String[] args) {
        HTMLDocument document = HTMLDocument.current();
        CopyButtons.wake(document);
        HTMLElement wordsData = document.getElementById("figure-words");
        if (wordsData == null) {
            return;
        }
        Page.onLeave(Saved::write);
        JSObject templates = Page.json(wordsData);
        new Client(document, new Words(key -> Page.text(templates, key))).wake();
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
        } else {
            ReaderRecord.wake(document, words);
        }
    }

    private void wake(HTMLElement figure, int place) {
        WidgetKind kind = Widgets.named(figure.getAttribute("data-widget"));
        HTMLElement data = figure.querySelector("script.params");
        if (kind == null || data == null) {
            return;
        }
        Widget widget = kind.factory().create(new PageParams(Page.json(data)), words);
        if (widget != null) {
            String id = figure.getAttribute("id");
            new LiveFigure(figure, widget, id == null ? Digits.fixed(place, 0) : id).wake();
        }
    }
}
