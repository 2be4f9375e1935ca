import {one} from '../shared/dom.js';

const offers = new WeakMap();

/**
 * Offers what a figure's `.offer` says, and shows its button, once the reader has tried something and
 * rests for the seconds in `data-after`. To be called when the figure has woken, and then whenever
 * the reader has changed it.
 *
 * It is offered once of what `data-about` tells, never while a pointer is held, and not where that is
 * empty or the button would change nothing. The offer is a live region and takes no focus.
 */
export const followOffer = figure => {
  const offer = one('.offer', figure);
  if (!offer) return;
  const {firstChild: text, lastChild: button} = offer;
  const {about} = offer.dataset;
  const rest = offer.dataset.after * 1000;
  const known = offers.get(offer);
  if (!known) {
    offers.set(offer, {about});
    return;
  }
  const show = isShown => {
    text.textContent = isShown ? text.dataset.text : '';
    button.hidden = !isShown;
  };
  const rested = () => {
    if (figure.matches(':active')) known.timer = setTimeout(rested, rest);
    else {
      known.isDue = false;
      show(true);
    }
  };
  clearTimeout(known.timer);
  if (button.disabled || known.about !== about) {
    known.isDue = about && !button.disabled;
    show(false);
  }
  known.about = about;
  if (known.isDue) known.timer = setTimeout(rested, rest);
};
