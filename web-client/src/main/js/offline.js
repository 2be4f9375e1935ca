// Lets the browser keep the site for when there is no network, and offers its reader a new version.
import {make, one} from './shared/dom.js';

const {worker, news, show, later} = document.currentScript.dataset;
const home = navigator.serviceWorker;

let isBusy = false;
const begin = event => {
  if (event.target.closest?.('figure, input, textarea, select')) isBusy = true;
};

const button = (words, act) => {
  const made = make('button', '', words);
  made.type = 'button';
  made.onclick = act;
  return made;
};

// Whoever is at a figure is told on another page.
const offer = waiting => {
  if (isBusy || !home.controller || one('.news')) return;
  const notice = make('div', 'news');
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const update = () => {
    home.addEventListener('controllerchange', () => location.reload());
    waiting.postMessage({update: true});
  };
  notice.append(
    make('span', '', news),
    button(show, update),
    button(later, () => notice.remove())
  );
};

const start = async () => {
  const site = await home.register(worker);
  if (site.waiting) offer(site.waiting);
  site.addEventListener('updatefound', () => {
    const found = site.installing;
    found.addEventListener('statechange', () => {
      if (found.state === 'installed') offer(found);
    });
  });
  const next = one('a[rel=next]');
  if (next) (await home.ready).active.postMessage({next: next.href.replace(/#.*/, '')});
};

if (home && /^https?:$/.test(location.protocol)) {
  for (const type of ['input', 'pointerdown', 'keydown']) addEventListener(type, begin, true);
  addEventListener('load', () =>
    start().catch(() => {
      // Then the site needs its network.
    })
  );
}
