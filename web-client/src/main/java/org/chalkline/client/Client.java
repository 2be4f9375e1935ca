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

    private Client() {}

    /** Runs once, after the page was parsed. */
    public static void main(String[] args) {
        HTMLDocument document = HTMLDocument.current();
        CopyButtons.wake(document);
        HTMLElement wordsData = document.getElementById("figure-words");
        if (wordsData == null) {
            return;
        }
        JSObject templates = Page.json(wordsData);
        Words words = new Words(key -> Page.text(templates, key));
        NodeList<? extends HTMLElement> figures = document.querySelectorAll("figure[data-widget]");
        for (int i = 0; i < figures.getLength(); i++) {
            wake(figures.get(i), i, words);
        }
        ReaderRecord.wake(document, words);
    }

    private static void wake(HTMLElement figure, int place, Words words) {
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
