// Takes the place of the service worker of an earlier site at this address, which would show the
// pages that it keeps for ever.
const worker = /** @type {any} */ (self);

const end = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('chalkline ')) await caches.delete(name);
  }
  await worker.registration.unregister();
  for (const page of await worker.clients.matchAll({type: 'window'})) page.navigate(page.url);
};

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', event => event.waitUntil(end()));
