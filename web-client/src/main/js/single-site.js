// Shows one page of a site whose pages are all in this file: the one that the address names after #,
// or the first. To go to another is to read the file anew: what was awake in the one before sleeps,
// and what the one to come needs wakes with it alone, as if each were a file of its own.
import {all, one} from './shared/dom.js';
import {copyAll} from './shared/store.js';

const root = document.documentElement;
const pages = all('body > .page');
const names = pages.map(page => page.id);

// The id in the address, without the state of a figure or what is searched for.
const wanted = () => {
  try {
    return decodeURIComponent(location.hash.slice(1).split('?')[0]);
  } catch {
    return '';
  }
};
const pageOf = id => (id ? names.find(name => id === name || id.startsWith(name + ':')) : names[0]);

const here = pageOf(wanted()) || names[0];
const page = pages[names.indexOf(here)];
for (const known of all('[data-id]', page)) known.id = known.dataset.id;
document.title = page.dataset.title;
root.lang = page.lang;
root.dir = page.dir;
document.body.id = here;
document.body.className = page.classList.contains('index') ? 'index' : '';

// The scripts of the page, which ran nowhere yet; what several pages need stands once.
const scripts = all('script[type="text/plain"]', page).map(waiting => {
  const {use} = waiting.dataset;
  const script = document.createElement('script');
  Object.assign(script.dataset, waiting.dataset);
  script.text = use ? one(`[data-shared="${use}"]`).text : waiting.text;
  waiting.remove();
  return script;
});
document.body.replaceChildren(...page.childNodes);

addEventListener('hashchange', () => {
  const next = pageOf(wanted());
  if (!next || next === here) return;
  // The place on the screen is that of another page, and no place in the next one.
  history.scrollRestoration = 'manual';
  // What was kept just now reaches the next page only after a moment, where a machine is busy.
  setTimeout(() => location.reload(), 100);
});

// Where the reader was in a page to which they come back; they may leave before it is at rest.
const keepPlace = () => {
  if (pageOf(wanted()) === here) history.replaceState({top: scrollY}, '');
};
addEventListener('scrollend', keepPlace);
addEventListener('click', keepPlace, true);

// Opens a translation at the same heading, its figures in the same states.
const translate = link => {
  const there = decodeURIComponent(link.hash.slice(1).split(':')[0]);
  const key = name => location.pathname + '#' + name + ':';
  copyAll(key(here), key(there));
  const [, state] = location.hash.split('?');
  const place = all('.contents li a').findIndex(link => link.hasAttribute('aria-current'));
  link.hash = state
    ? there + wanted().slice(here.length) + '?' + state
    : (link.dataset.places || '').split(' ')[place] || there;
};
addEventListener('DOMContentLoaded', () => {
  for (const link of all('.languages a, .translations a')) {
    link.addEventListener('click', () => translate(link));
  }
});

// Who comes from another page is brought to the place; so is the focus, for a screen reader to
// read on from there.
if (history.scrollRestoration === 'manual') {
  const target = () => document.getElementById(wanted()) || document.body;
  const {top} = history.state || {};
  const place = () => {
    if (top === undefined) target().scrollIntoView({behavior: 'instant'});
    else scrollTo({top, behavior: 'instant'});
  };
  addEventListener('DOMContentLoaded', () => {
    place();
    const heading = target() === document.body ? one('h1') : target();
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  });
  addEventListener('load', () => {
    place();
    setTimeout(() => {
      history.scrollRestoration = 'auto';
    });
  });
}

document.body.append(...scripts);
