// Searches the lessons of this page's language. Their index is loaded piece by piece, each a script
// that calls chalklineSearch, since a page on the disk may load nothing else. MiniSearch ranks.
(() => {
  const form = document.querySelector('form.search');
  const field = form.q;
  const found = document.querySelector('.found');
  const list = document.querySelector('.results');
  const more = document.querySelector('.more');
  const say = (key, ...parts) => form.dataset[key].replace(/\{(\d)\}/g, (all, i) => parts[i]);

  const SHOWN = 10; // results at a time
  const MOST_WORDS = 12; // of a query that count
  const MOST_FILES = 24; // of the index for all words of a query
  const MOST_SHARDS = 3; // of these for the beginning of a word
  const MOST_SPELLINGS = 6; // of these for a letter of a mistyped word
  const PAUSE = 150; // in typing, in milliseconds, after which a search starts
  const FIELDS = ['text', 'heading', 'title'];
  const EXCERPT = /^(zh|ja|ko)/.test(document.documentElement.lang) ? 90 : 180;

  // The pieces of the index. A site of one file brings all of them along, so none is loaded there.
  const alone = !form.dataset.index;
  const pieces = new Map();
  const piece = name => {
    if (!pieces.has(name)) {
      const its = {};
      its.content = new Promise((resolve, reject) => Object.assign(its, {resolve, reject}));
      pieces.set(name, its);
    }
    return pieces.get(name);
  };
  window.chalklineSearch = (name, content) => piece(name).resolve(content);
  const load = name => {
    const its = piece(name);
    if (!alone && !its.script) {
      its.script = document.createElement('script');
      its.script.src = form.dataset.index + name + '.js';
      its.script.onerror = () => {
        pieces.delete(name);
        its.reject(new Error('no ' + name));
      };
      document.head.append(its.script);
    }
    return its.content;
  };

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const DIGIT = Object.fromEntries([...DIGITS].map((digit, i) => [digit, i]));
  const digits = code => [...code].map(digit => DIGIT[digit]);

  // The numbers in a row of them, five bits a digit, the lowest first.
  function* numbers(code) {
    let number = 0;
    let shift = 0;
    for (const digit of digits(code)) {
      number |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        yield number;
        number = shift = 0;
      }
    }
  }

  // How often a word occurs in a field, by passages.
  const occurrences = code => {
    const all = {};
    const rest = numbers(code);
    let next = 0;
    for (const number of rest) {
      next += number >> 1;
      all[next++] = number & 1 ? rest.next().value + 2 : 1;
    }
    return all;
  };

  let started;
  const start = () => started ??= load('start').then(index => {
    const lengths = digits(index.lengths);
    const words = lengths.map(digit => 2 ** ((digit >> 1) / 2));
    let next = 0;
    return {
      rule: new RegExp(index.rule, 'gu'),
      s: index.shards,
      w: index.spellings,
      words, // in each passage
      average: words.reduce((sum, count) => sum + count, 0) / words.length,
      goesOn: lengths.map(digit => digit & 1), // whether it continues the one before
      firsts: digits(index.counts).map(count => (next += count) - count) // passages of the texts
    };
  }).catch(error => {
    started = undefined;
    throw error;
  });

  // What searches do not tell apart in a word, as in the index.
  const fold = word => word.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '').toLowerCase()
    .normalize('NFKC');

  // The words of a query. Where characters are words by themselves, two count together.
  const wordsOf = (text, rule) => {
    const words = new Map();
    let paired = false;
    for (const [one, two] of text.matchAll(rule)) {
      if (two || !paired) {
        const word = fold(two || one);
        words.set(word, {word, begins: !two && word.length > 1});
      }
      paired = !!two;
    }
    return [...words.values()].slice(0, MOST_WORDS);
  };

  // The number of slips between two words: a letter too many, too few, wrong, or two swapped.
  const distance = (a, b) => {
    const rows = [Array.from({length: b.length + 1}, (none, j) => j)];
    for (let i = 1; i <= a.length; i++) {
      rows[i] = [i];
      for (let j = 1; j <= b.length; j++) {
        rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1,
          rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
          a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity);
      }
    }
    return rows[a.length][b.length];
  };

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
    const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const letters = slips ? [...word].slice(0, 2) : [];
    const some = await Promise.all(letters.map(letter =>
      loadRange('w', index, letter, letter + '\uffff', MOST_SPELLINGS)));
    const near = [...new Set(some.flat().join(' ').split(' '))]
      .filter(other => Math.abs(other.length - word.length) <= slips)
      .map(other => ({other, away: distance(word, other)}))
      .filter(each => each.away <= slips);
    const least = Math.min(...near.map(each => each.away));
    return near.filter(each => each.away === least).slice(0, 3).map(each => each.other);
  };

  // Loads what the index has of a word, or of all that begin with it; returns whether it has some.
  const gather = async ({word, begins}, index, entries) => {
    const to = begins ? word + '\uffff' : word;
    let has = false;
    for (const shard of await loadRange('s', index, word, to, MOST_SHARDS)) {
      for (const [each, lists] of Object.entries(shard)) {
        if (each === word || begins && each.startsWith(word)) {
          has = true;
          entries.set(each, lists.split('.').map(occurrences));
        }
      }
    }
    return has;
  };

  // MiniSearch with a part of the index.
  const engine = (entries, index) => {
    const documentIds = {};
    const fieldLength = {};
    for (const lists of entries.values()) {
      for (const list of lists) {
        for (const passage in list) {
          documentIds[passage] = +passage;
          fieldLength[passage] = [index.words[passage], 1, 1];
        }
      }
    }
    return MiniSearch.loadJS({
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
    }, {fields: FIELDS, tokenize: word => [word], processTerm: word => word});
  };

  // Searches; returns the sections found, best first, and what was searched for instead.
  const search = async text => {
    const index = {...await start(), left: MOST_FILES};
    const words = wordsOf(text, index.rule);
    const entries = new Map();
    await Promise.all(words.map(async each => {
      if (!await gather(each, index, entries)) {
        each.near = each.begins ? await nearest(each.word, index) : [];
        await Promise.all(each.near.map(word => gather({word}, index, entries)));
      }
    }));
    const queries = words.map(each =>
      each.near?.length ? {combineWith: 'OR', queries: each.near} : each.word);
    const beginnings = new Set(words.filter(each => each.begins).map(each => each.word));
    const options = {prefix: word => beginnings.has(word), boost: {title: 4, heading: 2}};
    const ranks = engine(entries, index);
    let results = queries.length ? ranks.search({combineWith: 'AND', queries}, options) : [];
    if (!results.length && queries.length > 1) {
      results = ranks.search({combineWith: 'OR', queries}, options);
    }
    const sections = new Map();
    for (const result of results) {
      let section = result.id;
      while (index.goesOn[section]) section--;
      if (!sections.has(section)) sections.set(section, result);
    }
    return {
      index,
      sections: [...sections.values()],
      instead: words.some(each => each.near?.length)
        && words.map(each => each.near?.[0] || each.word).join(' ')
    };
  };

  // Where words stand in a text, as pairs of places, in order.
  const places = (text, words, rule) => {
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

  // The part of a text with the most of what was found, from word to word.
  const excerpt = (text, marks) => {
    const within = start => marks.filter(([from, to]) => from >= start && to < start + EXCERPT / 2);
    const best = marks.reduce((a, b) => within(b[0]).length > within(a[0]).length ? b : a,
      marks[0] || [0]);
    const gap = /[\s，。；、！？]/;
    let from = Math.max(0, best[0] - Math.floor(EXCERPT / 3));
    if (from) from += text.slice(from, best[0]).search(gap) + 1;
    let to = from + EXCERPT;
    if (to < text.length) to += Math.max(0, text.slice(to, to + EXCERPT / 6).search(gap));
    return [from, Math.min(text.length, to)];
  };

  // Adds a text, or a part of it, to an element, with marks.
  const write = (element, text, marks, from = 0, to = text.length) => {
    let at = from;
    for (const [start, end] of marks.filter(each => each[0] >= from && each[0] < to)) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      element.append(text.slice(at, start), mark);
      at = end;
    }
    element.append(text.slice(at, Math.max(at, to)));
  };

  const add = (parent, name, ...content) => {
    const element = document.createElement(name);
    element.append(...content);
    parent.append(element);
    return element;
  };

  const entry = async (result, index) => {
    const number = index.firsts.filter(first => first <= result.id).length - 1;
    const [path, title, passages] = await load('t' + number);
    const [id, heading, text] = passages[result.id - index.firsts[number]];
    const words = new Set(Object.keys(result.match));
    const item = document.createElement('li');
    const link = add(item, 'a');
    const file = path.split('/').map(encodeURIComponent).join('/');
    link.href = alone ? '#' + file.replace(/\.html$/, '') + (id && ':' + encodeURIComponent(id))
      : (form.dataset.root || '') + file + (id && '#' + encodeURIComponent(id));
    const name = heading || title;
    write(add(link, 'b'), name, places(name, words, index.rule));
    if (heading) add(item, 'p', title).className = 'of';
    const marks = places(text, words, index.rule);
    const [from, to] = excerpt(text, marks);
    const part = add(item, 'p', from ? '… ' : '');
    write(part, text, marks, from, to);
    if (to < text.length) part.append(' …');
    return item;
  };

  let turn = 0;
  let rest = [];
  let from;
  const showMore = async () => {
    const mine = turn;
    const items = await Promise.all(rest.slice(0, SHOWN).map(result => entry(result, from)));
    if (mine === turn) {
      rest = rest.slice(SHOWN);
      list.append(...items);
      more.hidden = !rest.length;
      return items[0]?.querySelector('a');
    }
  };

  const run = async () => {
    const mine = ++turn;
    const text = field.value.trim();
    remember(text);
    try {
      const {index, sections, instead} = text ? await search(text) : {sections: []};
      if (mine !== turn) return;
      list.replaceChildren();
      rest = sections;
      from = index;
      const first = await showMore();
      if (mine !== turn) return;
      const count = sections.length;
      found.textContent = !text ? '' : !count ? say('none', text)
        : instead ? say('mistyped', text, instead)
        : count === 1 ? say('one') : say('some', count);
      return first;
    } catch (failure) {
      if (mine === turn) found.textContent = say('failed');
    }
  };

  // Keeps the query in the address, and in those of the other languages' pages.
  const remember = text => {
    const query = text ? '?q=' + encodeURIComponent(text) : '';
    try {
      const here = alone ? location.hash.split('?')[0] : location.pathname;
      history.replaceState(null, '', here + query);
    } catch (refused) { /* Then the address stays as it was. */ }
    for (const link of document.querySelectorAll('a[hreflang]')) link.search = query;
  };

  let typing;
  const soon = event => {
    clearTimeout(typing);
    if (!event.isComposing) typing = setTimeout(run, PAUSE);
  };
  field.addEventListener('input', soon);
  field.addEventListener('compositionend', soon);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    clearTimeout(typing);
    (await run())?.focus();
  });
  more.addEventListener('click', async () => (await showMore())?.focus());

  addEventListener('keydown', event => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    const inField = document.activeElement === field;
    let next;
    if (event.key === 'ArrowDown' && (inField || at >= 0)) next = links[at + 1];
    else if (event.key === 'ArrowUp' && at >= 0) next = links[at - 1] || field;
    else if (event.key === 'Escape' && at >= 0) next = field;
    else if (event.key === 'Escape' && inField) {
      event.preventDefault();
      if (!field.value) history.back();
      field.value = '';
      run();
    }
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  const asked = alone ? location.hash.split('?')[1] : location.search;
  // A reader may have typed before this script came.
  field.value ||= new URLSearchParams(asked).get('q') || '';
  field.focus();
  if (field.value) run();
})();
