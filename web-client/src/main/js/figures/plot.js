// The part of a plot that its frame shows: what the reader's events ask for, and showing it.
import {all, one} from '../shared/dom.js';
import {placeIn, scaleOf} from './pointer.js';

// A key moves what is shown by so much.
const WAYS = {ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40]};
const VIEWS = {'+': 'in', '=': 'in', '-': 'out', 0: 'home'};

// Pixels of a line where a wheel turns by lines, and those that show all twice as large.
const LINE = 33;
const TWICE = 250;

// The least sides of a rectangle that is meant.
const LEAST = 8;

const letGo = plot => {
  plot.held?.box?.remove();
  plot.held = null;
};

// What is asked for by a button, or by a key while the focus is on one.
const pressed = (plot, event, by) => {
  const {key, target} = event;
  const button = target.closest('[data-view]');
  let view = button?.dataset.view;
  if (key) {
    if (event.ctrlKey || event.metaKey || target.type === 'number') return [];
    if (key === 'Escape') letGo(plot);
    if (key in WAYS && view === 'pan') {
      event.preventDefault();
      return by(1, ...WAYS[key]);
    }
    view = VIEWS[key];
  }
  if (view === 'pan' || view === 'box') {
    plot.dataset.mode = plot.dataset.mode === view ? '' : view;
    plot.button = button;
    for (const each of all('[aria-pressed]', button.parentNode)) {
      each.setAttribute('aria-pressed', each.dataset.view === plot.dataset.mode);
    }
  }
  return {in: by(1.5), out: by(1 / 1.5), home: by(0), back: [-1], on: [1]}[view] || [];
};

const turned = (event, at) => {
  if (!event.ctrlKey && !event.metaKey) return [];
  event.preventDefault();
  const {x, y} = at(event);
  return [2 ** ((-event.deltaY * (event.deltaMode ? LINE : 1)) / TWICE), x, y, 0, 0];
};

const pinched = (plot, event, at) => {
  const [one, two] = event.touches;
  if (!two) return [];
  event.preventDefault();
  letGo(plot);
  const now = at({
    clientX: (one.clientX + two.clientX) / 2,
    clientY: (one.clientY + two.clientY) / 2
  });
  now.z = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
  const last = (event.type === 'touchmove' && plot.last) || now;
  plot.last = now;
  return [now.z / (last.z || now.z), last.x, last.y, now.x - last.x, now.y - last.y];
};

// Draws the rectangle from where a pointer was held to where it is; returns for each axis the middle
// of it, its size and that of the frame.
const stretch = (plot, last, now) =>
  ['x', 'y'].map((axis, i) => {
    const {start, end} = scaleOf(plot, axis);
    const least = Math.min(start, end);
    const most = Math.max(start, end);
    const from = Math.max(least, Math.min(last[axis], now[axis]));
    const to = Math.min(most, Math.max(last[axis], now[axis]));
    const size = Math.max(0, to - from);
    last.box.setAttribute(axis, from);
    last.box.setAttribute(i ? 'height' : 'width', size);
    return [from + size / 2, size, most - least];
  });

const held = (plot, event, at, middle, by) => {
  const {type} = event;
  if (!plot.dataset.mode || !event.isPrimary) return [];
  // The figure's handles are not to move along.
  event.stopPropagation();
  const now = at(event);
  const last = plot.held;
  if (type === 'pointerdown') {
    // The button keeps the focus, and so hears of Escape.
    event.preventDefault();
    plot.button.focus({preventScroll: true});
    plot.setPointerCapture(event.pointerId);
    plot.held = now;
    plot.moved = false;
    if (plot.dataset.mode === 'box') {
      now.box = plot.appendChild(document.createElementNS(plot.namespaceURI, 'rect'));
      now.box.setAttribute('class', 'box');
    }
  }
  if (!last) return [];
  if (last.box) {
    const [[x, width, all], [y, height, whole]] = stretch(plot, last, now);
    if (type === 'pointermove') return [];
    letGo(plot);
    return type === 'pointerup' && width > LEAST && height > LEAST
      ? [Math.min(all / width, whole / height), x, y, middle.x - x, middle.y - y]
      : [];
  }
  plot.held = type === 'pointermove' ? now : null;
  if (type === 'pointermove') plot.moved = true;
  // A click brings its place into the middle.
  else if (type === 'pointerup' && !plot.moved) return by(1, middle.x - now.x, middle.y - now.y);
  return [1, last.x, last.y, now.x - last.x, now.y - last.y];
};

/**
 * Returns what an event asks for: nothing; steps to go back or on; or what to draw larger by, the
 * place that stays and how far that moves then, in the plot's units. It asks for the whole plot by
 * drawing it larger by nothing.
 *
 * @param {number} x the middle of the plot
 */
export const wish = (plot, event, x, y) => {
  const by = (factor, right = 0, down = 0) => [factor, x, y, right, down];
  const at = pointer => placeIn(plot, pointer);
  const asked = {
    click: () => pressed(plot, event, by),
    keydown: () => pressed(plot, event, by),
    wheel: () => turned(event, at),
    touchstart: () => pinched(plot, event, at),
    touchmove: () => pinched(plot, event, at)
  }[event.type];
  return new Float64Array(asked ? asked() : held(plot, event, at, {x, y}, by));
};

/**
 * Shows a part of a plot: its marks get another view box; lines, numbers and words go where they
 * belong.
 *
 * @param {number} zoom how large all is drawn
 * @param {number} left where what is at (0, 0) at first is then
 * @param {string} grid the lines across the frame and the numbers beside it, as SVG
 */
export const showPart = (plot, zoom, left, top, grid) => {
  const marks = one('.marks', plot);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(
    name => +marks.getAttribute(name)
  );
  const right = x + width;
  const box = [(x - left) / zoom, (y - top) / zoom, width / zoom, height / zoom];
  marks.setAttribute('viewBox', box.join(' '));
  plot.style.setProperty('--zoom', zoom);
  plot.toggleAttribute('data-part', Boolean(left || top || zoom - 1));
  one('.axes', plot).innerHTML = grid;
  for (const text of all('.words text', plot)) {
    const across = +text.getAttribute('x');
    const down = +text.getAttribute('y');
    const dy = top + down * (zoom - 1);
    // Words at the ends of lines stay beside the frame while these are there.
    const isEnd = across > right;
    const dx = isEnd ? 0 : left + across * (zoom - 1);
    const isAside = isEnd
      ? Math.abs(left + right * (zoom - 1)) > 9
      : across + dx < x || across + dx > right;
    text.setAttribute('transform', `translate(${dx},${dy})`);
    text.toggleAttribute('data-out', down + dy < y || down + dy > y + height || isAside);
  }
};
