// On paper the answers stand at the end, and so do the addresses of links, by numbers in the text.
import {all, make, one} from './shared/dom.js';

const words = document.currentScript.dataset;
const root = document.documentElement;
const main = one('main');
let undo = [];

const append = (parent, child) => {
  parent.append(child);
  undo.push(() => child.remove());
  return child;
};
const move = (node, parent) => {
  const place = document.createComment('');
  node.replaceWith(place);
  parent.append(node);
  undo.push(() => place.replaceWith(node));
};
const part = (title, cssClass) =>
  append(main, make('section', 'at-end ' + cssClass, make('h2', '', title)));

const readable = address => {
  try {
    return decodeURI(address).replace(/\s/g, encodeURIComponent);
  } catch {
    return address;
  }
};

const nextFigure = node => (node.matches('figure') ? node : nextFigure(node.nextElementSibling));

const gatherAnswers = () => {
  const answers = all('details.solution, form.question, .paper-answer', main);
  if (!answers.length) return;
  const end = part(words.answers, 'all-answers');
  for (const each of answers) {
    if (each.matches('.solution')) {
      move(each, end);
      continue;
    }
    const answer = append(end, make('div', 'answer'));
    // A figure's solution stands before it.
    const isSolution = each.matches('.paper-answer');
    const name = one('.figure-number', isSolution ? nextFigure(each) : each).cloneNode(true);
    // One without a number is known by its words alone.
    const question = /\d/.test(name.textContent)
      ? [name]
      : [...one('legend', each).cloneNode(true).childNodes];
    answer.append(make('p', 'answer-to', ...question));
    for (const node of isSolution ? [each] : all('details > :not(summary)', each))
      move(node, answer);
  }
};

const numberLinks = () => {
  const canonical = one('link[rel=canonical]');
  const here = new URL(canonical ? canonical.href : location.href);
  const numbers = new Map();
  const list = make('ol', '');
  for (const link of all('a[href]', main)) {
    const written = link.getAttribute('href');
    // Without an address of its own a site cannot say where its pages are.
    if (link.closest('nav') || !(canonical || /^https?:/.test(written))) continue;
    const address = new URL(written, here);
    if (!/^https?:$/.test(address.protocol)) continue;
    if (address.href.split('#')[0] === here.href.split('#')[0]) continue;
    const text = link.cloneNode(true);
    one('.outward', text)?.remove();
    if ([written, readable(written)].includes(text.textContent)) continue;
    if (!numbers.has(address.href)) {
      numbers.set(address.href, numbers.size + 1);
      list.append(make('li', '', readable(address.href)));
    }
    const note = make('sup', 'link-note', '[' + numbers.get(address.href) + ']');
    link.after(note);
    undo.push(() => note.remove());
  }
  if (numbers.size) part(words.links, 'all-links').append(list);
};

// An input has a hyphen where a number for reading has a minus sign.
const writeNumbers = () => {
  for (const input of all('.control input[type=number]', main)) {
    const number = make('span', 'control-number', input.value.replace('-', '\u2212'));
    input.after(number);
    undo.push(() => number.remove());
  }
};

addEventListener('beforeprint', () => {
  if (undo.length) return;
  root.dataset.paper = '';
  writeNumbers();
  gatherAnswers();
  numberLinks();
});
addEventListener('afterprint', () => {
  for (const step of undo.reverse()) step();
  undo = [];
  delete root.dataset.paper;
});
