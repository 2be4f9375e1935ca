// Keeps in this browser whether the reader has read the lesson of this page, where they stopped, and
// what they answered and solved; shows it beside the lesson and in its record. The states of figures
// are kept by themselves.
import {stateInAddress} from './figures/states.js';
import {listDoings} from './progress/doings.js';
import {counts, doneIn, isKept, load, name, save} from './progress/kept.js';
import {isAnswered, isSolved} from './progress/tally.js';
import {all, make, one} from './shared/dom.js';

const here = name(location.href);

const change = what => {
  const lessons = load();
  what((lessons[here] ??= {solved: []}));
  save(lessons);
  show();
};

// Says beside the links to lessons what was done in them, and all that of this one.
const show = () => {
  const lessons = load();
  const lesson = lessons[here];
  for (const link of all('.course a')) {
    const done = doneIn(lessons[name(link)]);
    one('.done', link)?.remove();
    if (done) link.append(make('span', 'done', ' ' + done));
  }
  for (const button of all('.mark-read')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', !!lesson?.read);
  }
  for (const sum of all('[data-record] .sum')) sum.textContent = counts(lesson || {}).join(' · ');
};

const follow = () => {
  const figures = all('[data-solved], [data-answered]').filter(
    figure => one('script.params', figure) // not those shown once more
  );
  const names = figures.map((figure, i) => figure.id || String(i));
  const asked = figures.filter(({dataset}) => 'answered' in dataset).length;
  // The figures in which the reader did something, and those that changed after that.
  const touched = new Set();
  const moved = new Set();
  const nameOf = figure => names[figures.indexOf(figure)];
  const see = () =>
    change(lesson => {
      lesson.seen = new Date().toISOString();
      lesson.place = one('.contents [aria-current]')?.hash || '';
    });
  const keep = (lesson, solved, answered, given) => {
    Object.assign(lesson, {solved, of: figures.length, answered, asked, given});
    figures.forEach((figure, i) => {
      const done = solved.includes(names[i]) ? 'solved' : answered.includes(names[i]) && 'answered';
      if (done) figure.dataset.done = done;
      else delete figure.dataset.done;
      figure.toggleAttribute('data-given', given.includes(names[i]));
    });
  };
  // What a link shows counts once the reader has moved something in it.
  const give = () => {
    const more = names.filter(name => stateInAddress(name) !== null);
    for (const set of [touched, moved]) more.forEach(name => set.delete(name));
    change(lesson => (lesson.given = [...new Set([...(lesson.given || []), ...more])]));
  };
  const count = () =>
    change(lesson => {
      const given = (lesson.given || []).filter(name => !moved.has(name));
      const counted = (before, is) =>
        names.filter(
          (name, i) => before?.includes(name) || (!given.includes(name) && is(figures[i].dataset))
        );
      keep(lesson, counted(lesson.solved, isSolved), counted(lesson.answered, isAnswered), given);
    });
  const mark = isRead =>
    change(lesson => {
      if (isRead) lesson.read = new Date().toISOString();
      else delete lesson.read;
    });
  for (const type of ['pointerdown', 'keydown', 'input', 'click']) {
    document.addEventListener(
      type,
      ({target}) => touched.add(nameOf(/** @type {Element} */ (target).closest('[data-widget]'))),
      true
    );
  }
  let soon;
  new MutationObserver(changes => {
    for (const change of changes) {
      const changed = nameOf(change.target);
      if (touched.has(changed)) moved.add(changed);
    }
    clearTimeout(soon);
    soon = setTimeout(count, 300);
  }).observe(document.body, {
    subtree: true,
    attributeFilter: ['data-state', 'data-solved', 'data-answered', 'data-correct']
  });
  addEventListener('hashchange', give);
  // What was solved just now is not lost.
  const leave = () => {
    count();
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
    else change(lesson => keep(lesson, [], [], []));
  });
  see();
  give();
  count();
};

if (isKept()) {
  follow();
  show();
}
const doings = one('[data-record]');
if (doings) listDoings(doings);
