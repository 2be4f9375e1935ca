import {all, make, one} from '../shared/dom.js';
import {copyAll} from '../shared/store.js';

// The heading under which the reader is, and that under which they were before the way up.
let place = -1;
let left = -1;

const isAbove = (element, line) => element?.getBoundingClientRect().top < line;

const headingOf = link => document.getElementById(decodeURIComponent(link.hash.slice(1)));

/** Puts a way back to the contents beside each heading, which the style sheet shows on a phone. */
export const offerContents = () => {
  const title = one('.contents > p');
  for (const link of all('.contents li a')) {
    const back = make('a', 'to-contents', '☰');
    back.href = '#' + title.id;
    back.setAttribute('aria-label', title.textContent);
    // Not every browser opens what a link leads into.
    back.addEventListener('click', () => (one('.sidebar').open = true));
    headingOf(link)?.before(back);
  }
};

/** Marks in the contents the heading under which the reader is. */
export const followReader = () => {
  const links = all('.contents li a');
  const headings = links.map(headingOf);
  // Where the way up began, and how far it has led; going down a third of a window ends it.
  let from = 0;
  let to = 0;
  const mark = () => {
    const line = innerHeight / 3;
    place = headings.reduce((last, heading, i) => (isAbove(heading, line) ? i : last), -1);
    to = Math.min(to, scrollY);
    if (scrollY >= from || scrollY > to + line) {
      from = to = scrollY;
      left = place;
    }
    links.forEach((link, i) => {
      if (i === place) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  // Not an observer of headings: a leap past all of them brings none into sight.
  let waits = false;
  const soon = () => {
    if (!waits) {
      requestAnimationFrame(() => {
        waits = false;
        mark();
      });
    }
    waits = true;
  };
  addEventListener('scroll', soon, {passive: true});
  addEventListener('resize', soon);
  addEventListener('hashchange', () => {
    from = 0;
    soon();
  });
  soon();
};

// Opens a translation at the same heading, its figures in the same states.
const translate = link => {
  copyAll(location.pathname + '#', link.pathname + '#');
  const places = (link.dataset.places || '').split(' ');
  // A link above the lesson is used by those who have come up to it from their place.
  const top = element => element?.getBoundingClientRect().top;
  const at = top(link) < top(one('main')) ? left : place;
  link.hash = location.hash.includes('?') ? location.hash : places[at] || '';
};

/** Lets links to translations lead to where the reader is. */
export const followTranslations = () => {
  for (const link of all('a[hreflang]')) link.addEventListener('click', () => translate(link));
};
