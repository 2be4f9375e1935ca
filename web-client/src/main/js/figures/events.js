// What the reader does to a figure, told to its program.
import {all} from '../shared/dom.js';
import {lock} from './followers.js';
import {wakeHandles} from './handles.js';
import {escaped, fill, meant} from './inputs.js';
import {play} from './player.js';
import {forgetStops, sayStop} from './stops.js';

// What a Page key moves, as in the slider pattern of WAI-ARIA.
const PAGES = {PageUp: 10, PageDown: -10};

const isNumber = ({type}) => type === 'range' || type === 'number';

const chosen = ({type, checked, value}) =>
  type === 'checkbox' ? (checked ? 'on' : 'off') : type === 'text' ? escaped(value) : value;

// A button or form changes the state by what it bears: `data-set` or `data-submit`, a changed state
// in writing; `data-move`, a control that goes on by a tick, or back after a minus sign; `data-put`,
// points, with the place of one in the fields beside it; or it plays.
const follow = (live, element, written) => {
  const {move, action, put} = element.dataset;
  if (written !== undefined) live.change(written);
  else if (move !== undefined) {
    const isBack = move.startsWith('-');
    live.move(isBack ? move.slice(1) : move, isBack ? -1 : 1, '');
  } else if (put !== undefined) {
    const [x, y = 0] = all('input', element.parentElement).map(({valueAsNumber}) => valueAsNumber);
    if (!isNaN(x + y)) live.put(put, x, y);
  } else if (action === 'play') play(element, live);
};

/**
 * Lets the controls be used, which the build has disabled, and follows the reader in a figure.
 *
 * @param {any} live its program; see `Browser.Live`
 */
export const wakeEvents = (figure, live) => {
  const listen = (type, act) => figure.addEventListener(type, act);
  // Has something done when an event is that of a control, by its input and name.
  const listenToControls = (type, act) =>
    listen(type, event => {
      const {target} = event;
      if (target.dataset.control) act(target, target.dataset.control, event);
    });
  // Shows the stop that was taken where the reader is done with a number.
  const finish = (input, name) => {
    if (isNumber(input)) input.value = live.text(name);
  };
  // To ask for a width makes the browser lay out the page, so only where it counts.
  const numberOf = input =>
    isFinger && input.type === 'range'
      ? meant(input.valueAsNumber, +input.min, +input.max, +input.step, input.clientWidth)
      : input.valueAsNumber;
  lock(figure, live);
  for (const panel of all('fieldset[disabled]', figure)) panel.disabled = false;
  for (const slider of all('[type=range]', figure)) fill(slider);
  let before = 0;
  let isFinger = false;
  listen('pointerdown', ({target, pointerType}) => {
    forgetStops(figure);
    live.hold(true, true);
    before = target.valueAsNumber;
    isFinger = pointerType === 'touch';
  });
  listen('pointerup', () => live.hold(false, true));
  listen('pointercancel', ({target}) => {
    // The finger scrolls the page: it did not mean the slider.
    if (target.type === 'range') live.slide(target.dataset.control, before);
    live.hold(false, true);
  });
  wakeHandles(figure, live);
  listenToControls('input', (input, name) => {
    forgetStops(figure);
    if (!isNumber(input)) live.choose(name, chosen(input), input.type === 'text' ? name : '');
    // A half-typed number ("-") is no number yet; it is left alone until it is one.
    else if (!isNaN(input.valueAsNumber)) live.slide(name, numberOf(input));
  });
  listenToControls('change', (input, name) => {
    const typed = input.type === 'number' ? input.value : '';
    finish(input, name);
    if (typed) sayStop(input, live.missed(name, typed));
  });
  // What is typed takes the place of the number.
  listenToControls('focusin', input => input.type === 'number' && input.select());
  // A key is let go, or the focus with it.
  listenToControls('keyup', () => live.hold(false, false));
  listenToControls('focusout', () => live.hold(false, false));
  listenToControls('dblclick', (input, name) => {
    if (input.type === 'range') live.restart(name);
  });
  listenToControls('keydown', (input, name, event) => {
    isFinger = false;
    if (isNumber(input)) live.hold(true, false);
    const steps = isNumber(input) && PAGES[event.key];
    if (!steps) return;
    event.preventDefault();
    live.move(name, steps, name);
    finish(input, name);
  });
  // A wheel scrolls the page over a number, too, where a browser would change that.
  figure.addEventListener('wheel', ({target}) => target.type === 'number' && target.blur(), {
    passive: true
  });
  listen('click', ({target}) => {
    const button = target.closest('button') || target;
    if (!target.dataset.control) follow(live, button, button.dataset.set);
  });
  listen('submit', event => {
    event.preventDefault();
    follow(live, event.target, event.target.dataset.submit);
  });
};
