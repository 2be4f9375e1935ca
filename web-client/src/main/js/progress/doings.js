// Lists what the reader did in a page. It keeps nothing itself: whatever a figure tells of itself,
// data-answered or data-solved, is an entry, and to erase the record is to reset the figures. From the
// reader's progress, what was solved once bears data-done, and what a link shows data-given.
import {all, make, onAction, one} from '../shared/dom.js';
import {saveJson} from '../shared/file.js';
import {isAnswered} from './tally.js';

const FIGURES = '[data-answered], [data-solved]';
// The version of the file that is saved.
const VERSION = 1;
// Milliseconds after a change until it is in the list, so that no slider waits for it.
const PAUSE = 300;

/** Lists in a part of the page what the reader did in its figures. */
export const listDoings = part => {
  const list = one('ol', part);
  const {
    recordAgain,
    recordAnswered,
    recordOpen,
    recordRight,
    recordSeen,
    recordSolved,
    recordWrong
  } = part.dataset;

  // Adds an element, and the gap after it, which a page does not show but the text of the list does.
  const add = (parent, name, text) => {
    const element = make(name, '', text);
    parent.append(element, ' ');
    return element;
  };

  // Copies the content of one element into another. Figure numbers and inputs are left out.
  const copy = (from, to) => {
    for (const node of from.childNodes) {
      if (node.nodeName === 'INPUT' || node.className === 'figure-number') continue;
      to.append(node.cloneNode(true), node.nodeName === 'B' ? ' ' : '');
    }
    to.append(' ');
  };

  // The characters of an element, a line for each item, formulas as TeX.
  const textOf = element => {
    const plain = element.cloneNode(true);
    for (const formula of all('.katex', plain)) {
      formula.replaceWith('$' + one('annotation', formula).textContent + '$');
    }
    return plain.textContent.replace(/\u2060| +(?=[ \n])/g, '').trim();
  };

  const tellExercise = (entry, figure) => {
    const {solved, done, given} = figure.dataset;
    const isSolved = done !== undefined || (solved === 'true' && given === undefined);
    add(entry, 'p', isSolved ? recordSolved : recordOpen);
    for (const stage of all('.stage.done > :first-child', figure)) {
      copy(stage, add(entry, 'p', '✓ '));
    }
  };

  const tellQuestion = (entry, figure) => {
    const {correct, done, given} = figure.dataset;
    const wasSolved = done === 'solved';
    copy(one('legend, .sentence', figure), entry);
    if (isAnswered(figure.dataset) && given === undefined) {
      const said = correct === 'true' ? recordRight : wasSolved ? recordAgain : recordWrong;
      const made = one('input[type=text], [data-order], [data-made]', figure);
      const line = add(
        entry,
        'p',
        made ? said + (made.value ?? made.dataset.order ?? made.dataset.made) : said
      );
      for (const option of all('label:has(:checked)', figure)) copy(option, line);
    } else if (wasSolved) add(entry, 'p', recordSolved);
    else if (one('[data-shown=answer]', figure)) add(entry, 'p', recordSeen);
    else add(entry, 'p', done ? recordAnswered : recordOpen);
  };

  let waits = false;
  const show = () => {
    waits = false;
    // Where the reader is in it, it is written anew when they have left.
    if (one(':focus', list)) return;
    list.textContent = '';
    for (const figure of all(FIGURES)) {
      const {answered, solved, done} = figure.dataset;
      const isDone = answered === 'true' || solved === 'true' || done !== undefined;
      const entry = make(
        'li',
        isDone || one('.stage.done, [data-shown=answer]', figure) ? '' : 'open'
      );
      add(entry, 'a', textOf(one('.figure-number', figure))).href = '#' + figure.id;
      if ('solved' in figure.dataset) tellExercise(entry, figure);
      else tellQuestion(entry, figure);
      list.append(entry, '\n');
    }
  };
  const showSoon = () => {
    if (!waits) setTimeout(show, PAUSE);
    waits = true;
  };

  // Saves the facts of the figures, each with its line of the list, as a JSON file.
  const download = () => {
    const title = one('h1').textContent;
    const lines = textOf(list).split('\n');
    const figures = all(FIGURES).map((figure, i) => ({
      id: figure.id,
      text: lines[i],
      ...figure.dataset
    }));
    saveJson({chalkline: VERSION, lesson: title, saved: new Date().toISOString(), figures}, title);
  };

  const dialog = one('dialog', part);
  onAction(part, {
    download,
    copy: button =>
      button.dispatchEvent(new CustomEvent('copytext', {detail: textOf(list), bubbles: true})),
    erase: () => dialog.showModal(),
    keep: () => dialog.close(),
    confirm: () => {
      dialog.close();
      for (const reset of all('[data-widget] [data-action=reset]')) {
        // The first time what is ticked stays so.
        reset.click();
        reset.click();
      }
    }
  });
  new MutationObserver(showSoon).observe(document.body, {
    subtree: true,
    attributeFilter: ['data-state', 'data-done', 'data-given']
  });
  list.addEventListener('focusout', showSoon);
  show();
  for (const hidden of all('[hidden]', part)) hidden.hidden = false;
};
