// What this browser keeps of a reader's way through the site of this page.
import {isAllowed, read, write} from '../shared/store.js';
import {fill} from '../shared/words.js';
import {pageName} from './names.js';
import {VERSION, isOfLater, readProgress} from './saved.js';

/** What the page tells its script: words, and the way to the root of the site. */
export const words = document.currentScript.dataset;

/** The path of the site. */
export const root = new URL(words.root || './', location.href).pathname;

/** Under which the browser keeps all of it. */
export const KEY = 'chalkline.progress:' + root;

/** Returns the name of the lesson at an address. */
export const name = address => pageName(root, new URL(address, location.href));

/** Returns whether this browser keeps anything that this script understands. */
export const isKept = () => isAllowed() && !isOfLater(read(KEY));

/** @returns {import('./saved.js').Lessons} */
export const load = () => {
  try {
    return readProgress(read(KEY)).lessons;
  } catch {
    return {};
  }
};

/** Keeps lessons in the stead of those kept before. */
export const save = lessons => write(KEY, JSON.stringify({chalkline: VERSION, lessons}));

/** Says what was done in a lesson: what was answered and what was solved, each of how many. */
export const counts = ({solved = [], of = 0, answered = [], asked = 0}) =>
  [
    asked > 0 && fill(words.wordsAnswered, answered.length, asked),
    of > 0 && fill(words.wordsSolved, solved.length, of)
  ].filter(Boolean);

/** Says what was done in a lesson, with whether it was read; nothing where nothing was done. */
export const doneIn = lesson => {
  const {read, solved, answered = []} = lesson || {solved: []};
  return read || solved.length || answered.length
    ? [read && words.wordsRead, ...counts(lesson)].filter(Boolean).join(' · ')
    : '';
};
