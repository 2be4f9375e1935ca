// The pieces of the index. Each is a script that calls chalklineSearch, since a page on the disk may
// load nothing else. A site of one file brings all of them along, so none is loaded there.

const pieces = new Map();
const piece = name => {
  if (!pieces.has(name)) {
    const made = {};
    made.content = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
    pieces.set(name, made);
  }
  return pieces.get(name);
};
Object.assign(window, {chalklineSearch: (name, content) => piece(name).resolve(content)});

/**
 * Loads a piece.
 *
 * @param {string} folder where it is, or empty where all are in the page
 */
export const loadPiece = (folder, name) => {
  const wanted = piece(name);
  if (folder && !wanted.script) {
    wanted.script = document.createElement('script');
    wanted.script.src = folder + name + '.js';
    wanted.script.onerror = () => {
      pieces.delete(name);
      wanted.reject(new Error('no ' + name));
    };
    document.head.append(wanted.script);
  }
  return wanted.content;
};
