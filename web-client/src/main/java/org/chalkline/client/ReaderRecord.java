package org.chalkline.client;

import org.chalkline.widget.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * What the reader did in a page, as a list that follows its figures.
 *
 * <p>It keeps nothing itself: whatever a figure tells of itself, {@code data-answered} or {@code
 * data-solved}, is an entry, and to erase the record is to reset the figures. What was solved once
 * and is no longer bears {@code data-done}, from the reader's progress.
 */
final class ReaderRecord implements EventListener<Event> {

    /** Milliseconds after a change until it is in the list. */
    private static final int PAUSE = 300;

    private final HTMLDocument document;
    private final HTMLElement part;
    private final HTMLElement list;
    private final Words words;
    private boolean waiting;

    private ReaderRecord(HTMLDocument document, HTMLElement part, Words words) {
        this.document = document;
        this.part = part;
        list = part.querySelector("ol");
        this.words = words;
    }

    /** Fills the record of a page, where it has one. */
    static void wake(HTMLDocument document, Words words) {
        HTMLElement part = document.querySelector("[data-record]");
        if (part != null) {
            new ReaderRecord(document, part, words).wake();
        }
    }

    private void wake() {
        fill();
        reveal(part);
        part.addEventListener("click", this);
        onChange(list, this::fillSoon);
    }

    /** Waits a little, so that no slider waits for the list. */
    private void fillSoon() {
        if (!waiting) {
            waiting = true;
            Page.later(this::fill, PAUSE);
        }
    }

    private void fill() {
        waiting = false;
        if (list.querySelector(":focus") != null) {
            // The reader is in it; it is written anew when they have left.
            return;
        }
        Page.setText(list, "");
        NodeList<? extends HTMLElement> figures =
                document.querySelectorAll("[data-answered], [data-solved]");
        for (int i = 0; i < figures.getLength(); i++) {
            HTMLElement figure = figures.get(i);
            HTMLElement entry = document.createElement("li");
            HTMLElement link = add(entry, "a", text(figure.querySelector(".figure-number")));
            link.setAttribute("href", "#" + figure.getId());
            if (figure.hasAttribute("data-solved")) {
                tellExercise(entry, figure);
            } else {
                tellQuestion(entry, figure);
            }
            append(list, entry, "\n");
        }
    }

    private void tellExercise(HTMLElement entry, HTMLElement figure) {
        boolean solved = is(figure, "solved") || figure.hasAttribute("data-done");
        add(entry, "p", words.say(solved ? "record.solved" : "record.open"));
        NodeList<? extends HTMLElement> stages =
                figure.querySelectorAll(".stage.done > :first-child");
        for (int i = 0; i < stages.getLength(); i++) {
            copy(stages.get(i), add(entry, "p", "✓ "));
        }
    }

    private void tellQuestion(HTMLElement entry, HTMLElement figure) {
        copy(figure.querySelector("legend"), entry);
        if (is(figure, "answered")) {
            String key = is(figure, "correct") ? "record.right" : "record.wrong";
            copy(figure.querySelector("label:has(:checked)"), add(entry, "p", words.say(key)));
        } else {
            boolean seen = figure.querySelector("[data-shown=answer]") != null;
            add(entry, "p", words.say(seen ? "record.seen" : "record.open"));
        }
    }

    private static boolean is(HTMLElement figure, String fact) {
        return "true".equals(figure.getAttribute("data-" + fact));
    }

    private HTMLElement add(HTMLElement parent, String name, String text) {
        HTMLElement element = document.createElement(name);
        Page.setText(element, text);
        append(parent, element, " ");
        return element;
    }

    @Override
    public void handleEvent(Event event) {
        Part button = (Part) event.getTarget();
        String action = button.getAttribute("data-action");
        HTMLElement dialog = part.querySelector("dialog");
        if ("download".equals(action)) {
            download(text(list));
        } else if ("copy".equals(action)) {
            CopyButtons.copy(text(list), button);
        } else if ("erase".equals(action)) {
            open(dialog);
        } else if (action != null) {
            close(dialog);
            if ("confirm".equals(action)) {
                reset();
            }
        }
    }

    private void reset() {
        NodeList<? extends HTMLElement> buttons =
                document.querySelectorAll("[data-widget] [data-action=reset]");
        for (int i = 0; i < buttons.getLength(); i++) {
            buttons.get(i).click();
        }
    }

    /** Shows what is of no use without a script. */
    @JSBody(
            params = "part",
            script =
                    "part.querySelectorAll('[hidden]').forEach(function (button) {"
                            + "  button.hidden = false;"
                            + "});")
    private static native void reveal(HTMLElement part);

    /** Calls back after what a figure tells has changed, and after the focus has left a list. */
    @JSBody(
            params = {"list", "task"},
            script =
                    "new MutationObserver(task).observe(document.body,"
                            + " {subtree: true, attributeFilter: ['data-state', 'data-done']});"
                            + "list.addEventListener('focusout', task);")
    private static native void onChange(HTMLElement list, Page.Task task);

    /** Adds an element, and the gap after it, which a page does not show but {@link #text} does. */
    @JSBody(
            params = {"parent", "element", "gap"},
            script = "parent.append(element, gap);")
    private static native void append(HTMLElement parent, HTMLElement element, String gap);

    /** Adds what stands in one element to another, but for numbers and inputs. */
    @JSBody(
            params = {"from", "to"},
            script =
                    "from.childNodes.forEach(function (node) {"
                            + "  if (node.nodeName !== 'INPUT'"
                            + "      && node.className !== 'figure-number') {"
                            + "    to.append(node.cloneNode(true), node.nodeName === 'B' ? ' ' : '');"
                            + "  }"
                            + "});"
                            + "to.append(' ');")
    private static native void copy(HTMLElement from, HTMLElement to);

    /** Returns an element's characters, a line for each item, formulas as TeX. */
    @JSBody(
            params = "element",
            script =
                    "var copy = element.cloneNode(true);"
                            + "copy.querySelectorAll('.katex').forEach(function (formula) {"
                            + "  var tex = formula.querySelector('annotation').textContent;"
                            + "  formula.replaceWith('$' + tex + '$');"
                            + "});"
                            + "return copy.textContent"
                            + "    .replace(/\\u2060| +(?=[ \\n])/g, '').trim();")
    private static native String text(HTMLElement element);

    /** Saves the facts of the figures, each with its line of a text, as a JSON file. */
    @JSBody(
            params = "text",
            script =
                    "var title = document.querySelector('h1').textContent;"
                            + "var lines = text.split('\\n');"
                            + "var figures = document.querySelectorAll("
                            + "  '[data-answered], [data-solved]');"
                            + "var record = {"
                            + "  lesson: title,"
                            + "  saved: new Date().toISOString(),"
                            + "  figures: Array.from(figures, function (figure, at) {"
                            + "    return Object.assign("
                            + "      {id: figure.id, text: lines[at]}, figure.dataset);"
                            + "  })"
                            + "};"
                            + "var link = document.createElement('a');"
                            + "link.href = URL.createObjectURL(new Blob("
                            + "  [JSON.stringify(record, null, 2)], {type: 'application/json'}));"
                            + "link.download = title + '.json';"
                            + "link.click();"
                            + "setTimeout(function () { URL.revokeObjectURL(link.href); }, 1e4);")
    private static native void download(String text);

    @JSBody(params = "dialog", script = "dialog.showModal();")
    private static native void open(HTMLElement dialog);

    @JSBody(params = "dialog", script = "dialog.close();")
    private static native void close(HTMLElement dialog);
}
