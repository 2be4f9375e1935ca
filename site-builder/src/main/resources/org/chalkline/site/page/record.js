// Lists what the reader did in a page. It keeps nothing itself: whatever a figure tells of itself,
// data-answered or data-solved, is an entry, and to erase the record is to reset the figures. What was
// solved once and is no longer bears data-done, from the reader's progress.
(() => {
  const FIGURES = '[data-answered], [data-solved]';
  // Milliseconds after a change until it is in the list, so that no slider waits for it.
  const PAUSE = 300;

  const part = document.querySelector('[data-record]');
  const list = part.querySelector('ol');
  const {recordOpen, recordRight, recordSeen, recordSolved, recordWrong} = part.dataset;

  // Adds an element, and the gap after it, which a page does not show but the text of the list does.
  const add = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element, ' ');
    return element;
  };

  // Copies the content of one element into another. Figure numbers and inputs are left out.
  const copy = (from, to) => {
    for (const node of from.childNodes) {
      if (node.nodeName === 'INPUT' || node.className === 'figure-number') continue;
      to.append(node.cloneNode(true), node.nodeName === 'B' ? ' ' : '');
    }
    to.append(' ');
  };

  // The characters of an element, a line for each item, formulas as TeX.
  const textOf = element => {
    const plain = element.cloneNode(true);
    for (const formula of plain.querySelectorAll('.katex')) {
      formula.replaceWith('$' + formula.querySelector('annotation').textContent + '$');
    }
    return plain.textContent.replace(/\u2060| +(?=[ \n])/g, '').trim();
  };

  const tellExercise = (entry, figure) => {
    const isSolved = figure.dataset.solved === 'true' || 'done' in figure.dataset;
    add(entry, 'p', isSolved ? recordSolved : recordOpen);
    for (const stage of figure.querySelectorAll('.stage.done > :first-child')) {
      copy(stage, add(entry, 'p', '✓ '));
    }
  };

  const tellQuestion = (entry, figure) => {
    copy(figure.querySelector('legend'), entry);
    if (figure.dataset.answered === 'true') {
      const said = figure.dataset.correct === 'true' ? recordRight : recordWrong;
      copy(figure.querySelector('label:has(:checked)'), add(entry, 'p', said));
    } else {
      const isSeen = figure.querySelector('[data-shown=answer]');
      add(entry, 'p', isSeen ? recordSeen : recordOpen);
    }
  };

  let waits = false;
  const fill = () => {
    waits = false;
    // Where the reader is in it, it is written anew when they have left.
    if (list.querySelector(':focus')) return;
    list.textContent = '';
    for (const figure of document.querySelectorAll(FIGURES)) {
      const entry = document.createElement('li');
      add(entry, 'a', textOf(figure.querySelector('.figure-number'))).href = '#' + figure.id;
      if ('solved' in figure.dataset) tellExercise(entry, figure);
      else tellQuestion(entry, figure);
      list.append(entry, '\n');
    }
  };
  const fillSoon = () => {
    if (!waits) setTimeout(fill, PAUSE);
    waits = true;
  };

  // Saves the facts of the figures, each with its line of the list, as a JSON file.
  const download = () => {
    const title = document.querySelector('h1').textContent;
    const lines = textOf(list).split('\n');
    const record = {
      lesson: title,
      saved: new Date().toISOString(),
      figures: [...document.querySelectorAll(FIGURES)].map((figure, i) =>
        ({id: figure.id, text: lines[i], ...figure.dataset})),
    };
    const link = document.createElement('a');
    const json = JSON.stringify(record, null, 2);
    link.href = URL.createObjectURL(new Blob([json], {type: 'application/json'}));
    link.download = title + '.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  const dialog = part.querySelector('dialog');
  const actions = {
    download,
    copy: button => button.dispatchEvent(
      new CustomEvent('copytext', {detail: textOf(list), bubbles: true})),
    erase: () => dialog.showModal(),
    keep: () => dialog.close(),
    confirm: () => {
      dialog.close();
      for (const reset of document.querySelectorAll('[data-widget] [data-action=reset]')) {
        reset.click();
      }
    },
  };
  part.addEventListener('click', ({target}) => actions[target.dataset.action]?.(target));
  new MutationObserver(fillSoon).observe(document.body,
    {subtree: true, attributeFilter: ['data-state', 'data-done']});
  list.addEventListener('focusout', fillSoon);
  fill();
  for (const hidden of part.querySelectorAll('[hidden]')) hidden.hidden = false;
})();
