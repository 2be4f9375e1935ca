// Searches an index whose pieces are loaded as they are needed. MiniSearch ranks what is found.
import {digits, occurrences} from './numbers.js';
import {nearestOf, slipsIn, wordsOf} from './words.js';

const MOST_FILES = 24; // of the index for all words of a query
const MOST_SHARDS = 3; // of these for the beginning of a word
const MOST_SPELLINGS = 6; // of these for a letter of a mistyped word
const FIELDS = ['text', 'heading', 'title'];

/**
 * Returns what an index says of itself.
 *
 * @param {{rule: string, shards: string[], spellings: string[], lengths: string, counts: string}} start
 */
const opened = start => {
  const lengths = digits(start.lengths);
  const words = lengths.map(digit => 2 ** ((digit >> 1) / 2));
  let next = 0;
  return {
    rule: new RegExp(start.rule, 'gu'),
    s: start.shards,
    w: start.spellings,
    words, // in each passage
    average: words.reduce((sum, count) => sum + count, 0) / words.length,
    goesOn: lengths.map(digit => digit & 1), // whether it continues the one before
    firsts: digits(start.counts).map(count => (next += count) - count) // passages of the texts
  };
};

/** @typedef {ReturnType<typeof opened>} Index */

/** An index to search. */
export const searchEngine = (load, MiniSearch) => {
  /** @type {Promise<Index>} */
  let started;
  const start = () =>
    (started ??= load('start')
      .then(opened)
      .catch(error => {
        started = undefined;
        throw error;
      }));

  // Loads the files of a kind with all words from one to another, as many of them as may be.
  const loadRange = (kind, index, from, to, most) => {
    const place = word => Math.max(0, index[kind].filter(first => first <= word).length - 1);
    const first = place(from);
    const last = Math.min(place(to), first + most - 1);
    const names = [];
    for (let i = first; i <= last && (i === first || index.left > 0); i++) {
      names.push(kind + i);
      index.left--;
    }
    return Promise.all(names.map(load));
  };

  // The words of the index that are most like a mistyped one; its first two letters may be swapped.
  const nearest = async (word, index) => {
    const letters = slipsIn(word) ? [...word].slice(0, 2) : [];
    const files = await Promise.all(
      letters.map(letter => loadRange('w', index, letter, letter + '\uffff', MOST_SPELLINGS))
    );
    return nearestOf(word, files.flat().join(' ').split(' '));
  };

  // Loads what the index has of a word, or of all that begin with it; returns whether it has some.
  const gather = async (word, begins, index, entries) => {
    const to = begins ? word + '\uffff' : word;
    let has = false;
    for (const shard of await loadRange('s', index, word, to, MOST_SHARDS)) {
      for (const [each, lists] of Object.entries(shard)) {
        if (each === word || (begins && each.startsWith(word))) {
          has = true;
          entries.set(each, lists.split('.').map(occurrences));
        }
      }
    }
    return has;
  };

  // MiniSearch with a part of the index.
  const ranking = (entries, index) => {
    const documentIds = {};
    const fieldLength = {};
    for (const passage of [...entries.values()].flat().flatMap(Object.keys)) {
      documentIds[passage] = +passage;
      fieldLength[passage] = [index.words[passage], 1, 1];
    }
    return MiniSearch.loadJS(
      {
        documentCount: index.words.length,
        nextId: index.words.length,
        documentIds,
        fieldIds: {text: 0, heading: 1, title: 2},
        fieldLength,
        averageFieldLength: [index.average, 1, 1],
        storedFields: {},
        dirtCount: 0,
        index: [...entries].map(([word, lists]) => [word, {...lists}]),
        serializationVersion: 2
      },
      {fields: FIELDS, tokenize: word => [word], processTerm: word => word}
    );
  };

  // The passages that a query finds, best first: those with all of its words, or else with some.
  const ranked = (words, entries, index) => {
    const queries = words.map(each =>
      each.near?.length ? {combineWith: 'OR', queries: each.near} : each.word
    );
    const beginnings = new Set(words.filter(each => each.begins).map(each => each.word));
    const options = {prefix: word => beginnings.has(word), boost: {title: 4, heading: 2}};
    const engine = ranking(entries, index);
    const results = queries.length ? engine.search({combineWith: 'AND', queries}, options) : [];
    return results.length || queries.length < 2
      ? results
      : engine.search({combineWith: 'OR', queries}, options);
  };

  /** Searches; returns the sections found, best first, and what was searched for instead. */
  return async text => {
    const index = {...(await start()), left: MOST_FILES};
    const words = wordsOf(text, index.rule);
    const entries = new Map();
    await Promise.all(
      words.map(async each => {
        if (await gather(each.word, each.begins, index, entries)) return;
        each.near = each.begins ? await nearest(each.word, index) : [];
        await Promise.all(each.near.map(word => gather(word, false, index, entries)));
      })
    );
    const sections = new Map();
    for (const result of ranked(words, entries, index)) {
      let section = result.id;
      while (index.goesOn[section]) section--;
      if (!sections.has(section)) sections.set(section, result);
    }
    return {
      index,
      sections: [...sections.values()],
      instead:
        words.some(each => each.near?.length) &&
        words.map(each => each.near?.[0] || each.word).join(' ')
    };
  };
};
