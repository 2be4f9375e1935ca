// What readers do in questions whose answers are typed or put in order, besides what figures.js has
// them do. Scripts of figures have it where they drive such questions.
import {one} from './shared/dom.js';

// A blank is checked by Enter, and where the reader leaves it.
const check = ({target}) => {
  if (target.matches('.gap input')) one('.check', target.parentNode).click();
};
document.addEventListener('focusout', check);
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.isComposing) check(event);
});

// The button that moves an item in a list.
let pressed;
document.addEventListener(
  'click',
  ({target}) => (pressed = /** @type {Element} */ (target).closest('.shift')),
  true
);

// Brings the items of a list into the order that it bears; the focus stays with the one that moved.
new MutationObserver(changes => {
  for (const {target} of changes) {
    const list = /** @type {HTMLElement} */ (target);
    const focused = pressed || one(':focus', list);
    for (const letter of list.dataset.order) list.append(one(`[data-item=${letter}]`, list));
    (focused?.disabled ? one('.shift:enabled', focused.parentNode) : focused)?.focus();
  }
  pressed = undefined;
}).observe(document.body, {subtree: true, attributeFilter: ['data-order']});
