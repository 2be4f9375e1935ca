import {one} from '../shared/dom.js';

/**
 * Lets the buttons that go back and on be used, or not; the focus goes from one that cannot to the
 * other.
 *
 * @param {string} attribute that tells the buttons apart
 * @param {string} names its values of the two: `undo redo` or `back on`
 */
export const enable = (part, attribute, names, canGoBack, canGoOn) => {
  const [back, on] = names.split(' ').map(name => one(`[${attribute}=${name}]`, part));
  if (!back) return;
  const focused = document.activeElement;
  back.disabled = !canGoBack;
  on.disabled = !canGoOn;
  if (focused === back && back.disabled) on.focus();
  if (focused === on && on.disabled) back.focus();
};

/** Tells the style sheet where in a slider the part from zero, or its end next to zero, lies. */
export const fill = ({min, max, value, style}) => {
  const part = number => Math.max(0, Math.min(1, (number - min) / (max - min)));
  style.setProperty('--zero', part(0));
  style.setProperty('--at', part(value));
};

// Pixels between two numbers that a finger tells apart, and how near it must come to such a one.
const APART = 14;
const NEAR = 5;

/**
 * Returns the number that a finger means by where it is on a slider: a round one where it is near
 * that, if the slider has more stops than a finger can tell apart.
 *
 * @param {number} width of the slider in pixels
 */
export const meant = (number, min, max, step, width) => {
  const pixels = width / (max - min);
  const round = [1, 5, 10, 50, 100, 500].find(steps => steps * step * pixels > APART) * step;
  const near = Math.round(number / round) * round;
  return Math.abs(near - number) * pixels < NEAR ? near : number;
};

const isField = ({type}) => type === 'number' || type === 'text';

/** Returns a typed text in writing, as `Typed` reads it; `decodeURIComponent` gives it back. */
export const escaped = text => text.replace(/[%,=&#"<>]/g, encodeURIComponent);

/**
 * Shows a setting in an input and its attributes, but not in a field where the reader is just typing.
 */
export const showSetting = (input, setting) => {
  const text = input.type === 'text' ? decodeURIComponent(setting) : setting;
  if (input.type === 'checkbox' || input.type === 'radio') {
    input.checked = text === (input.type === 'radio' ? input.value : 'on');
    input.toggleAttribute('checked', input.checked);
    return;
  }
  if (input.options) {
    for (const option of input.options) option.toggleAttribute('selected', option.value === text);
  } else if (input.getAttribute('value') !== text) input.setAttribute('value', text);
  if (!isField(input) || document.activeElement !== input) input.value = text;
  if (input.type === 'range') fill(input);
};
