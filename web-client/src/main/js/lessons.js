// Shows in the list of lessons what the reader has done in each, what is new to them, and where they
// stopped; saves all that as a file, loads such a file, and erases it.
import {KEY, doneIn, isKept, load, name, root, save, words} from './progress/kept.js';
import {merge} from './progress/merge.js';
import {newsOf} from './progress/news.js';
import {VERSION, readProgress} from './progress/saved.js';
import {all, make, onAction, one} from './shared/dom.js';
import {saveJson} from './shared/file.js';

const NEWS = {fresh: words.wordsNew, changed: words.wordsChanged};

const show = () => {
  const lessons = load();
  for (const link of all('.lessons a')) {
    const date = one('time', link.parentElement)?.dateTime;
    const news = NEWS[newsOf(lessons, name(link), date)];
    const done = doneIn(lessons[name(link)]);
    for (const said of all('.done, .fresh', link)) said.remove();
    if (news) link.append(make('span', 'fresh', ' ' + news));
    if (done) link.append(make('span', 'done', ' ' + done));
  }
  showPlace(lessons);
};

// Leads to the place where the reader stopped, or to the next lesson of the
// same kind: no learner is led into lessons that stand apart.
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
    const kind = last.closest('.apart');
    last = links
      .slice(links.indexOf(last))
      .find(link => link.closest('.apart') === kind && !lessons[name(link)]?.read);
    place = '';
  }
  part.hidden = !last;
  if (last) {
    const link = one('a', part);
    link.href = new URL(place || last, last);
    link.textContent = last.firstChild.textContent;
  }
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

// The buttons below the list.
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

const part = one('.progress');
if (part && isKept()) {
  wake(part);
  show();
}
