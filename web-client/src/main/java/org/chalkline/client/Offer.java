package org.chalkline.client;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Offers what a figure's {@code .offer} says, and shows its button, once the reader has tried
 * something and rests for the seconds in {@code data-after}.
 *
 * <p>It is offered once of what {@code data-about} tells, never while a pointer is held, and not
 * where that is empty or the button would change nothing. The offer is a live region and takes no
 * focus; a focus that would go with the button goes to the control that the button sets.
 */
final class Offer {

    private Offer() {}

    /** Is to be called when the figure has woken, and then whenever the reader has changed it. */
    @JSBody(
            params = "figure",
            script =
                    """
                    var offer = figure.querySelector('.offer');
                    if (!offer) return;
                    var text = offer.firstChild, button = offer.lastChild;
                    var about = offer.dataset.about, rest = offer.dataset.after * 1000;
                    function show(shown) {
                        text.textContent = shown ? text.dataset.text : '';
                        button.hidden = !shown;
                    }
                    function rested() {
                        if (figure.matches(':active')) {
                            offer.timer = setTimeout(rested, rest);
                        } else {
                            offer.due = false;
                            show(true);
                        }
                    }
                    clearTimeout(offer.timer);
                    if (offer.about !== undefined && (button.disabled || offer.about !== about)) {
                        offer.due = about && !button.disabled;
                        if (!button.hidden && button.disabled) {
                            var set = button.dataset.set.split('=')[0];
                            figure.querySelector('[name=' + set + ']').focus();
                        }
                        show(false);
                    }
                    offer.about = about;
                    if (offer.due) offer.timer = setTimeout(rested, rest);
                    """)
    static native void follow(HTMLElement figure);
}
