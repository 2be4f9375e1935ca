// The errors of a build, in a dialog over the page.
import {all, one} from '../shared/dom.js';

const CHINESE = {
  title: count => `内容有${count}处错误`,
  below: '下面的网页还是上一次成功生成的。改好以后，它会自动更新。',
  hide: '收起'
};
const ENGLISH = {
  title: count => (count === 1 ? 'One error in the content' : `${count} errors in the content`),
  below: 'The page below is from the last build without errors. It changes once they are mended.',
  hide: 'Hide'
};

/**
 * A dialog for the errors of builds.
 *
 * @param {string} folder where its style sheet is
 * @returns {(errors: string) => Promise<void>} shows errors as HTML, or hides itself without any
 */
export const errorDialog = folder => {
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
    const find = selector => one(selector, shadow);
    parts = {
      dialog: find('dialog'),
      title: find('h1'),
      hide: find('.hide span'),
      below: find('#below'),
      list: find('.list'),
      show: find('.show')
    };
    find('.hide').onclick = () => parts.dialog.close();
    parts.dialog.onclose = () => (parts.show.hidden = !shown);
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

  return async errors => {
    shown = errors;
    if (errors && !parts) await make();
    // Another build may have ended meanwhile.
    if (shown !== errors) return;
    if (!errors) {
      parts.dialog.close();
      parts.show.hidden = true;
      return;
    }
    parts.list.innerHTML = errors;
    // The language of the author, whatever the page is in.
    const {lang} = one('.errors', parts.list);
    const words = lang.startsWith('zh') ? CHINESE : ENGLISH;
    const title = words.title(all('.errors > li', parts.list).length);
    parts.dialog.lang = parts.show.lang = lang;
    parts.title.textContent = parts.show.textContent = title;
    parts.below.textContent = words.below;
    parts.hide.textContent = words.hide;
    open();
  };
};
