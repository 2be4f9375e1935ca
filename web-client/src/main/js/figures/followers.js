// What follows the state of a figure: its inputs, numbers in the text of the page, its code.
import {all, one} from '../shared/dom.js';
import {showSetting} from './inputs.js';

/**
 * Disables what cannot be set in the state of a figure, and buttons that would change nothing; one
 * that bears `data-same`, a changed state in writing, is pressed where that changes nothing. A focus that would be lost with one goes to a control: one that can be set from now on, or that the
 * button has set, or else the first.
 *
 * @param {any} live its program; see `Browser.Live`
 */
export const lock = (figure, live) => {
  const focused = one(':focus', figure);
  const control = selector => one(`[data-control]${selector}:enabled`, figure);
  let freed;
  for (const part of all('[data-control], .step, [data-set]', figure)) {
    const {control, move, same, set} = part.dataset;
    if (same !== undefined) {
      const pressed = String(!live.isChange(same));
      if (part.ariaPressed !== pressed) part.ariaPressed = pressed;
      continue;
    }
    const isIdle =
      set === undefined ? live.isLocked(control ?? move.replace('-', '')) : !live.isChange(set);
    if (part.disabled === isIdle) continue;
    part.disabled = isIdle;
    if (!isIdle) freed = freed || part;
  }
  if (!focused?.disabled) return;
  const [name] = (focused.dataset.set || '').split('=');
  (freed || control(`[name="${name}"]`) || control(''))?.focus();
};

/**
 * Returns what shows the state that a figure has come to.
 *
 * @param {any} live its program; see `Browser.Live`
 */
export const followersOf = (figure, live) => {
  // A copy that nobody sees has none.
  const numbers = figure.isConnected
    ? [
        ...all(`[data-figure=${JSON.stringify(figure.id)}]`),
        ...all('[data-measure]:not([data-figure])', figure)
      ]
    : [];
  const code = one('.network-code', figure);
  // The code costs nothing until it is opened.
  const showCode = () => {
    if (!code?.open) return;
    for (const place of all('[data-place]', code))
      place.textContent = live.code(place.dataset.place);
  };
  code?.addEventListener('toggle', showCode);
  return () => {
    for (const input of all('[data-control]', figure)) {
      showSetting(input, live.text(input.dataset.control));
    }
    for (const output of all('[data-shows]', figure)) {
      const {shows} = output.dataset;
      output.value = live.shown(shows);
      one(`[name="${shows}"]`, figure).ariaValueText = output.value;
    }
    lock(figure, live);
    for (const number of numbers) {
      const {measure, places} = number.dataset;
      number.textContent = live.measure(measure, +places) ?? number.textContent;
    }
    showCode();
  };
};
