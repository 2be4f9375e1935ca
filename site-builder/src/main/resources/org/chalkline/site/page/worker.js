// Keeps a site for readers without a network. The build names the version and the files before this.

const PREFIX = 'chalkline ' + registration.scope + ' ';
const NAME = PREFIX + VERSION;
const HASHED = /\.[0-9a-f]{8}[./]/;

// A redirected response is refused for a page, and some hosts leave out the ending of a file.
const load = async request => {
  const response = await fetch(request, {cache: 'no-cache'});
  if (!response.ok) throw new Error(request + ': ' + response.status);
  return response.redirected ? new Response(response.body, {headers: response.headers}) : response;
};

const keep = async address => {
  const cache = await caches.open(NAME);
  // What is named after its content is the same in every version.
  const kept = HASHED.test(address) && await caches.match(address);
  if (!await cache.match(address)) await cache.put(address, kept || await load(address));
};

const answer = async request => {
  const cache = await caches.open(NAME);
  const address = request.url.replace(/[?#].*/, '');
  for (const ending of ['', 'index.html', '.html']) {
    const kept = await cache.match(address + ending, {ignoreVary: true});
    if (kept) return kept;
  }
  const response = await fetch(request);
  if (response.status === 200 && !response.redirected) cache.put(address, response.clone());
  return response;
};

addEventListener('install', event => {
  event.waitUntil(Promise.all(FILES.map(file => keep(registration.scope + file))));
});

addEventListener('activate', event => {
  const forget = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
    }
  };
  event.waitUntil(forget());
});

addEventListener('fetch', event => {
  const {method, url, headers} = event.request;
  if (method === 'GET' && url.startsWith(registration.scope) && !headers.has('range')) {
    event.respondWith(answer(event.request));
  }
});

// A page asks for the next lesson, or, once its reader says so, for the new version.
addEventListener('message', event => {
  const {next, update} = event.data;
  if (update) skipWaiting();
  else if (next.startsWith(registration.scope)) event.waitUntil(keep(next).catch(() => {}));
});
