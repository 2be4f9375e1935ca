import {one} from '../shared/dom.js';

// Says in the button and in the page's live region that a text was copied, for a while.
const tell = button => {
  const {dataset} = button;
  dataset.label ||= button.textContent;
  const say = (label, spoken) => {
    button.textContent = label;
    const said = one('.said');
    if (said) said.textContent = spoken;
  };
  say(dataset.done, dataset.done);
  setTimeout(() => say(dataset.label, ''), 2000);
};

// Pages that came over plain HTTP have no clipboard of the new kind; a selection does it there.
const copyBySelection = (text, button) => {
  const field = document.createElement('textarea');
  field.value = text;
  button.after(field);
  field.select();
  if (document.execCommand('copy')) tell(button);
  field.remove();
  button.focus();
};

const copy = (text, button) => {
  const bySelection = () => copyBySelection(text, button);
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(() => tell(button), bySelection);
  } else bySelection();
};

/** Copies the code beside a button, or the text that an event `copytext` of a button brings. */
export const offerCopies = () => {
  addEventListener('click', ({target}) => {
    const button = /** @type {Element} */ (target);
    if (button.matches?.('button.copy')) {
      copy(one('code', button.closest('figure')).textContent, button);
    }
  });
  addEventListener('copytext', (/** @type {CustomEvent} */ {target, detail}) =>
    copy(detail, target)
  );
};
