// Lets the browser keep the site for when there is no network, and offers its reader a new version.
(() => {
  const {worker, news, show, later} = document.currentScript.dataset;
  const home = navigator.serviceWorker;
  if (!home || !/^https?:$/.test(location.protocol)) return;

  let busy = false;
  const begin = event => {
    if (event.target.closest?.('figure, input, textarea, select')) busy = true;
  };
  for (const type of ['input', 'pointerdown', 'keydown']) addEventListener(type, begin, true);

  // Whoever is at a figure is told on another page.
  const offer = waiting => {
    if (busy || !home.controller || document.querySelector('.news')) return;
    const notice = document.createElement('div');
    notice.className = 'news';
    notice.setAttribute('role', 'status');
    document.body.append(notice);
    const text = document.createElement('span');
    text.textContent = news;
    const button = (words, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.textContent = words;
      made.onclick = act;
      return made;
    };
    notice.append(
      text,
      button(show, () => {
        home.addEventListener('controllerchange', () => location.reload());
        waiting.postMessage({update: true});
      }),
      button(later, () => notice.remove()));
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
    const next = document.querySelector('a[rel=next]');
    if (next) (await home.ready).active.postMessage({next: next.href.replace(/#.*/, '')});
  };
  addEventListener('load', () => start().catch(() => { /* Then the site needs its network. */ }));
})();
