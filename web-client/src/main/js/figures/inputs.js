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

/**
 * Shows a setting in an input and its attributes, but not in a number field where the reader is just
 * typing.
 */
export const showSetting = (input, text) => {
  if (input.type === 'checkbox' || input.type === 'radio') {
    input.checked = text === (input.type === 'radio' ? input.value : 'on');
    input.toggleAttribute('checked', input.checked);
    return;
  }
  if (input.options) {
    for (const option of input.options) option.toggleAttribute('selected', option.value === text);
  } else if (input.getAttribute('value') !== text) input.setAttribute('value', text);
  if (input.type !== 'number' || document.activeElement !== input) input.value = text;
};
