// Takes the place of the service worker of an earlier site at this address, which would show the
// pages that it keeps for ever.
addEventListener('install', () => skipWaiting());

addEventListener('activate', event => {
  const end = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith('chalkline ')) await caches.delete(name);
    }
    await registration.unregister();
    for (const page of await clients.matchAll({type: 'window'})) page.navigate(page.url);
  };
  event.waitUntil(end());
});
