import {fold} from './words.js';

/**
 * Returns where words stand in a text, as pairs of places, in order.
 *
 * @param {RegExp} rule as of `wordsOf`
 */
export const places = (text, words, rule) => {
  /** @type {[number, number][]} */
  const all = [];
  for (const match of text.matchAll(rule)) {
    const hit = match.find(part => part && words.has(fold(part)));
    if (hit) {
      const last = all[all.length - 1];
      const end = match.index + hit.length;
      if (last && last[1] >= match.index) last[1] = Math.max(last[1], end);
      else all.push([match.index, end]);
    }
  }
  return all;
};

/**
 * Returns the part of a text with the most of what was found, from word to word.
 *
 * @param {number} length of the part, about
 */
export const excerpt = (text, marks, length) => {
  const within = start =>
    marks.filter(([from, to]) => from >= start && to < start + length / 2).length;
  const [best] = marks.reduce((a, b) => (within(b[0]) > within(a[0]) ? b : a), marks[0] || [0]);
  const gap = /[\s，。；、！？]/;
  let from = Math.max(0, best - Math.floor(length / 3));
  if (from) from += text.slice(from, best).search(gap) + 1;
  let to = from + length;
  if (to < text.length) to += Math.max(0, text.slice(to, to + length / 6).search(gap));
  return [from, Math.min(text.length, to)];
};
