// Searches the lessons of this page's language, after MiniSearch, which stands before it in its file.
import {searchEngine} from './search/engine.js';
import {excerpt, places} from './search/marks.js';
import {loadPiece} from './search/pieces.js';
import {all, make, one} from './shared/dom.js';
import {fill} from './shared/words.js';

const form = one('form.search');
const field = form.q;
const found = one('.found');
const list = one('.results');
const more = one('.more');
const words = form.dataset;

const SHOWN = 10; // results at a time
const PAUSE = 150; // in typing, in milliseconds, after which a search starts
const EXCERPT = /^(zh|ja|ko)/.test(document.documentElement.lang) ? 90 : 180;

const isAlone = !words.index;
const load = name => loadPiece(words.index, name);
const search = searchEngine(load, MiniSearch);

// Adds a text, or a part of it, to an element, with marks.
const write = (element, text, marks, from = 0, to = text.length) => {
  let at = from;
  for (const [start, end] of marks.filter(each => each[0] >= from && each[0] < to)) {
    element.append(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  element.append(text.slice(at, Math.max(at, to)));
};

const href = (path, id) => {
  const file = path.split('/').map(encodeURIComponent).join('/');
  return isAlone
    ? '#' + file.replace(/\.html$/, '') + (id && ':' + encodeURIComponent(id))
    : (words.root || '') + file + (id && '#' + encodeURIComponent(id));
};

const entry = async (result, index) => {
  const number = index.firsts.filter(first => first <= result.id).length - 1;
  const [path, title, passages] = await load('t' + number);
  const [id, heading, text] = passages[result.id - index.firsts[number]];
  const hits = new Set(Object.keys(result.match));
  const name = make('b', '');
  write(name, heading || title, places(heading || title, hits, index.rule));
  const link = make('a', '', name);
  link.href = href(path, id);
  const item = make('li', '', link);
  if (heading) item.append(make('p', 'of', title));
  const marks = places(text, hits, index.rule);
  const [from, to] = excerpt(text, marks, EXCERPT);
  const part = make('p', '', from ? '… ' : '');
  write(part, text, marks, from, to);
  if (to < text.length) part.append(' …');
  item.append(part);
  return item;
};

let turn = 0;
let rest = [];
let source;
const showMore = async () => {
  const mine = turn;
  const items = await Promise.all(rest.slice(0, SHOWN).map(result => entry(result, source)));
  if (mine === turn) {
    rest = rest.slice(SHOWN);
    list.append(...items);
    more.hidden = !rest.length;
    return items[0] && one('a', items[0]);
  }
};

const outcome = (text, count, instead) => {
  if (!text) return '';
  if (!count) return fill(words.none, text);
  if (instead) return fill(words.mistyped, text, instead);
  return count === 1 ? words.one : fill(words.some, count);
};

const run = async () => {
  const mine = ++turn;
  const text = field.value.trim();
  remember(text);
  try {
    const {index, sections, instead} = text ? await search(text) : {sections: []};
    if (mine !== turn) return;
    list.replaceChildren();
    rest = sections;
    source = index;
    const first = await showMore();
    if (mine !== turn) return;
    found.textContent = outcome(text, sections.length, instead);
    return first;
  } catch {
    if (mine === turn) found.textContent = words.failed;
  }
};

// Keeps the query in the address, and in those of the other languages' pages.
const remember = text => {
  const query = text ? '?q=' + encodeURIComponent(text) : '';
  try {
    const here = isAlone ? location.hash.split('?')[0] : location.pathname;
    history.replaceState(null, '', here + query);
  } catch {
    // Then the address stays as it was.
  }
  for (const link of all('a[hreflang]')) link.search = query;
};

let typing;
const soon = event => {
  clearTimeout(typing);
  if (!event.isComposing) typing = setTimeout(run, PAUSE);
};
field.addEventListener('input', soon);
field.addEventListener('compositionend', soon);
form.addEventListener('submit', async event => {
  event.preventDefault();
  clearTimeout(typing);
  (await run())?.focus();
});
more.addEventListener('click', async () => (await showMore())?.focus());

addEventListener('keydown', event => {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = all('a', list);
  const at = links.indexOf(document.activeElement);
  const isInField = document.activeElement === field;
  let next;
  if (event.key === 'ArrowDown' && (isInField || at >= 0)) next = links[at + 1];
  else if (event.key === 'ArrowUp' && at >= 0) next = links[at - 1] || field;
  else if (event.key === 'Escape' && at >= 0) next = field;
  else if (event.key === 'Escape' && isInField) {
    event.preventDefault();
    if (!field.value) history.back();
    field.value = '';
    run();
  }
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

const asked = isAlone ? location.hash.split('?')[1] : location.search;
// A reader may have typed before this script came.
field.value ||= new URLSearchParams(asked).get('q') || '';
field.focus();
if (field.value) run();
