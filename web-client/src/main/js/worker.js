// Keeps a site for readers without a network. The build names the version and the files before this.
import {isForSite, isKept, isNamedByContent, places, range} from './worker/decisions.js';

const worker = /** @type {any} */ (self);
const site = worker.registration.scope;
const PREFIX = 'chalkline ' + site + ' ';
const NAME = PREFIX + VERSION;

// A redirected response is refused for a page, and some hosts leave out the ending of a file.
const load = async request => {
  const response = await fetch(request, {cache: 'no-cache'});
  if (!response.ok) throw new Error(request + ': ' + response.status);
  return response.redirected ? new Response(response.body, {headers: response.headers}) : response;
};

const keep = async address => {
  const cache = await caches.open(NAME);
  const kept = isNamedByContent(address) && (await caches.match(address));
  if (!(await cache.match(address))) await cache.put(address, kept || (await load(address)));
};

// A player asks for parts of a film; Safari plays none without them.
const part = async (kept, asked) => {
  const blob = await kept.blob();
  const bytes = range(asked, blob.size);
  if (!bytes) return new Response(blob, kept);
  const [first, end] = bytes;
  const headers = new Headers(kept.headers);
  headers.set('Content-Range', `bytes ${first}-${end - 1}/${blob.size}`);
  headers.set('Content-Length', String(end - first));
  return new Response(blob.slice(first, end), {status: 206, headers});
};

const answer = async request => {
  const cache = await caches.open(NAME);
  const all = places(request.url);
  for (const place of all) {
    const kept = await cache.match(place, {ignoreVary: true});
    const asked = request.headers.get('range');
    if (kept) return asked ? part(kept, asked) : kept;
  }
  const response = await fetch(request);
  if (isKept(response)) cache.put(all[0], response.clone());
  return response;
};

const forgetOthers = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
};

worker.addEventListener('install', event =>
  event.waitUntil(Promise.all(FILES.map(file => keep(site + file))))
);
worker.addEventListener('activate', event => event.waitUntil(forgetOthers()));
worker.addEventListener('fetch', event => {
  if (isForSite(event.request, site)) event.respondWith(answer(event.request));
});

// A page asks for the next lesson, or, once its reader says so, for the new version.
worker.addEventListener('message', event => {
  const {next, update} = event.data;
  if (update) worker.skipWaiting();
  else if (next.startsWith(site)) event.waitUntil(keep(next).catch(() => {}));
});
