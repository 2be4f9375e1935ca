// An index as a build writes it, small enough to read.
import {fold} from '../../main/js/search/words.js';

/** As of a build: words of letters, and Han characters, each with the next one as well. */
export const RULE = '[a-zA-Z\\d]+|(?=([\\u4E00-\\u9FFF]{2})|)[\\u4E00-\\u9FFF]';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes a number, five bits a digit, the lowest first. */
export const varint = number =>
  number < 32 ? DIGITS[number] : DIGITS[(number & 31) | 32] + varint(number >> 5);

const wordsIn = text =>
  [...text.matchAll(new RegExp(RULE, 'gu'))].flatMap(match => match.filter(Boolean).map(fold));

// The lists of a word: for text, heading and title where it occurs, and how often.
const listsOf = (word, passages) =>
  ['text', 'heading', 'title'].map(field => {
    let next = 0;
    let list = '';
    passages.forEach((passage, i) => {
      const times = wordsIn(passage[field] || '').filter(each => each === word).length;
      if (!times) return;
      list += varint((i - next) * 2 + (times > 1 ? 1 : 0)) + (times > 1 ? varint(times - 2) : '');
      next = i + 1;
    });
    return list;
  });

/**
 * Returns what loads the pieces of an index of passages, each a section of its own unless it
 * `goesOn`.
 */
export const sampleIndex = passages => {
  const words = [
    ...new Set(passages.flatMap(each => wordsIn(Object.values(each).join(' '))))
  ].sort();
  const pieces = {
    start: {
      rule: RULE,
      shards: [''],
      spellings: [''],
      lengths: passages.map(({goesOn}) => DIGITS[goesOn ? 9 : 8]).join(''),
      counts: DIGITS[passages.length]
    },
    s0: Object.fromEntries(words.map(word => [word, listsOf(word, passages).join('.')])),
    w0: words.filter(word => /^[a-z]/.test(word)).join(' ')
  };
  return async name => pieces[name];
};
