import {all, make, one} from '../shared/dom.js';

// Milliseconds for which a new live region stands empty, so that its text is news.
const EMPTY = 100;

/** Takes away what was said of stops in a figure. */
export const forgetStops = figure => {
  for (const note of all('.stop-note', figure)) note.remove();
};

/** Says beside the field of a slider, and aloud, which stop was taken for a number that is none. */
export const sayStop = (field, said) => {
  const control = field.closest('.control, .options');
  if (!said || !control) return;
  const note = one('.stop-note', control) ?? make('span', 'stop-note');
  note.setAttribute('role', 'status');
  control.append(note);
  setTimeout(() => (note.textContent = said), EMPTY);
};
