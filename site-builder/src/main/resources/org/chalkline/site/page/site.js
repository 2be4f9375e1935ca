// What a page does besides its figures, in the head so that nothing is painted in the wrong colours.
(() => {
  const KEY = 'chalkline.theme';
  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const wear = theme => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  let kept = '';
  try {
    kept = localStorage.getItem(KEY) || '';
  } catch (refused) { /* Then the choice lasts as long as the page. */ }
  wear(kept);

  // Who comes to a page anew, to its top above all, does not need its later figures at once.
  const isNew = performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  root.toggleAttribute('data-fresh', isNew);
  root.toggleAttribute('data-coming', isNew && !location.hash);

  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(() => root.removeAttribute('data-coming')));
    const choice = document.getElementById('theme');
    if (choice) {
      choice.value = kept;
      choice.onchange = () => {
        wear(choice.value);
        try {
          localStorage.setItem(KEY, choice.value);
        } catch (refused) { /* As above. */ }
      };
    }
    const sidebar = document.querySelector('.sidebar');
    if (sidebar) {
      // Open where the style sheet shows it anyway, so that what scrolls can have the focus.
      const wide = matchMedia('(min-width: 70rem)');
      const unfold = () => sidebar.open = wide.matches;
      wide.addEventListener('change', unfold);
      unfold();
    }
    for (const button of document.querySelectorAll('button.copy')) button.hidden = false;
    follow([...document.querySelectorAll('.contents li a')]);
    for (const link of document.querySelectorAll('a[hreflang]')) {
      link.addEventListener('click', () => translate(link));
    }
  });

  // Goes to the page that searches.
  addEventListener('keydown', event => {
    const link = document.querySelector('.to-search');
    if (link && event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      link.click();
    }
  });

  // Switches tabs of one key together; the set at hand keeps its place on the screen.
  addEventListener('change', ({target}) => {
    const sync = target.dataset.sync;
    if (!sync) return;
    const top = () => target.parentNode.getBoundingClientRect().top;
    const before = top();
    for (const tab of document.querySelectorAll('[data-sync]')) {
      if (tab.dataset.sync === sync) tab.checked = true;
    }
    scrollBy({top: top() - before, behavior: 'instant'});
  });

  // Copies the code beside a button, or what the script of a button asks for.
  addEventListener('click', ({target}) => {
    if (target.matches?.('button.copy')) {
      copy(target.closest('figure').querySelector('code').textContent, target);
    }
  });
  addEventListener('copytext', ({target, detail}) => copy(detail, target));

  // Says that it was copied, for a while in the button and in the page's live region. Pages that came
  // over plain HTTP have no clipboard of the new kind; a selection does it there.
  const copy = (text, button) => {
    const {dataset} = button;
    dataset.label ||= button.textContent;
    const say = (label, spoken) => {
      button.textContent = label;
      const said = document.querySelector('.said');
      if (said) said.textContent = spoken;
    };
    const done = () => {
      say(dataset.done, dataset.done);
      setTimeout(() => say(dataset.label, ''), 2000);
    };
    const select = () => {
      const field = document.createElement('textarea');
      field.value = text;
      button.after(field);
      field.select();
      if (document.execCommand('copy')) done();
      field.remove();
      button.focus();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, select);
    else select();
  };

  // Lets the keyboard scroll formulas that are wider than their place, and stop at no other.
  const reach = () => {
    const formulas = [...document.querySelectorAll('.math-display')];
    const isWide = formulas.map(formula => formula.scrollWidth > formula.clientWidth);
    formulas.forEach((formula, i) => {
      if (isWide[i]) {
        formula.tabIndex = 0;
        formula.setAttribute('role', 'group');
      } else formula.removeAttribute('tabindex');
    });
  };
  addEventListener('load', reach);
  addEventListener('resize', reach);

  // What arranges the page for paper comes when all else is there.
  addEventListener('load', () => {
    if (!words.paper) return;
    const script = document.createElement('script');
    script.src = words.paper;
    Object.assign(script.dataset, words);
    document.head.append(script);
  });

  // Opens a translation at the same heading, its figures in the same states.
  const translate = link => {
    const here = location.pathname + '#';
    const there = link.pathname + '#';
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(there)) localStorage.removeItem(key);
      }
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(here)) {
          localStorage[there + key.slice(here.length)] = localStorage[key];
        }
      }
    } catch (refused) { /* Then the figures start anew. */ }
    const places = (link.dataset.places || '').split(' ');
    // A link above the lesson is used by those who have come up to it from their place.
    const top = element => element?.getBoundingClientRect().top;
    const at = top(link) < top(document.querySelector('main')) ? left : place;
    link.hash = location.hash.includes('?') ? location.hash : places[at] || '';
  };

  // The heading under which the reader is, and that under which they were before the way up.
  let place = -1;
  let left = -1;

  // Marks in the contents the heading under which the reader is.
  const follow = links => {
    const headings = links.map(link =>
      document.getElementById(decodeURIComponent(link.hash.slice(1))));
    // Where the way up began, and how far it has led; going down a third of a window ends it.
    let from = 0;
    let to = 0;
    const mark = () => {
      const line = innerHeight / 3;
      place = -1;
      headings.forEach((heading, i) => {
        if (heading && heading.getBoundingClientRect().top < line) place = i;
      });
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
      if (!waits) requestAnimationFrame(() => { waits = false; mark(); });
      waits = true;
    };
    addEventListener('scroll', soon, {passive: true});
    addEventListener('resize', soon);
    addEventListener('hashchange', () => { from = 0; soon(); });
    soon();
  };
})();
