import assert from 'node:assert/strict';
import test from 'node:test';
import {wakeEvents} from '../../main/js/figures/events.js';
import {fill, meant} from '../../main/js/figures/inputs.js';
import {play, stop} from '../../main/js/figures/player.js';
import {numberAt, scaleOf} from '../../main/js/figures/pointer.js';

// A part of a page, as far as events need one.
const part = (dataset, fields = {}) => ({dataset, closest: () => null, ...fields});

// Returns a program that writes down what it is asked for, and what gives its figure events.
const wake = () => {
  const asked = [];
  const write =
    name =>
    (...given) =>
      asked.push([name, ...given].join(' '));
  const names = 'hold slide choose restart move change missed take giveBack drag played'.split(' ');
  const live = Object.fromEntries(names.map(name => [name, write(name)]));
  live.text = () => '0.5';
  const listeners = [];
  const figure = {
    querySelectorAll: () => [],
    querySelector: () => null,
    addEventListener: (type, act) => listeners.push([type, act])
  };
  wakeEvents(figure, live);
  const fire = (type, target, event = {}) => {
    const all = {target, preventDefault: () => asked.push('prevented'), ...event};
    for (const [each, act] of listeners) if (each === type) act(all);
    return asked.splice(0);
  };
  return fire;
};

test('tells a slider by its number, and leaves a half-typed one alone', () => {
  const fire = wake();
  const slider = part({control: 'w'}, {type: 'range', valueAsNumber: 0.5});
  assert.deepEqual(fire('input', slider), ['slide w 0.5']);
  assert.deepEqual(fire('input', part({control: 'w'}, {type: 'number', valueAsNumber: NaN})), []);
});

test('gives a slider back when the finger on it scrolls the page', () => {
  const fire = wake();
  const slider = part({control: 'w'}, {type: 'range', valueAsNumber: 0.5});
  assert.deepEqual(fire('pointerdown', slider), ['hold true true']);
  slider.valueAsNumber = 2;
  assert.deepEqual(fire('pointercancel', slider), ['slide w 0.5', 'hold false true']);
  assert.deepEqual(fire('pointercancel', part({})), ['hold false true']);
});

test('tells a choice by its option, a box to check by on and off', () => {
  const fire = wake();
  assert.deepEqual(fire('input', part({control: 'a'}, {type: 'select-one', value: 'relu'})), [
    'choose a relu '
  ]);
  const box = part({control: 'b'}, {type: 'checkbox', checked: true, value: 'on'});
  assert.deepEqual(fire('input', box), ['choose b on ']);
  assert.deepEqual(fire('input', {...box, checked: false}), ['choose b off ']);
});

test('tells a typed text in writing, one gesture for all of its keys', () => {
  const fire = wake();
  const field = part({control: 'a'}, {type: 'text', value: '1,5 = 150%'});
  assert.deepEqual(fire('input', field), ['choose a 1%2C5 %3D 150%25 a']);
});

test('moves a slider by ten with a Page key, and shows where it has come to', () => {
  const fire = wake();
  const field = part({control: 'w'}, {type: 'number', value: '0.47'});
  assert.deepEqual(fire('keydown', field, {key: 'PageDown'}), [
    'hold true false',
    'prevented',
    'move w -10 w'
  ]);
  assert.equal(field.value, '0.5');
  assert.deepEqual(fire('keydown', field, {key: 'ArrowUp'}), ['hold true false']);
  assert.deepEqual(fire('keydown', part({control: 'a'}, {type: 'checkbox'}), {key: 'PageUp'}), []);
});

test('asks what to say of a number that was typed, not of one that was slid to', () => {
  const fire = wake();
  const field = part({control: 'w'}, {type: 'number', value: '0.47'});
  assert.deepEqual(fire('change', field), ['missed w 0.47']);
  assert.equal(field.value, '0.5');
  assert.deepEqual(fire('change', part({control: 'w'}, {type: 'range', value: '0.5'})), []);
});

test('follows a button that moves a control whose name has hyphens', () => {
  const fire = wake();
  assert.deepEqual(fire('click', part({move: 'learning-rate'})), ['move learning-rate 1 ']);
  assert.deepEqual(fire('click', part({move: '-learning-rate'})), ['move learning-rate -1 ']);
});

test('follows a button and a form that change the state', () => {
  const fire = wake();
  assert.deepEqual(fire('click', part({set: 'w=1'})), ['change w=1']);
  assert.deepEqual(fire('click', part({control: 'w', set: 'w=1'})), []);
  assert.deepEqual(fire('submit', part({submit: 'w=1'})), ['prevented', 'change w=1']);
});

test('a scale maps places of the plot to its own numbers', () => {
  const scale = scaleOf({dataset: {y: '-1 3 300 20'}}, 'y');
  assert.equal(numberAt(scale, 300), -1);
  assert.equal(numberAt(scale, 20), 3);
  assert.equal(numberAt(scale, 160), 1);
});

test('plays to the end and gives its button the first text back', () => {
  const frames = [];
  globalThis.matchMedia = () => ({matches: false});
  globalThis.requestAnimationFrame = frame => frames.push(frame);
  const figure = {};
  const button = {textContent: 'Play', dataset: {other: 'Pause'}, closest: () => figure};
  let left = 2;
  let played = 0;
  play(button, {next: () => left-- > 0, played: () => played++});
  assert.equal(button.textContent, 'Pause');
  frames.shift()();
  assert.equal(played, 0);
  frames.shift()();
  assert.equal(button.textContent, 'Play');
  assert.equal(played, 1);
  stop(figure);
  assert.equal(played, 1);
});

test('lets each of few states last, and shows them calmly one by one', () => {
  const delays = [];
  const {setTimeout} = globalThis;
  globalThis.setTimeout = (frame, delay) => delays.push(delay);
  const button = {textContent: 'Play', dataset: {other: 'Pause', pace: '700'}};
  for (const isCalm of [false, true]) {
    globalThis.matchMedia = () => ({matches: isCalm});
    const shown = [];
    const live = {next: states => shown.push(states), played: () => {}};
    play({...button, closest: () => live}, live);
    assert.deepEqual(shown, [1]);
  }
  globalThis.setTimeout = setTimeout;
  assert.deepEqual(delays, [700, 500]);
});

test('takes a finger to a round number near it, where stops are too narrow for one', () => {
  // 80 steps of 3 pixels.
  const from = number => +meant(number, -4, 4, 0.1, 240).toFixed(9);
  assert.deepEqual(
    [0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.6, -0.6].map(from),
    [1, 1, 1, 1.2, 1.3, 1.5, 1.5, -0.5]
  );
  // Each stop is wide enough.
  assert.equal(meant(0.75, 0, 2, 0.25, 240), 0.75);
  assert.equal(meant(7.31, 0, 10, 0.01, 240), 7.31);
  assert.equal(meant(7.02, 0, 10, 0.01, 240), 7);
  // Thousands of stops: what none can tell apart is left alone.
  assert.equal(meant(0.4, 0, 1e6, 0.01, 240), 0.4);
});

test('fills a slider from zero, or from its end next to zero', () => {
  const filled = (min, max, value) => {
    const set = {};
    fill({min, max, value, style: {setProperty: (name, part) => (set[name] = part)}});
    return [set['--zero'], set['--at']];
  };
  assert.deepEqual(filled('-4', '4', '-1'), [0.5, 0.375]);
  assert.deepEqual(filled('2', '4', '3'), [0, 0.5]);
  assert.deepEqual(filled('-4', '-2', '-3'), [1, 0.5]);
});
