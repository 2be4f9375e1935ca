// The handles in a figure's plots are dragged, or put at a place by a click or tap there; where
// readers add points, a click or tap adds one or changes the one that is there.
import {all, one} from '../shared/dom.js';
import {numberAt, placeIn, scaleOf} from './pointer.js';

// How far outside the frame its handle can still be taken, in the plot's units.
const MARGIN = 6;

const isWithin = ({start, end}, place) =>
  place >= Math.min(start, end) - MARGIN && place <= Math.max(start, end) + MARGIN;

// The first finger, or the mouse with no other button than the first.
const isFirst = ({isPrimary, button}) => isPrimary && button <= 0;

/**
 * Wakes them. A plot that bears `data-handle` is a handle as a whole. The slider that a handle sets
 * takes the focus, so that its keys go on from there.
 *
 * @param {{take(): void, giveBack(handle: string): void,
 *     drag(handle: string, x: number, y: number): void,
 *     put(points: string, x: number, y: number): void}} live
 */
export const wakeHandles = (figure, live) => {
  let plot = null;
  let handle = '';
  let isTaken = false;
  // What a pointer that turns something adds to the angles that it found.
  let found = [0, 0];
  const numbers = (around, event) => {
    const {x, y} = placeIn(around, event);
    return [numberAt(scaleOf(around, 'x'), x), numberAt(scaleOf(around, 'y'), y)];
  };
  const drag = event => {
    const [x, y] = numbers(plot, event);
    live.drag(handle, x + found[0], y + found[1]);
  };
  const take = event => {
    const taken = event.target.closest('[data-handle]');
    const around = taken?.closest('.plot');
    if (!around || !isFirst(event)) return;
    const {x, y} = placeIn(around, event);
    if (!isWithin(scaleOf(around, 'x'), x) || !isWithin(scaleOf(around, 'y'), y)) return;
    isTaken = true;
    plot = around;
    handle = taken.dataset.handle;
    const now = numbers(around, event);
    const turned = taken.dataset.relative?.split(' ');
    found = turned
      ? turned.map((name, i) => one(`[name=${name}]`, figure).valueAsNumber - now[i])
      : [0, 0];
    live.take();
    event.preventDefault();
    plot.setPointerCapture(event.pointerId);
    one(`input[name="${handle}"], input[name="${handle}.x"]`, figure)?.focus({preventScroll: true});
    // A finger may be about to scroll; it is waited for until it moves or leaves.
    if (event.pointerType !== 'touch') drag(event);
  };
  const listen = (type, act) => figure.addEventListener(type, act);
  // A finger drags up and down what moves that way, and does not scroll the page. The style sheet's
  // touch-action cannot say so: Chromium does not ask shapes in a drawing for it.
  for (const steep of all('.steep', figure)) {
    steep.addEventListener('touchstart', event => event.preventDefault(), {passive: false});
  }
  listen('pointerdown', event => {
    // A second finger: they pinch.
    if (plot) live.giveBack(handle);
    plot = null;
    isTaken = false;
    take(event);
  });
  listen('pointermove', event => {
    if (plot && isFirst(event)) drag(event);
  });
  listen('pointerup', event => {
    if (!plot || !isFirst(event)) return;
    drag(event);
    plot = null;
  });
  listen('click', event => {
    const around = event.target.closest('[data-points]');
    if (!around || isTaken) return;
    const {x, y} = placeIn(around, event);
    const [across, up] = ['x', 'y'].map(axis => scaleOf(around, axis));
    if (!isWithin(across, x) || !isWithin(up, y)) return;
    live.put(around.dataset.points, numberAt(across, x), numberAt(up, y));
  });
  listen('pointercancel', event => {
    if (!plot || !isFirst(event)) return;
    // The finger scrolls the page: it did not mean the handle.
    live.giveBack(handle);
    plot = null;
  });
};
