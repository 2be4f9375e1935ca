// Where the written state of a figure is kept: the page's address and the browser's storage.
import {read, write} from '../shared/store.js';

const keyOf = name => location.pathname + '#' + name;

// The states that are not written yet, by the names of their figures.
const waiting = new Map();

/** Writes what waits to be written. */
export const writeStates = () => {
  for (const [name, state] of waiting) write(keyOf(name), state);
  waiting.clear();
};

/**
 * Keeps the state of a figure, or none if it is empty, where this browser lets pages do so; just
 * after what is being done, since the first time takes a browser a millisecond, but before the page
 * is left or a click is answered: a link to a translation copies what is written.
 */
export const keepState = (name, state) => {
  if (!waiting.size) setTimeout(writeStates, 1);
  waiting.set(name, state);
};

addEventListener('click', writeStates, true);

/** Returns the state that this browser keeps of a figure of this page; or null. */
export const keptState = name => read(keyOf(name));

/** Returns a number of this reader's own, from 0 to 999,999, which this browser keeps. */
export const readerNumber = () => {
  const known = read('reader');
  if (known) return +known;
  const number = crypto.getRandomValues(new Uint32Array(1))[0] % 1e6;
  write('reader', '' + number);
  return number;
};

/** Returns the state that the address, `…#name?state`, gives a figure; or null. */
export const stateInAddress = name => {
  try {
    const hash = decodeURIComponent(location.hash);
    const start = '#' + name + '?';
    return name && hash.startsWith(start) ? hash.slice(start.length) : null;
  } catch {
    return null;
  }
};

/** Puts the state of a figure into the address, and returns that. */
export const stateToAddress = (name, state) => {
  // What a typed text escapes shall be so when the address was decoded.
  const written = state.replaceAll('%', '%25');
  history.replaceState(null, '', '#' + encodeURIComponent(name) + '?' + written);
  return location.href;
};
