// The place of the reader: blocks and where they stand in the window, the best to go by first. The
// first one that the new page still has is put where it stood.
import {all, one} from '../shared/dom.js';

const main = () => one('main') || document.body;

// Elements by their ids or texts, equal ones in order.
const named = elements => {
  const seen = {};
  return elements.map(element => {
    const name = element.tagName + ' ' + (element.id || element.textContent.trim().slice(0, 300));
    seen[name] = (seen[name] || 0) + 1;
    return {element, name: name + ' ' + seen[name]};
  });
};
const blocks = () => named([...main().children]);
const folds = () => named(all('details', main()));

/** Returns the place where the reader is. */
export const currentPlace = () => {
  const boxes = blocks()
    .map(({element, name}) => ({name, box: element.getBoundingClientRect()}))
    .filter(({box}) => box.height);
  const above = boxes.filter(({box}) => box.bottom <= 0).reverse();
  const below = boxes.filter(({box}) => box.bottom > 0);
  return {
    isTop: scrollY === 0,
    blocks: [...below, ...above].map(({name, box}) => ({name, top: box.top})),
    open: folds()
      .filter(({element}) => element.open)
      .map(({name}) => name)
  };
};

/** Goes to a place, unless the reader goes elsewhere meanwhile. */
export const goBack = ({isTop, blocks: known, open}) => {
  for (const {element, name} of folds()) element.open = open.includes(name);
  const there = new Map(blocks().map(({element, name}) => [name, element]));
  const block = !isTop && known.find(({name}) => there.has(name));
  let isMine = true;
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => (isMine = false), {once: true, capture: true, passive: true});
  }
  // What wakes or is laid out late moves the block, for some frames after the page has loaded.
  let frames = 20;
  const hold = () => {
    const away = block ? there.get(block.name).getBoundingClientRect().top - block.top : -scrollY;
    if (isMine && Math.abs(away) >= 1) scrollBy({top: away, behavior: 'instant'});
    if (document.readyState === 'complete') frames--;
    if (isMine && frames) requestAnimationFrame(hold);
    else history.scrollRestoration = 'auto';
  };
  hold();
};
