import assert from 'node:assert/strict';
import test from 'node:test';
import {distance, fold, nearestOf, wordsOf} from '../../main/js/search/words.js';
import {RULE} from './sample-index.js';

const words = text => wordsOf(text, new RegExp(RULE, 'gu'));

test('folds case, accents and widths', () => {
  assert.equal(fold('Naïve'), 'naive');
  assert.equal(fold('ＲｅＬＵ'), 'relu');
});

test('takes two Han characters together, and words of letters by their beginnings', () => {
  assert.deepEqual(words('激活函数 ReLU'), [
    {word: '激活', begins: false},
    {word: '活函', begins: false},
    {word: '函数', begins: false},
    {word: 'relu', begins: true}
  ]);
});

test('takes a character alone where none is beside it, and each word once', () => {
  assert.deepEqual(words('值 值 a'), [
    {word: '值', begins: false},
    {word: 'a', begins: false}
  ]);
});

test('counts twelve words of a query', () => {
  assert.equal(words(Array.from({length: 20}, (_, i) => 'w' + i).join(' ')).length, 12);
});

test('counts slips: a letter too many, too few, wrong, or two swapped', () => {
  assert.equal(distance('bias', 'bias'), 0);
  assert.equal(distance('bias', 'biass'), 1);
  assert.equal(distance('bias', 'bas'), 1);
  assert.equal(distance('bias', 'bies'), 1);
  assert.equal(distance('bias', 'bisa'), 1);
  assert.equal(distance('bias', 'loss'), 3);
});

test('finds what a mistyped word may mean, but nothing for a short one', () => {
  assert.deepEqual(nearestOf('sigmiod', ['sigmoid', 'signal', 'linear']), ['sigmoid']);
  assert.deepEqual(nearestOf('activatoin', ['activation', 'activations']), ['activation']);
  assert.deepEqual(nearestOf('rul', ['rule', 'relu']), []);
});
