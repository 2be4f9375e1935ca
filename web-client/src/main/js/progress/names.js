/**
 * Returns the name of a page in its site, encoded, where all are one file, too: `en/relu` for
 * `/site/en/relu.html`, for `/site/en/relu`, as some hosts name it, and for `/site/#en/relu:loss`.
 *
 * @param {string} root the path of the site
 */
export const pageName = (root, {pathname, hash}) =>
  (pathname + hash).slice(root.length).replace(/^#([^:?]*).*|(\.html)?(#.*)?$/, '$1');
