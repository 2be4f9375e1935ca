import {make, one} from '../shared/dom.js';

// Milliseconds of rest, so that neither a drag nor a playing figure chatters.
const PAUSE = 1000;

// What is to be told of figures: the lines that they had before, and the end of the pause.
const news = new WeakMap();

/**
 * Tells those who cannot see a figure what has changed in it, in a live region, once it has rested.
 * To be called before a change.
 *
 * @param {() => string} words what is to be told of the figure now, line by line
 */
export const announce = (figure, words) => {
  let region = one('.announcer', figure);
  if (!region) {
    region = make('span', 'announcer visually-hidden');
    region.setAttribute('role', 'status');
    figure.append(region);
  }
  const lines = () => words().split('\n');
  const {before, pause} = news.get(figure) || {before: lines()};
  const tell = () => {
    news.delete(figure);
    region.textContent = lines()
      .filter(line => before.indexOf(line) < 0)
      .join(' ');
  };
  clearTimeout(pause);
  news.set(figure, {before, pause: setTimeout(tell, PAUSE)});
};
