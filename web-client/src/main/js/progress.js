// Keeps in this browser which lessons the reader has read, where they stopped, and what they solved,
// and shows it in lists of lessons; lists what they did in a page. The states of figures are kept by
// themselves.
import {listDoings} from './progress/doings.js';
import {merge} from './progress/merge.js';
import {pageName} from './progress/names.js';
import {VERSION, isOfLater, readProgress} from './progress/saved.js';
import {all, make, onAction, one} from './shared/dom.js';
import {saveJson} from './shared/file.js';
import {isAllowed, read as kept, write} from './shared/store.js';
import {fill} from './shared/words.js';

const words = document.currentScript.dataset;
const root = new URL(words.root || './', location.href).pathname;
const KEY = 'chalkline.progress:' + root;

const name = address => pageName(root, new URL(address, location.href));
const here = name(location.href);

/** @returns {import('./progress/saved.js').Lessons} */
const load = () => {
  try {
    return readProgress(kept(KEY)).lessons;
  } catch {
    return {};
  }
};
const save = lessons => write(KEY, JSON.stringify({chalkline: VERSION, lessons}));
const change = what => {
  const lessons = load();
  what((lessons[here] ??= {solved: []}));
  save(lessons);
  show();
};

// Says beside the links to lessons what was done in them.
const show = () => {
  const lessons = load();
  for (const link of all('.course a, .lessons a')) {
    const {read, solved = [], of = 0} = lessons[name(link)] || {};
    one('.done', link)?.remove();
    if (read || solved.length) {
      const said = [read && words.wordsRead, of > 0 && fill(words.wordsSolved, solved.length, of)];
      link.append(
        make('span', read ? 'done read' : 'done', ' ' + said.filter(Boolean).join(' · '))
      );
    }
  }
  for (const button of all('.mark-read')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', !!lessons[here]?.read);
  }
  showPlace(lessons);
};

// Leads from a list of lessons to the place where the reader stopped.
const showPlace = lessons => {
  const part = one('.continue');
  if (!part) return;
  const links = all('.lessons a');
  const seen = link => lessons[name(link)]?.seen || '';
  let last = links.reduce((a, b) => (seen(b) > seen(a) ? b : a), links[0]);
  part.hidden = !last || !seen(last);
  if (part.hidden) return;
  let {place, read} = lessons[name(last)];
  if (read) {
    last = links.slice(links.indexOf(last)).find(link => !lessons[name(link)]?.read);
    place = '';
  }
  part.hidden = !last;
  if (last) {
    const link = one('a', part);
    link.href = new URL(place || last, last);
    link.textContent = last.firstChild.textContent;
  }
};

// A lesson.
const isDone = ({dataset: {widget, solved, answered, correct}}) =>
  solved === 'true' || (answered === 'true' && (widget === 'prediction' || correct === 'true'));
const follow = () => {
  const figures = all('figure[data-solved], figure[data-answered]').filter(
    figure => one('script.params', figure) // not those shown once more
  );
  const names = figures.map((figure, i) => figure.id || String(i));
  const see = () =>
    change(lesson => {
      lesson.seen = new Date().toISOString();
      lesson.place = one('.contents [aria-current]')?.hash || '';
    });
  const keep = (lesson, solved) => {
    lesson.solved = solved;
    lesson.of = figures.length;
    figures.forEach((figure, i) => figure.toggleAttribute('data-done', solved.includes(names[i])));
  };
  const solve = () =>
    change(lesson => {
      const isSolved = (name, i) => lesson.solved.includes(name) || isDone(figures[i]);
      keep(lesson, names.filter(isSolved));
    });
  const mark = isRead =>
    change(lesson => {
      if (isRead) lesson.read = new Date().toISOString();
      else delete lesson.read;
    });
  let soon;
  new MutationObserver(() => {
    clearTimeout(soon);
    soon = setTimeout(solve, 300);
  }).observe(document.body, {
    subtree: true,
    attributeFilter: ['data-solved', 'data-answered', 'data-correct']
  });
  // What was solved just now is not lost.
  const leave = () => {
    solve();
    see();
  };
  addEventListener('pagehide', leave);
  addEventListener('visibilitychange', () => document.hidden && leave());
  document.addEventListener('click', ({target}) => {
    const clicked = /** @type {Element} */ (target);
    const button = clicked.closest('.mark-read, .next, [data-record] [data-action=confirm]');
    if (!button) return;
    if (button.matches('.next')) mark(true);
    else if (button.matches('.mark-read')) mark(button.getAttribute('aria-pressed') === 'false');
    else change(lesson => keep(lesson, []));
  });
  see();
  solve();
};

// The keys of what the browser keeps of the states of figures.
const states = lessons =>
  Object.keys(localStorage).filter(
    key => key.startsWith(root) && key.includes('#') && name(key) in lessons
  );

// What the reader saves as a file, and what comes of reading one.
const take = () => {
  const lessons = load();
  const figures = {};
  for (const key of states(lessons)) figures[key.slice(root.length)] = localStorage[key];
  return {chalkline: VERSION, lessons, figures};
};
const put = ({lessons: others, figures}) => {
  const lessons = merge(load(), others);
  for (const [key, state] of Object.entries(figures)) {
    localStorage.setItem(root + key, String(state));
  }
  save(lessons);
};

// The buttons of a list of lessons.
const wake = part => {
  const said = one('[role=status]', part);
  const input = one('input', part);
  const dialog = one('dialog', part);
  onAction(part, {
    save: () => saveJson(take(), part.dataset.file),
    load: () => input.click(),
    erase: () => dialog.showModal(),
    keep: () => dialog.close(),
    confirm: () => {
      for (const key of states(load())) localStorage.removeItem(key);
      localStorage.removeItem(KEY);
      dialog.close();
      said.textContent = part.dataset.erased;
      show();
    }
  });
  input.addEventListener('change', async () => {
    try {
      put(readProgress(await input.files[0].text()));
      said.textContent = part.dataset.loaded;
    } catch {
      said.textContent = part.dataset.wrong;
    }
    input.value = '';
    show();
  });
  part.hidden = false;
};

if (isAllowed() && !isOfLater(kept(KEY))) {
  const part = one('.progress');
  if (part) wake(part);
  else follow();
  show();
}
const doings = one('[data-record]');
if (doings) listDoings(doings);
