import {all, onAction, one} from '../shared/dom.js';
import {savePicture} from './picture.js';

/** Returns −1 for a key that undoes, 1 for one that redoes, else 0. */
const stepsOf = ({key, altKey, ctrlKey, metaKey, shiftKey}) => {
  if (!(ctrlKey || metaKey) || altKey) return 0;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 1 : -1;
  return letter === 'y' && ctrlKey ? 1 : 0;
};

/**
 * Wakes the buttons below a figure and the keys that do the same; arrow keys go along a row of them.
 * Hides what this browser or this figure cannot do.
 *
 * @param {{go(steps: number): void, reset(): void, address(): string}} live what goes back and on in
 *     what was shown
 */
export const wakeTools = (figure, live) => {
  let top = 0;
  // Back from the whole screen the figure stands in the window where it stood before.
  figure.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) return;
    const behavior = /** @type {const} */ ('instant');
    scrollBy({top: figure.getBoundingClientRect().top - top, behavior});
  });
  onAction(figure, {
    undo: () => live.go(-1),
    redo: () => live.go(1),
    reset: () => live.reset(),
    // The page's own script copies it and says so in the button.
    link: button =>
      button.dispatchEvent(new CustomEvent('copytext', {detail: live.address(), bubbles: true})),
    screen: () => {
      if (document.fullscreenElement) {
        document.exitFullscreen();
        return;
      }
      ({top} = figure.getBoundingClientRect());
      figure.requestFullscreen().catch(() => {});
    },
    svg: () => savePicture(figure, 'svg'),
    png: () => savePicture(figure, 'png')
  });
  figure.addEventListener('keydown', event => {
    const steps = stepsOf(event);
    const target = /** @type {Element} */ (event.target);
    // In a field a browser undoes what was typed.
    if (steps && !target.matches('[type=number], [type=text]')) {
      event.preventDefault();
      live.go(steps);
    }
  });
  for (const row of all('[role=toolbar]', figure)) {
    row.addEventListener('keydown', ({key, target}) => {
      const step = {ArrowLeft: -1, ArrowRight: 1}[key];
      const buttons = all('button:enabled:not([hidden])', row);
      // Arrow keys on this button move what the plot shows.
      if (step && target.dataset.view !== 'pan') {
        const {length} = buttons;
        buttons[(buttons.indexOf(target) + step + length) % length].focus();
      }
    });
  }
  const hide = (action, isIdle) => {
    const button = one(`[data-action=${action}]`, figure);
    if (button && isIdle) button.hidden = true;
  };
  hide('screen', !document.fullscreenEnabled);
  hide('link', !figure.id);
};
