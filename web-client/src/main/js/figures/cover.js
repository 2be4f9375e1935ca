// What shows the answer to a question, or goes on from it, is covered until that is done.
import {all, one} from '../shared/dom.js';

// A question that may be tried again is not done by a wrong answer.
const isDone = question =>
  question.matches(
    '[data-answered="true"]:not([data-widget="question"]), [data-correct="true"], [data-solved="true"], [data-done]'
  ) || one('[data-shown="answer"]', question);

/**
 * Covers each part of the page that bears `data-after`, the names of questions or exercises, until
 * all of them are done, or their answers were looked at; or until the reader lifts the cover, or
 * follows a link to what is under it.
 */
export const coverAnswers = () => {
  for (const part of all('[data-after]')) {
    const questions = part.dataset.after
      .split(/\s+/)
      .map(name => document.getElementById(name))
      .filter(Boolean);
    if (!questions.length) continue;
    const cover = one('.cover', part);
    const show = isCovered => {
      part.toggleAttribute('data-covered', isCovered);
      cover.hidden = !isCovered;
    };
    const observer = new MutationObserver(() => {
      if (questions.every(isDone)) open();
    });
    const open = () => {
      observer.disconnect();
      show(false);
    };
    const follow = () => {
      const target = one(':target', part);
      if (!target) return;
      open();
      target.scrollIntoView();
    };
    one('button', cover).addEventListener('click', () => {
      open();
      one('[data-control]:enabled, button:enabled, a[href]', part)?.focus();
    });
    show(true);
    for (const question of questions) {
      observer.observe(question, {attributes: true, subtree: true});
    }
    addEventListener('hashchange', follow);
    follow();
  }
};
