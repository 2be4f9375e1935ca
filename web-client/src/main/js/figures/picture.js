// The drawings of a figure as one picture, laid out as on the page and with the colours shown. It
// needs no style sheet: every shape carries its computed style as attributes. Titles and read-outs,
// which are HTML, become lines of text.
import {all} from '../shared/dom.js';
import {saveFile} from '../shared/file.js';

const FONT = ['font-family', 'font-size', 'font-style', 'font-weight'];
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'visibility',
  'r',
  ...FONT
];
const PARTS = 'svg.plot, svg.network, .panel-title, .unit-title, .readout';
const MARGIN = 16;
const TYPE = 'image/svg+xml';

// A word or a Chinese character each, since a line may be broken between.
const WORD = /[\u2e80-\uffef]|[^\s\u2e80-\uffef]+/g;

const set = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
const make = (name, attributes) =>
  set(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);

const style = (to, from, above = {}) => {
  const computed = getComputedStyle(from);
  for (const look of LOOKS) {
    if (computed[look] !== above[look]) to.setAttribute(look, computed[look]);
  }
  to.removeAttribute('class');
  [...from.children].forEach((child, i) => style(to.children[i], child, computed));
};

const textsOf = element => {
  const texts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const computed = getComputedStyle(node.parentElement);
    for (const {0: word, index} of node.data.matchAll(WORD)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const {x, y, height} = range.getBoundingClientRect();
      const font = Object.fromEntries(FONT.map(look => [look, computed[look]]));
      const place = {x, y: y + height / 2, 'dominant-baseline': 'central', fill: computed.color};
      const text = make('text', {...place, ...font});
      text.textContent = word;
      texts.push(text);
    }
  }
  return texts;
};

const copyOf = (drawing, {x, y, width, height}) => {
  const copy = drawing.cloneNode(true);
  style(copy, drawing);
  return set(copy, {x, y, width, height, overflow: 'visible'});
};

const pictureOf = figure => {
  const parts = all(PARTS, figure)
    .map(part => ({part, box: part.getBoundingClientRect()}))
    .filter(({box}) => box.width);
  const x = Math.min(...parts.map(({box}) => box.left)) - MARGIN;
  const y = Math.min(...parts.map(({box}) => box.top)) - MARGIN;
  const width = Math.ceil(Math.max(...parts.map(({box}) => box.right)) + MARGIN - x);
  const height = Math.ceil(Math.max(...parts.map(({box}) => box.bottom)) + MARGIN - y);
  const fill = getComputedStyle(document.documentElement).backgroundColor;
  const picture = make('svg', {viewBox: [x, y, width, height].join(' '), width, height});
  picture.append(make('rect', {x, y, width, height, fill}));
  for (const {part, box} of parts) {
    picture.append(...(part.localName === 'svg' ? [copyOf(part, box)] : textsOf(part)));
  }
  return {source: new XMLSerializer().serializeToString(picture), width, height};
};

/** Hands the reader a figure's picture as a file: `svg`, or `png` in twice the size. */
export const savePicture = (figure, ending) => {
  const name = (figure.id || figure.dataset.widget) + '.' + ending;
  const {source, width, height} = pictureOf(figure);
  if (ending === 'svg') {
    saveFile(new Blob([source], {type: TYPE}), name);
    return;
  }
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d').drawImage(image, 0, 0, 2 * width, 2 * height);
    canvas.toBlob(content => saveFile(content, name));
  };
  image.src = 'data:' + TYPE + ',' + encodeURIComponent(source);
};
