// What this browser keeps for the reader. Where it refuses to, nothing is kept and all else works.

/** Returns whether this browser keeps anything. */
export const isAllowed = () => {
  try {
    localStorage.getItem('');
    return true;
  } catch {
    return false;
  }
};

/** Returns what is kept under a key, or null. */
export const read = key => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text under a key; forgets the key if the text is empty. */
export const write = (key, text) => {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // Then nothing is kept.
  }
};

/**
 * Keeps under keys that begin with `to` what is kept under those that begin with `from`, and nothing
 * else: the figures of a page and of its translation share their states so.
 */
export const copyAll = (from, to) => {
  try {
    const keys = Object.keys(localStorage);
    for (const key of keys) {
      if (key.startsWith(to)) localStorage.removeItem(key);
    }
    for (const key of keys) {
      if (key.startsWith(from)) localStorage[to + key.slice(from.length)] = localStorage[key];
    }
  } catch {
    // Then the figures start anew.
  }
};
