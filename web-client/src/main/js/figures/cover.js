// What shows the answer to a question is covered until the reader has answered that.
import {all, one} from '../shared/dom.js';

const isDone = question =>
  question.matches('[data-answered="true"], [data-solved="true"]') ||
  one('[data-shown="answer"]', question);

/**
 * Covers each part of the page that bears `data-after`, the name of a question or exercise, until
 * that is done, its answer was looked at, or the reader lifts the cover.
 */
export const coverAnswers = () => {
  for (const part of all('[data-after]')) {
    const question = document.getElementById(part.dataset.after);
    if (!question) continue;
    const cover = one('.cover', part);
    const show = isCovered => {
      part.toggleAttribute('data-covered', isCovered);
      cover.hidden = !isCovered;
    };
    const observer = new MutationObserver(() => {
      if (isDone(question)) open();
    });
    const open = () => {
      observer.disconnect();
      show(false);
    };
    one('button', cover).addEventListener('click', () => {
      open();
      one('[data-control]:enabled, button:enabled', part)?.focus();
    });
    show(true);
    observer.observe(question, {attributes: true, subtree: true});
  }
};
