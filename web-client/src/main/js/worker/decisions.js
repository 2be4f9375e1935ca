// What the service worker keeps, and where it looks for what it kept.

const HASHED = /\.[0-9a-f]{8}[./]/;

/** Returns whether a file is named after its content, and so is the same in every version. */
export const isNamedByContent = address => HASHED.test(address);

/** Returns whether a request is for a part of the site that can be kept: hosts send ranges of films. */
export const isForSite = ({method, url, headers}, site) =>
  method === 'GET' && url.startsWith(site) && !headers.has('range');

/** Returns the addresses under which what is asked for may be kept; hosts leave out endings. */
export const places = url => {
  const address = url.replace(/[?#].*/, '');
  return [address, address + 'index.html', address + '.html'];
};

/** Returns whether an answer may be kept: a redirected one is refused for a page. */
export const isKept = ({status, redirected}) => status === 200 && !redirected;
