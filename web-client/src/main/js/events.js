// Hears for all open pages how builds went. One connection serves them all: a browser opens only six
// to a host, so with a connection each, a seventh page would not load.
const pages = new Set();
let latest = '';

const listen = () => {
  const source = new EventSource('events');
  source.onmessage = ({data}) => {
    latest = data;
    for (const page of pages) page.postMessage(latest);
  };
  source.onerror = () => {
    // The server may come back with another site. The browser calls it again, unless it was refused.
    latest = '';
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
};

addEventListener('connect', event => {
  const [page] = /** @type {MessageEvent} */ (event).ports;
  const join = () => {
    pages.add(page);
    if (latest) page.postMessage(latest);
  };
  // A page that the reader has left may come back.
  page.onmessage = ({data}) => (data === 'bye' ? pages.delete(page) : join());
  join();
});

listen();
