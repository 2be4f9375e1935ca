// The words of queries and texts, as the index of a site has them.

// Words of a query that count.
const MOST = 12;

/** Returns a word as the index has it: without what searches do not tell apart. */
export const fold = word =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .normalize('NFKC');

/**
 * @typedef {object} Word
 * @property {string} word folded
 * @property {boolean} begins whether words count that only begin with it
 * @property {string[]} [near] words that are searched for instead, where the index has none such
 */

/**
 * Returns the words of a query. Where characters are words by themselves, two count together.
 *
 * @param {RegExp} rule finds a word, or two characters together as its second part
 * @returns {Word[]}
 */
export const wordsOf = (text, rule) => {
  const words = new Map();
  let paired = false;
  for (const [one, two] of text.matchAll(rule)) {
    if (two || !paired) {
      const word = fold(two || one);
      words.set(word, {word, begins: !two && word.length > 1});
    }
    paired = !!two;
  }
  return [...words.values()].slice(0, MOST);
};

/**
 * Returns the number of slips between two words: a letter too many, too few, wrong, or two swapped.
 */
export const distance = (a, b) => {
  const rows = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwapped ? rows[i - 2][j - 2] + 1 : Infinity
      );
    }
  }
  return rows[a.length][b.length];
};

/** Returns those of some words that are most like a mistyped one, three at most. */
export const nearestOf = (word, others) => {
  const slips = slipsIn(word);
  const near = [...new Set(others)]
    .filter(other => Math.abs(other.length - word.length) <= slips)
    .map(other => ({other, away: distance(word, other)}))
    .filter(each => each.away <= slips);
  const least = Math.min(...near.map(each => each.away));
  return near
    .filter(each => each.away === least)
    .slice(0, 3)
    .map(each => each.other);
};

/** Returns how many slips a word may have: none in a short one. */
export const slipsIn = word => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
