import assert from 'node:assert/strict';
import test from 'node:test';
import {excerpt, places} from '../../main/js/search/marks.js';
import {RULE} from './sample-index.js';

const rule = new RegExp(RULE, 'gu');

test('marks words as they are written', () => {
  const text = 'A ReLU, and a relu.';
  const marks = places(text, new Set(['relu']), rule);
  assert.deepEqual(
    marks.map(([from, to]) => text.slice(from, to)),
    ['ReLU', 'relu']
  );
});

test('joins marks that meet', () => {
  assert.deepEqual(places('激活函数', new Set(['激活', '活函']), rule), [[0, 3]]);
});

test('shows the part with the most marks, from word to word', () => {
  const text = 'one '.repeat(50) + 'bend and bend ' + 'two '.repeat(50);
  const [from, to] = excerpt(text, places(text, new Set(['bend']), rule), 60);
  const part = text.slice(from, to);
  assert.match(part, /^one .*bend and bend .*two$/);
  assert.ok(part.length >= 60 && part.length <= 70, part);
});

test('shows the beginning of a text without marks, and all of a short one', () => {
  assert.deepEqual(excerpt('a short text', [], 60), [0, 12]);
  assert.equal(excerpt('word '.repeat(50), [], 60)[0], 0);
});
