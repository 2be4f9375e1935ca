import {make, one} from '../shared/dom.js';

// Milliseconds of rest, so that neither a drag nor a playing figure chatters.
const PAUSE = 1000;

const pauses = new WeakMap();

/**
 * Tells those who cannot see a figure what it has come to, in a live region, once it has rested.
 *
 * @param {() => string} words asked for when they are said
 */
export const announce = (figure, words) => {
  let region = one('.announcer', figure);
  if (!region) {
    region = make('p', 'announcer visually-hidden');
    region.setAttribute('role', 'status');
    figure.append(region);
  }
  clearTimeout(pauses.get(figure));
  pauses.set(
    figure,
    setTimeout(() => (region.textContent = words()), PAUSE)
  );
};
