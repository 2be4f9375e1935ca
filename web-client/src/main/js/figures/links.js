import {all, one} from '../shared/dom.js';

const linkOf = element => element?.closest('[data-link]')?.dataset.link || '';

/**
 * Marks the parts of a figure that stand for the same thing, those of one `data-link`, when one of
 * them is pointed at or focused: they bear `data-lit` meanwhile. A finger, which cannot hover, marks
 * them by a tap and unmarks them by another.
 */
export const wakeLinks = figure => {
  let lit = '';
  const light = link => {
    if (link === lit) return;
    lit = link;
    for (const part of all('[data-link]', figure)) {
      part.toggleAttribute('data-lit', part.dataset.link === link);
    }
  };
  const point = ({target, pointerType}) => {
    if (pointerType !== 'touch') light(linkOf(target) || linkOf(one(':focus', figure)));
  };
  const tap = ({target, pointerType}) => {
    const link = linkOf(target);
    if (pointerType === 'touch' && !target.closest('.controls, [data-handle]')) {
      light(link === lit ? '' : link);
    }
  };
  // A slider that a finger holds may not have the focus.
  const hold = ({target, pointerType}) => {
    if (pointerType === 'touch' && target.type === 'range') light(linkOf(target));
  };
  figure.addEventListener('pointerdown', hold);
  figure.addEventListener('pointerover', point);
  figure.addEventListener('pointerleave', point);
  figure.addEventListener('click', tap);
  figure.addEventListener('focusin', ({target}) => light(linkOf(target)));
  figure.addEventListener('focusout', () => light(''));
};
