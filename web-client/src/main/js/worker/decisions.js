// What the service worker keeps, and where it looks for what it kept.

const HASHED = /\.[0-9a-f]{8}[./]/;

/** Returns whether a file is named after its content, and so is the same in every version. */
export const isNamedByContent = address => HASHED.test(address);

/** Returns whether a request is for what can be kept of the site. */
export const isForSite = ({method, url}, site) => method === 'GET' && url.startsWith(site);

/** Returns the addresses under which what is asked for may be kept; hosts leave out endings. */
export const places = url => {
  const address = url.replace(/[?#].*/, '');
  return [address, address + 'index.html', address + '.html'];
};

/** Returns whether an answer may be kept: a redirected one is refused for a page. */
export const isKept = ({status, redirected}) => status === 200 && !redirected;

/** Returns the range of bytes, from the first one to before the last one, that a header asks for of a file; null for all of it. */
export const range = (header, size) => {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!asked || asked[0] === 'bytes=-') return null;
  const [, first, last] = asked;
  if (!first) return [Math.max(0, size - Number(last)), size];
  return [Number(first), last ? Math.min(Number(last) + 1, size) : size];
};
