// On paper the answers stand at the end, and so do the addresses of links, by numbers in the text.
(() => {
  const words = document.currentScript.dataset;
  const root = document.documentElement;
  const main = document.querySelector('main');
  let undo = [];

  const element = (name, cssClass, ...content) => {
    const made = document.createElement(name);
    made.className = cssClass;
    made.append(...content);
    return made;
  };
  const append = (parent, child) => {
    parent.append(child);
    undo.push(() => child.remove());
    return child;
  };
  const move = (node, parent) => {
    const place = document.createComment('');
    node.replaceWith(place);
    parent.append(node);
    undo.push(() => place.replaceWith(node));
  };
  const part = (title, cssClass) =>
    append(main, element('section', 'at-end ' + cssClass, element('h2', '', title)));

  const readable = address => {
    try {
      return decodeURI(address).replace(/\s/g, encodeURIComponent);
    } catch (malformed) {
      return address;
    }
  };

  const answers = () => {
    const all = main.querySelectorAll('details.solution, form.question');
    if (!all.length) return;
    const end = part(words.answers, 'all-answers');
    for (const each of all) {
      if (each.matches('.solution')) {
        move(each, end);
        continue;
      }
      const answer = append(end, element('div', 'answer'));
      const name = each.querySelector('.figure-number').cloneNode(true);
      // One without a number is known by its words alone.
      const question = /\d/.test(name.textContent)
        ? [name] : [...each.querySelector('legend').cloneNode(true).childNodes];
      answer.append(element('p', 'answer-to', ...question));
      for (const node of [...each.querySelectorAll('details > :not(summary)')]) move(node, answer);
    }
  };

  const links = () => {
    const canonical = document.querySelector('link[rel=canonical]');
    const here = new URL(canonical ? canonical.href : location.href);
    const numbers = new Map();
    const list = element('ol', '');
    for (const link of main.querySelectorAll('a[href]')) {
      const written = link.getAttribute('href');
      // Without an address of its own a site cannot say where its pages are.
      if (link.closest('nav') || !(canonical || /^https?:/.test(written))) continue;
      const address = new URL(written, here);
      if (!/^https?:$/.test(address.protocol)) continue;
      if (address.href.split('#')[0] === here.href.split('#')[0]) continue;
      const text = link.cloneNode(true);
      text.querySelector('.outward')?.remove();
      if ([written, readable(written)].includes(text.textContent)) continue;
      if (!numbers.has(address.href)) {
        numbers.set(address.href, numbers.size + 1);
        list.append(element('li', '', readable(address.href)));
      }
      const note = element('sup', 'link-note', '[' + numbers.get(address.href) + ']');
      link.after(note);
      undo.push(() => note.remove());
    }
    if (numbers.size) part(words.links, 'all-links').append(list);
  };

  addEventListener('beforeprint', () => {
    if (undo.length) return;
    root.dataset.paper = '';
    answers();
    links();
  });
  addEventListener('afterprint', () => {
    for (const step of undo.reverse()) step();
    undo = [];
    delete root.dataset.paper;
  });
})();
