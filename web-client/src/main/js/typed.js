// What readers do in questions whose answers are typed, besides what figures.js has
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
