// What a page does besides its figures, in the head so that nothing is painted in the wrong colours.
import {all, one} from './shared/dom.js';
import {followReader, followTranslations, offerContents} from './site/contents.js';
import {offerCopies} from './site/copy.js';
import {offerThemes, wearChosen} from './site/theme.js';

const root = document.documentElement;
const words = document.currentScript.dataset;

wearChosen();
offerCopies();

// Who comes to a page anew, to its top above all, does not need its later figures at once.
const [visit] = /** @type {any[]} */ (performance.getEntriesByType('navigation'));
const isNew = visit?.type === 'navigate';
root.toggleAttribute('data-fresh', isNew);
root.toggleAttribute('data-coming', isNew && !location.hash);

// The sidebar is open where the style sheet shows it anyway, so that what scrolls can have the focus.
const unfoldSidebar = () => {
  const sidebar = one('.sidebar');
  if (!sidebar) return;
  const wide = matchMedia('(min-width: 70rem)');
  const unfold = () => (sidebar.open = wide.matches);
  wide.addEventListener('change', unfold);
  unfold();
};

addEventListener('DOMContentLoaded', () => {
  requestAnimationFrame(() => setTimeout(() => root.removeAttribute('data-coming')));
  offerThemes();
  unfoldSidebar();
  for (const button of all('button.copy')) button.hidden = false;
  offerContents();
  followReader();
  followTranslations();
});

// Goes to the page that searches.
addEventListener('keydown', event => {
  const link = one('.to-search');
  if (link && event.key === 'k' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    link.click();
  }
});

// Switches tabs of one key together; the set at hand keeps its place on the screen.
addEventListener('change', ({target}) => {
  const changed = /** @type {HTMLElement} */ (target);
  const {sync} = changed.dataset;
  if (!sync) return;
  const top = () => changed.parentElement.getBoundingClientRect().top;
  const before = top();
  for (const tab of all('[data-sync]')) {
    if (tab.dataset.sync === sync) tab.checked = true;
  }
  scrollBy({top: top() - before, behavior: 'instant'});
});

// Lets the keyboard scroll formulas that are wider than their place, and stop at no other.
const reachFormulas = () => {
  const formulas = all('.math-display');
  const isWide = formulas.map(formula => formula.scrollWidth > formula.clientWidth);
  formulas.forEach((formula, i) => {
    if (isWide[i]) {
      formula.tabIndex = 0;
      formula.setAttribute('role', 'group');
    } else formula.removeAttribute('tabindex');
  });
};
addEventListener('load', reachFormulas);
addEventListener('resize', reachFormulas);

// What arranges the page for paper comes when all else is there.
addEventListener('load', () => {
  if (!words.paper) return;
  const script = document.createElement('script');
  script.src = words.paper;
  Object.assign(script.dataset, words);
  document.head.append(script);
});
