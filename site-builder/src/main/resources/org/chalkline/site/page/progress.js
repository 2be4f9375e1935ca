// Keeps in this browser which lessons the reader has read, where they stopped, and what they solved,
// and shows it in lists of lessons. The states of figures are kept by themselves.
(() => {
  const script = document.currentScript.dataset;
  const root = new URL(script.root || './', location).pathname;
  const KEY = 'chalkline.progress:' + root;
  const say = (text, ...parts) => text.replace(/\{(\d)\}/g, (all, i) => parts[i]);

  // The name of a page in the site, encoded, where all are one file, too; some hosts leave out .html.
  const name = url => {
    const {pathname, hash} = new URL(url, location);
    return (pathname + hash).slice(root.length).replace(/^#([^:?]*).*|(\.html)?(#.*)?$/, '$1');
  };
  const here = name(location);

  // Lessons by their names: {seen, place, read, solved, of}.
  const load = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (none) {
      return {};
    }
  };
  const save = lessons => {
    try {
      localStorage.setItem(KEY, JSON.stringify(lessons));
    } catch (refused) { /* Then nothing is kept. */ }
  };
  const change = what => {
    const lessons = load();
    what(lessons[here] ??= {solved: []});
    save(lessons);
    show();
  };

  // Says beside the links to lessons what was done in them.
  const show = () => {
    const lessons = load();
    for (const link of document.querySelectorAll('.course a, .lessons a')) {
      const {read, solved = [], of = 0} = lessons[name(link)] || {};
      link.querySelector('.done')?.remove();
      const words = [read && script.wordsRead, of > 0 && say(script.wordsSolved, solved.length, of)];
      if (read || solved.length) {
        const done = document.createElement('span');
        done.className = read ? 'done read' : 'done';
        done.textContent = ' ' + words.filter(each => each).join(' · ');
        link.append(done);
      }
    }
    for (const button of document.querySelectorAll('.mark-read')) {
      button.hidden = false;
      button.setAttribute('aria-pressed', !!lessons[here]?.read);
    }
    showPlace(lessons);
  };

  // Leads from a list of lessons to the place where the reader stopped.
  const showPlace = lessons => {
    const part = document.querySelector('.continue');
    if (!part) return;
    const links = [...document.querySelectorAll('.lessons a')];
    const seen = link => lessons[name(link)]?.seen || '';
    let last = links.reduce((a, b) => seen(b) > seen(a) ? b : a, links[0]);
    part.hidden = !last || !seen(last);
    if (part.hidden) return;
    let {place, read} = lessons[name(last)];
    if (read) {
      last = links.slice(links.indexOf(last)).find(link => !lessons[name(link)]?.read);
      place = '';
    }
    part.hidden = !last;
    if (last) {
      const link = part.querySelector('a');
      link.href = new URL(place || last, last);
      link.textContent = last.firstChild.textContent;
    }
  };

  // A lesson.
  const isDone = ({dataset: {widget, solved, answered, correct}}) =>
    solved === 'true' || answered === 'true' && (widget === 'prediction' || correct === 'true');
  const follow = () => {
    const figures = [...document.querySelectorAll('figure[data-solved], figure[data-answered]')]
      .filter(figure => figure.querySelector('script.params')); // not those shown once more
    const see = () => change(lesson => {
      lesson.seen = new Date().toISOString();
      lesson.place = document.querySelector('.contents [aria-current]')?.hash || '';
    });
    const names = figures.map((figure, i) => figure.id || String(i));
    const keep = (lesson, solved) => {
      lesson.solved = solved;
      lesson.of = figures.length;
      figures.forEach((figure, i) =>
        figure.toggleAttribute('data-done', solved.includes(names[i])));
    };
    const solve = () => change(lesson => keep(lesson, names.filter((name, i) =>
      lesson.solved.includes(name) || isDone(figures[i]))));
    const read = read => change(lesson => {
      if (read) lesson.read = new Date().toISOString();
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
      const button = target.closest('.mark-read, .next, [data-record] [data-action=confirm]');
      if (!button) return;
      if (button.matches('.next')) read(true);
      else if (button.matches('.mark-read')) read(button.getAttribute('aria-pressed') === 'false');
      else change(lesson => keep(lesson, []));
    });
    see();
    solve();
  };

  // The keys of what the browser keeps of the states of figures.
  const states = lessons => Object.keys(localStorage)
    .filter(key => key.startsWith(root) && key.includes('#') && name(key) in lessons);

  const take = () => {
    const lessons = load();
    const figures = {};
    for (const key of states(lessons)) figures[key.slice(root.length)] = localStorage[key];
    return {chalkline: 1, lessons, figures};
  };

  // Joins what a file holds to what is there.
  const put = file => {
    const lessons = load();
    if (file.chalkline !== 1) throw new Error('no file of Chalkline');
    for (const [key, {seen = '', place = '', read, solved = [], of = 0}]
      of Object.entries(file.lessons)) {
      const mine = lessons[key] || {solved: []};
      const later = seen > (mine.seen || '');
      lessons[key] = {
        seen: later ? seen : mine.seen,
        place: later ? String(place) : mine.place,
        ...(read || mine.read) && {read: read || mine.read},
        solved: [...new Set([...mine.solved, ...solved])],
        of: Math.max(of, mine.of || 0)
      };
    }
    for (const [key, state] of Object.entries(file.figures)) {
      localStorage.setItem(root + key, String(state));
    }
    save(lessons);
  };

  // The buttons of a list of lessons.
  const wake = part => {
    const said = part.querySelector('[role=status]');
    const file = part.querySelector('input');
    const dialog = part.querySelector('dialog');
    const actions = {
      save: () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(
          new Blob([JSON.stringify(take(), null, 2)], {type: 'application/json'}));
        link.download = part.dataset.file + '.json';
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
      },
      load: () => file.click(),
      erase: () => dialog.showModal(),
      keep: () => dialog.close(),
      confirm: () => {
        for (const key of states(load())) localStorage.removeItem(key);
        localStorage.removeItem(KEY);
        dialog.close();
        said.textContent = part.dataset.erased;
        show();
      }
    };
    part.addEventListener('click', ({target}) => actions[target.dataset.action]?.());
    file.addEventListener('change', async () => {
      try {
        put(JSON.parse(await file.files[0].text()));
        said.textContent = part.dataset.loaded;
      } catch (wrong) {
        said.textContent = part.dataset.wrong;
      }
      file.value = '';
      show();
    });
    part.hidden = false;
  };

  try {
    localStorage.length;
  } catch (refused) {
    return;
  }
  const part = document.querySelector('.progress');
  if (part) wake(part);
  else follow();
  show();
})();
