// Shows one page of a site whose pages are all in this file: the one that the address names after #,
// or the first. To go to another is to read the file anew: what was awake in the one before sleeps,
// and what the one to come needs wakes with it alone, as if each were a file of its own.
(() => {
  const root = document.documentElement;
  const pages = [...document.querySelectorAll('body > .page')];
  const names = pages.map(page => page.id);

  // The id in the address, without the state of a figure or what is searched for.
  const wanted = () => {
    try {
      return decodeURIComponent(location.hash.slice(1).split('?')[0]);
    } catch (malformed) {
      return '';
    }
  };
  const pageOf = id => id ? names.find(name => id === name || id.startsWith(name + ':')) : names[0];

  const here = pageOf(wanted()) || names[0];
  const page = pages[names.indexOf(here)];
  for (const known of page.querySelectorAll('[data-id]')) known.id = known.dataset.id;
  document.title = page.dataset.title;
  root.lang = page.lang;
  root.dir = page.dir;
  document.body.id = here;
  document.body.className = page.classList.contains('index') ? 'index' : '';
  // The scripts of the page, which ran nowhere yet; what several pages need stands once.
  const shared = number => document.querySelector(`[data-shared="${number}"]`).text;
  const scripts = [...page.querySelectorAll('script[type="text/plain"]')].map(waiting => {
    const script = document.createElement('script');
    Object.assign(script.dataset, waiting.dataset);
    script.text = 'use' in waiting.dataset ? shared(waiting.dataset.use) : waiting.text;
    waiting.remove();
    return script;
  });
  document.body.replaceChildren(...page.childNodes);

  addEventListener('hashchange', () => {
    const next = pageOf(wanted());
    if (!next || next === here) return;
    // The place on the screen is that of another page, and no place in the next one.
    history.scrollRestoration = 'manual';
    location.reload();
  });

  // Where the reader was in a page to which they come back; they may leave before it is at rest.
  const keepPlace = () => {
    if (pageOf(wanted()) === here) history.replaceState({top: scrollY}, '');
  };
  addEventListener('scrollend', keepPlace);
  addEventListener('click', keepPlace, true);

  addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('.languages a, .translations a')) {
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
      const heading = target() === document.body ? document.querySelector('h1') : target();
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus({preventScroll: true});
    });
    addEventListener('load', () => {
      place();
      setTimeout(() => { history.scrollRestoration = 'auto'; });
    });
  }

  // Opens a translation at the same heading, its figures in the same states.
  const translate = link => {
    const there = decodeURIComponent(link.hash.slice(1).split(':')[0]);
    const key = name => location.pathname + '#' + name + ':';
    try {
      for (const each of Object.keys(localStorage)) {
        if (each.startsWith(key(there))) localStorage.removeItem(each);
      }
      for (const each of Object.keys(localStorage)) {
        if (each.startsWith(key(here))) {
          localStorage[key(there) + each.slice(key(here).length)] = localStorage[each];
        }
      }
    } catch (refused) { /* Then the figures start anew. */ }
    const [, state] = location.hash.split('?');
    const headings = [...document.querySelectorAll('.contents li a')];
    const place = headings.findIndex(heading => heading.hasAttribute('aria-current'));
    link.hash = state ? there + wanted().slice(here.length) + '?' + state
      : (link.dataset.places || '').split(' ')[place] || there;
  };

  document.body.append(...scripts);
})();
