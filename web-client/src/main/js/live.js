// Follows the builds of the site while its author works on it: reloads the page after a build, and
// shows over it what a build found wrong. It is added by `serve`; no built page contains it.
import {errorDialog} from './live/errors.js';
import {currentPlace, goBack} from './live/place.js';
import {one} from './shared/dom.js';

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const version = script.dataset.site;
const folder = script.src.replace(/[^/]*$/, '');
const TARGET = 'chalkline.live.target';
const PLACE = 'chalkline.live.place';
/** @type {Record<string, string>} */
let store = {};
try {
  store = sessionStorage;
} catch {
  // Then the place is lost.
}

const reload = target => {
  // Where a cache of the browser answers, another attempt would bring the same page.
  if (store[TARGET] === target) return;
  store[TARGET] = target;
  try {
    store[PLACE] = JSON.stringify(currentPlace());
    history.scrollRestoration = 'manual';
  } catch {
    // Then the place is lost.
  }
  // A state in the address would go before those that the reader has set since.
  if (location.hash.includes('?')) history.replaceState(null, '', location.hash.split('?')[0]);
  location.reload();
};

const showErrors = errorDialog(folder);
let shown = '';
const hear = data => {
  const {site, errors} = JSON.parse(data);
  if (site !== version) {
    reload(site);
    return;
  }
  delete store[TARGET];
  // What the author has hidden stays so until something else is wrong.
  if (errors === shown) return;
  shown = errors;
  if (version) showErrors(errors);
  else one('[aria-live]').innerHTML = errors;
};

const listen = () => {
  try {
    const {port} = new SharedWorker(folder + 'events.js');
    port.onmessage = ({data}) => hear(data);
    addEventListener('pagehide', () => port.postMessage('bye'));
    addEventListener('pageshow', ({persisted}) => persisted && port.postMessage('back'));
  } catch {
    new EventSource(folder + 'events').onmessage = ({data}) => hear(data);
  }
};

// A page in a frame of another is not the one that the author looks at.
if (window === top) {
  if (store[PLACE]) {
    const left = JSON.parse(store[PLACE]);
    delete store[PLACE];
    goBack(left);
  }
  listen();
}
