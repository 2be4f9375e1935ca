// Follows the builds of the site while its author works on it: reloads the page after a build, and
// shows over it what a build found wrong. It is added by `serve`; no built page contains it.
(() => {
  if (window !== top) return;
  const version = document.currentScript.dataset.site;
  const folder = document.currentScript.src.replace(/[^/]*$/, '');
  const TARGET = 'chalkline.live.target';
  const PLACE = 'chalkline.live.place';
  let store = {};
  try {
    store = sessionStorage;
  } catch (refused) { /* Then the place is lost. */ }

  // The place of the reader: blocks and where they stand in the window, the best to go by first.
  // The first one that the new page still has is put where it stood.

  const main = () => document.querySelector('main') || document.body;

  // Elements by their ids or texts, equal ones in order.
  const named = elements => {
    const seen = {};
    return elements.map(element => {
      const name = element.tagName + ' ' + (element.id || element.textContent.trim().slice(0, 300));
      seen[name] = (seen[name] || 0) + 1;
      return {element, name: name + ' ' + seen[name]};
    });
  };
  const blocks = () => named([...main().children]);
  const folds = () => named([...main().querySelectorAll('details')]);

  const place = () => {
    const all = blocks()
      .map(({element, name}) => ({name, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.height);
    const above = all.filter(({box}) => box.bottom <= 0).reverse();
    const below = all.filter(({box}) => box.bottom > 0);
    return {
      isTop: scrollY === 0,
      blocks: [...below, ...above].map(({name, box}) => ({name, top: box.top})),
      open: folds().filter(({element}) => element.open).map(({name}) => name)
    };
  };

  const goBack = ({isTop, blocks: known, open}) => {
    for (const {element, name} of folds()) element.open = open.includes(name);
    const there = new Map(blocks().map(({element, name}) => [name, element]));
    const block = !isTop && known.find(({name}) => there.has(name));
    let isMine = true;
    for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
      addEventListener(type, () => isMine = false, {once: true, capture: true, passive: true});
    }
    // What wakes or is laid out late moves the block, for some frames after the page has loaded.
    let frames = 20;
    const hold = () => {
      const away = block ? there.get(block.name).getBoundingClientRect().top - block.top : -scrollY;
      if (isMine && Math.abs(away) >= 1) scrollBy({top: away, behavior: 'instant'});
      if (document.readyState === 'complete') frames--;
      if (isMine && frames) requestAnimationFrame(hold);
      else history.scrollRestoration = 'auto';
    };
    hold();
  };

  const reload = target => {
    // Where a cache of the browser answers, another attempt would bring the same page.
    if (store[TARGET] === target) return;
    store[TARGET] = target;
    try {
      store[PLACE] = JSON.stringify(place());
      history.scrollRestoration = 'manual';
    } catch (full) { /* Then the place is lost. */ }
    // A state in the address would go before those that the reader has set since.
    if (location.hash.includes('?')) history.replaceState(null, '', location.hash.split('?')[0]);
    location.reload();
  };

  // The errors over the page.

  const words = /^zh/.test(document.documentElement.lang) ? {
    title: count => `内容有${count}处错误`,
    below: '下面的网页还是上一次成功生成的。改好以后，它会自动更新。',
    hide: '收起'
  } : {
    title: count => count === 1 ? 'One error in the content' : `${count} errors in the content`,
    below: 'The page below is from the last build without errors. It changes once they are mended.',
    hide: 'Hide'
  };
  let parts;
  let shown = '';

  const make = () => {
    const host = document.createElement('chalkline-errors');
    const shadow = host.attachShadow({mode: 'open'});
    shadow.innerHTML = `
      <link rel="stylesheet" href="${folder}live.css">
      <dialog role="alertdialog" aria-labelledby="title" aria-describedby="below">
        <div class="head">
          <h1 id="title" tabindex="-1" autofocus></h1>
          <button type="button" class="hide"><span></span> <kbd>Esc</kbd></button>
        </div>
        <p id="below"></p>
        <div class="list" aria-live="polite"></div>
      </dialog>
      <button type="button" class="show" hidden></button>`;
    const find = selector => shadow.querySelector(selector);
    parts = {host, dialog: find('dialog'), title: find('h1'), list: find('.list'), show: find('.show')};
    find('#below').textContent = words.below;
    find('.hide span').textContent = words.hide;
    find('.hide').onclick = () => parts.dialog.close();
    parts.dialog.onclose = () => parts.show.hidden = !shown;
    parts.show.onclick = open;
    return new Promise(done => {
      find('link').onload = find('link').onerror = done;
      document.body.append(host);
    });
  };

  const open = () => {
    parts.show.hidden = true;
    if (!parts.dialog.open) parts.dialog.showModal();
  };

  const show = async errors => {
    if (errors && !parts) await make();
    if (shown !== errors) return;
    if (!errors) {
      parts.dialog.close();
      parts.show.hidden = true;
      return;
    }
    parts.list.innerHTML = errors;
    const title = words.title(parts.list.querySelectorAll('.errors > li').length);
    parts.title.textContent = parts.show.textContent = title;
    open();
  };

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
    if (version) show(errors);
    else document.querySelector('[aria-live]').innerHTML = errors;
  };

  const listen = () => {
    try {
      const {port} = new SharedWorker(folder + 'events.js');
      port.onmessage = ({data}) => hear(data);
      addEventListener('pagehide', () => port.postMessage('bye'));
      addEventListener('pageshow', ({persisted}) => persisted && port.postMessage('back'));
    } catch (refused) {
      new EventSource(folder + 'events').onmessage = ({data}) => hear(data);
    }
  };

  if (store[PLACE]) {
    const left = JSON.parse(store[PLACE]);
    delete store[PLACE];
    goBack(left);
  }
  listen();
})();
