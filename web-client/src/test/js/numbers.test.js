import assert from 'node:assert/strict';
import test from 'node:test';
import {numbers, occurrences} from '../../main/js/search/numbers.js';
import {varint} from './sample-index.js';

test('reads back the numbers that were written', () => {
  const written = [0, 1, 31, 32, 1023, 1024, 123456];
  assert.deepEqual([...numbers(written.map(varint).join(''))], written);
});

test('tells how often a word occurs, by passages', () => {
  // Once in passage 2, five times in passage 3, once in passage 7.
  const list = [2 * 2, 0 * 2 + 1, 5 - 2, 3 * 2].map(varint).join('');
  assert.deepEqual(occurrences(list), {2: 1, 3: 5, 7: 1});
  assert.deepEqual(occurrences(''), {});
});
